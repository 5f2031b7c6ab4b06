/** Balances that nobody can exceed, however many people write at once. */
@NullMarked
package org.khet.finance.internal.balance;

import org.jspecify.annotations.NullMarked;
