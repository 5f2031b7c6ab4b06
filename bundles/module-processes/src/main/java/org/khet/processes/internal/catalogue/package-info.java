/** Processes, their versions and the laws behind them; the shipped catalogue. */
@NullMarked
package org.khet.processes.internal.catalogue;

import org.jspecify.annotations.NullMarked;
