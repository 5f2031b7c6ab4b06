package org.khet.finance.internal.staff;

/** Kinds of welfare. Source: finance C.3.11 (S2). */
public enum WelfareKind {
    /** ค่ารักษาพยาบาล. */
    MEDICAL,
    /** ค่าการศึกษาบุตร. */
    CHILD_EDUCATION
}
