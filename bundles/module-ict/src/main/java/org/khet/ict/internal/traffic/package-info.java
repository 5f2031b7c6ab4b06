/** Stored traffic logs. */
@org.jspecify.annotations.NullMarked
package org.khet.ict.internal.traffic;
