package org.khet.processes.internal.catalogue;

/** How long a step lasts. Source: core B-12, C.7. */
public enum DurationKind {
    /** Not said. */
    NONE,
    /** So many days. */
    DAY,
    /** So many working days. */
    WORKING_DAY,
    /** So many months. */
    MONTH,
    /** To the end of the fiscal year. */
    FISCAL_YEAR,
    /** To the end of the school year. */
    SCHOOL_YEAR,
    /** Between fixed days. */
    WINDOW
}
