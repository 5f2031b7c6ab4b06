package org.khet.finance.internal.budget;

/** What becomes of money at the end of a year. Source: finance FE-43. */
public enum ReserveSort {
    /** กันเงินเหลื่อมปี: claimed in the next year. */
    RESERVE,
    /** เงินเหลือจ่าย: goes back to be allocated anew. */
    LEFT_OVER
}
