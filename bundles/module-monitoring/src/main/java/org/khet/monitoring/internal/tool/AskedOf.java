package org.khet.monitoring.internal.tool;

/** Who answers a question. Source: monitoring MON-60. */
public enum AskedOf {
    /** Everybody. */
    ALL,
    /** Groups of the office. */
    OFFICE,
    /** Schools. */
    SCHOOL
}
