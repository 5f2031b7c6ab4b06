package org.khet.finance.internal.ledger;

/** Sorts of ledger accounts. Source: finance FE-12. */
public enum LedgerSort {
    /** สินทรัพย์. */
    ASSET,
    /** หนี้สิน. */
    LIABILITY,
    /** ทุน. */
    EQUITY,
    /** รายได้. */
    INCOME,
    /** ค่าใช้จ่าย. */
    EXPENSE
}
