package org.khet.finance.internal.receipt;

/** How money came in. Source: finance FE-04. */
public enum ReceiptChannel {
    /** เงินสด. */
    CASH,
    /** เช็ค. */
    CHEQUE,
    /** โอนเงิน. */
    TRANSFER
}
