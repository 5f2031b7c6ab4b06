package org.khet.policyplan.internal.money;

/** What an allocation item is computed by. Source: policyplan C.3.3. */
public enum BudgetItemSort {
    /** Pay of hired people. */
    PAY,
    /** Money by certified counts of pupils. */
    PER_HEAD,
    /** Rent of houses and land. */
    RENT,
    /** Other money. */
    MONEY,
    /** An act of the group without money. */
    ACT
}
