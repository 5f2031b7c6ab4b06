package org.khet.policyplan.internal.money;

/** For what a rate is paid. */
public enum RatePer {
    /** A month. */
    MONTH,
    /** A school term. */
    TERM,
    /** A year. */
    YEAR,
    /** Once a head. */
    HEAD
}
