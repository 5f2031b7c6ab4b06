/** What stands beside a round: its board. */
@NullMarked
package org.khet.monitoring.internal.round.ui;

import org.jspecify.annotations.NullMarked;
