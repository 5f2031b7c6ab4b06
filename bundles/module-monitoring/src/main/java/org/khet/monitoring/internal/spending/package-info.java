/** Spending as of a day. */
@NullMarked
package org.khet.monitoring.internal.spending;

import org.jspecify.annotations.NullMarked;
