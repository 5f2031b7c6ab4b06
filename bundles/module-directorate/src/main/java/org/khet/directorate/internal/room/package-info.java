/** Rooms and their bookings. */
@NullMarked
package org.khet.directorate.internal.room;

import org.jspecify.annotations.NullMarked;
