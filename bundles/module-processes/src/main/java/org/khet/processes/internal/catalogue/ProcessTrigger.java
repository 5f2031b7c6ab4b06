package org.khet.processes.internal.catalogue;

/** What starts a case. */
public enum ProcessTrigger {
    /** Somebody. */
    HAND,
    /** The fiscal year. */
    FISCAL_YEAR,
    /** The school year. */
    SCHOOL_YEAR,
    /** A round of a data system. */
    ROUND
}
