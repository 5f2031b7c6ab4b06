/** Indicators that are measured, and their results. */
@NullMarked
package org.khet.monitoring.internal.indicator;

import org.jspecify.annotations.NullMarked;
