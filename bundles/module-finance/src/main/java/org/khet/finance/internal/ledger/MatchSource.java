package org.khet.finance.internal.ledger;

/** From where rows of a comparison come. Source: finance RF-22, RF-26. */
public enum MatchSource {
    /** รายการเดินบัญชีธนาคาร. */
    BANK,
    /** รายงาน GFMIS. */
    GFMIS
}
