package org.khet.processes.internal.matter;

/** What started a case. */
public enum CaseOrigin {
    /** Somebody. */
    HAND,
    /** A year. */
    YEAR,
    /** A round. */
    ROUND,
    /** A record of another module. */
    RECORD
}
