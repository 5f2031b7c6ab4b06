/** Vehicles: fuel, service, daily checks. */
@NullMarked
package org.khet.directorate.internal.vehicle;

import org.jspecify.annotations.NullMarked;
