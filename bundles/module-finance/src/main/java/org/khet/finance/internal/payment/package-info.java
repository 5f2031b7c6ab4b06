/** Withdrawals, cheques, transfers and the payments that they make. */
@NullMarked
package org.khet.finance.internal.payment;

import org.jspecify.annotations.NullMarked;
