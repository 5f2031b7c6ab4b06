package org.khet.ict.internal.study;

/** Where work was changed by ICT; text {@code ict.choice.work-level.<NAME>}. Source: ict P13. */
public enum WorkLevel {
    OFFICE,
    SCHOOL,
    OBEC
}
