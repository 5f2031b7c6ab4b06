package org.khet.policyplan.internal.transfer;

/** Whether money goes on or is free for something else. Source: finance FE-43, FIN-95. */
public enum LeftOverSort {
    /** Reserved over the end of the year (กันเงินเหลื่อมปี). */
    RESERVED,
    /** Left over (เงินเหลือจ่าย). */
    LEFT_OVER
}
