/** Rounds of follow-up and the progress reports in them. */
@NullMarked
package org.khet.monitoring.internal.round;

import org.jspecify.annotations.NullMarked;
