/** What the group learned, for those who report and those who repair. */
@org.jspecify.annotations.NullMarked
package org.khet.ict.internal.knowledge;
