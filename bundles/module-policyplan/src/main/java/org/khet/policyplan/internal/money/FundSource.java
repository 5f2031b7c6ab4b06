package org.khet.policyplan.internal.money;

/** Where money of a fund line comes from. */
public enum FundSource {
    /** Budget money. */
    BUDGET,
    /** Off-budget money. */
    OFF_BUDGET
}
