/** Stories of the declared registers. */
@org.jspecify.annotations.NullMarked
package org.khet.ict.internal.story;
