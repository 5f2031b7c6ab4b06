/** Distance education and video conferences. */
@org.jspecify.annotations.NullMarked
package org.khet.ict.internal.distance;
