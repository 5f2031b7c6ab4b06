package org.khet.finance.internal.ledger;

/** Books of entries. Source: finance FE-13. */
public enum EntryBook {
    /** สมุดรับ. */
    RECEIPT,
    /** สมุดจ่าย. */
    PAYMENT,
    /** สมุดทั่วไป. */
    GENERAL,
    /** ยอดยกมา. */
    OPENING,
    /** ปิดบัญชีปี. */
    CLOSING
}
