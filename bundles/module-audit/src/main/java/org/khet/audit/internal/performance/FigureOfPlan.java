package org.khet.audit.internal.performance;

/** Where a figure comes from. */
public enum FigureOfPlan {
    /** Of the plan and its follow-up. */
    MODULE,
    /** Typed by the auditor. */
    TYPED
}
