/** Reports of a fiscal year. */
@org.jspecify.annotations.NullMarked
package org.khet.ict.internal.yearly;
