/** Receipts, their books, support money and money whose payer is unknown. */
@NullMarked
package org.khet.finance.internal.receipt;

import org.jspecify.annotations.NullMarked;
