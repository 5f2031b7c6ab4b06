package org.khet.policyplan.internal.allocation;

/** For what the own rate of an entitled person, house or plot is paid. Source: policyplan E-10, PLAN-38, 39. */
public enum EntitledPer {
    /** A month. */
    MONTH,
    /** A year of twelve months: a month costs a twelfth. */
    YEAR
}
