/** Papers of follow-up: plans, progress reports, inspections, spending, calendars, reminder letters. */
@NullMarked
package org.khet.monitoring.internal.paper;

import org.jspecify.annotations.NullMarked;
