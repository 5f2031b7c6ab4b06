package org.khet.audit.internal.engagement;

/** How far a plan reaches. */
public enum PlanSpan {
    /** One fiscal year. */
    ANNUAL,
    /** Several years. */
    LONG
}
