package org.khet.policyplan.internal.plan;

/** Where the value shall go. */
public enum TargetDirection {
    /** More is better. */
    UP,
    /** Less is better. */
    DOWN,
    /** Within two values. */
    RANGE
}
