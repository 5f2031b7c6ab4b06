package org.khet.policyplan.internal.allocation;

/** How the lines of an allocation come about. */
public enum AllocationMethod {
    /** Heads by a rate for months. */
    RATE,
    /** By the list of entitled people. */
    ENTITLEMENT,
    /** By certified counts of pupils. */
    PER_HEAD,
    /** Typed or brought by a file. */
    LIST
}
