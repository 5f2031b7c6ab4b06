/** Papers: certificate, calendar, status, statistics. */
@NullMarked
package org.khet.rounds.internal.paper;

import org.jspecify.annotations.NullMarked;
