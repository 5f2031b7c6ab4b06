package org.khet.promotion.internal.care;

/** How serious a case is. Source: other-groups C (care-risk). */
public enum CaseLevel {
    /** At risk. */
    RISK,
    /** There is a problem. */
    PROBLEM,
    /** There is danger: to be dealt with at once. */
    URGENT
}
