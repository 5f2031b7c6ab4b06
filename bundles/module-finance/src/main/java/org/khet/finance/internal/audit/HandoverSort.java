package org.khet.finance.internal.audit;

/** What is handed over when a person changes. Source: finance FIN-98. */
public enum HandoverSort {
    /** Money in the cash box. */
    CASH,
    /** Cheque books and cheques. */
    CHEQUE,
    /** Receipt books. */
    RECEIPT_BOOK,
    /** Papers and files. */
    FILE,
    /** Keys, stamps and tokens. */
    KEY,
    /** Work that is not done. */
    OPEN_WORK,
    /** Anything else. */
    OTHER
}
