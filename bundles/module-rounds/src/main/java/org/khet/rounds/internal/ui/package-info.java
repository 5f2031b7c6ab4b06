/** Screens by hand: entry, board, calendar, published figures. */
@NullMarked
package org.khet.rounds.internal.ui;

import org.jspecify.annotations.NullMarked;
