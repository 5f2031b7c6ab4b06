package org.khet.policyplan.internal.plan;

/** Who says what a project has spent. Source: policyplan PLAN-34. */
public enum SpentSource {
    /** Whoever pays. */
    PAID,
    /** Somebody typed it. */
    TYPED
}
