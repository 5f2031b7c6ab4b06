package org.khet.processes.internal.matter;

/** How far the work of a school is. Source: core C.7. */
public enum SchoolWork {
    /** Not started. */
    NOT_STARTED,
    /** Being entered. */
    RECORDING,
    /** Confirmed by the school. */
    CONFIRMED,
    /** Certified by its head. */
    CERTIFIED,
    /** Sent back. */
    RETURNED,
    /** Acknowledged by the office. */
    ACKNOWLEDGED
}
