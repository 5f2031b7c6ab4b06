/** Cells of sheets and the values that schools type into them. */
@NullMarked
package org.khet.rounds.internal.cell;

import org.jspecify.annotations.NullMarked;
