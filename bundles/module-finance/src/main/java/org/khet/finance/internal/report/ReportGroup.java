package org.khet.finance.internal.report;

/** By what a spending report adds up. Source: finance PF-F30. */
public enum ReportGroup {
    /** งบรายจ่าย. */
    TYPE,
    /** รายการ. */
    ITEM,
    /** โรงเรียนหรือกลุ่ม. */
    OWNER,
    /** วงเงิน. */
    LINE
}
