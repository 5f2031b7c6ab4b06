package org.khet.monitoring.internal.plan;

/** What a follow-up plan covers. Source: monitoring ME-02, MON-43. */
public enum FrameworkScope {
    /** Policies and strategies. */
    POLICY,
    /** The annual action plan. */
    PLAN,
    /** Spending. */
    BUDGET,
    /** Schools. */
    SCHOOL,
    /** Systems. */
    SYSTEM,
    /** An agreement on performance. */
    AGREEMENT
}
