package org.khet.finance.internal.bank;

/** Sorts of bank accounts. Source: finance FE-01. */
public enum AccountSort {
    /** กระแสรายวัน: cheques are drawn on it. */
    CURRENT,
    /** ออมทรัพย์. */
    SAVINGS,
    /** ประจำ. */
    FIXED,
    /** เงินสดในมือ. */
    CASH_BOX
}
