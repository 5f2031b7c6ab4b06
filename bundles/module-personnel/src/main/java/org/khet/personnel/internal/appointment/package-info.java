/** Who comes, moves and goes: appointments, lists of examinations, moves, departures, standing, duties. */
@NullMarked
package org.khet.personnel.internal.appointment;

import org.jspecify.annotations.NullMarked;
