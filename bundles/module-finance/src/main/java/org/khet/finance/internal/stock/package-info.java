/** Supplies in the store: items, moves, requests. */
@NullMarked
package org.khet.finance.internal.stock;

import org.jspecify.annotations.NullMarked;
