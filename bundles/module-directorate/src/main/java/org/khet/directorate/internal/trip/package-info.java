/** Trips by car: request, driver, approval, log. */
@NullMarked
package org.khet.directorate.internal.trip;

import org.jspecify.annotations.NullMarked;
