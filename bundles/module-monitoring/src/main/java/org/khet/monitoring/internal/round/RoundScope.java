package org.khet.monitoring.internal.round;

/** What a round asks about. Source: monitoring C.1b. */
public enum RoundScope {
    /** Projects of the annual action plan. */
    ACTION_PLAN,
    /** Strategies and policies. */
    STRATEGY,
    /** Schools. */
    SCHOOLS,
    /** Groups of the office and their spending. */
    SPENDING,
    /** Systems. */
    SYSTEM
}
