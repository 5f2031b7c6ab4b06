/** Media, courses and who took part. */
@org.jspecify.annotations.NullMarked
package org.khet.ict.internal.learning;
