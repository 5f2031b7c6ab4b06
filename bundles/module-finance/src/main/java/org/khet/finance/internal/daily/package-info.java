/** Daily summaries of receipts and payments, and the cash that was counted. */
@NullMarked
package org.khet.finance.internal.daily;

import org.jspecify.annotations.NullMarked;
