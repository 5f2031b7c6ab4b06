/** Allocations that arrive from whoever allocates. */
@NullMarked
package org.khet.finance.internal.intake;

import org.jspecify.annotations.NullMarked;
