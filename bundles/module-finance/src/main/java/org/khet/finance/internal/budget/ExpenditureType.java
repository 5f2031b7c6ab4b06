package org.khet.finance.internal.budget;

/** The five types of expenditure. Source: finance C.3.5 (S3). */
public enum ExpenditureType {
    /** งบบุคลากร. */
    PERSONNEL,
    /** งบดำเนินงาน. */
    OPERATIONS,
    /** งบลงทุน. */
    INVESTMENT,
    /** งบเงินอุดหนุน. */
    SUBSIDY,
    /** งบรายจ่ายอื่น. */
    OTHER
}
