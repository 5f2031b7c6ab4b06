/** Indicators and reports about processes. */
@NullMarked
package org.khet.processes.internal.report;

import org.jspecify.annotations.NullMarked;
