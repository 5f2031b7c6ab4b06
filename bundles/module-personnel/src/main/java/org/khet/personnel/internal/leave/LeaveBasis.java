package org.khet.personnel.internal.leave;

/** How the days of a kind of leave are limited. */
public enum LeaveBasis {
    /** So many days in a fiscal year, kept as a balance. */
    YEARLY,
    /** So many days each time. */
    EACH_TIME
}
