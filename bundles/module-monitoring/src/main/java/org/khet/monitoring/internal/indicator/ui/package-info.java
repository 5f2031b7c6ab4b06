/** What stands beside an indicator: its values over the years. */
@NullMarked
package org.khet.monitoring.internal.indicator.ui;

import org.jspecify.annotations.NullMarked;
