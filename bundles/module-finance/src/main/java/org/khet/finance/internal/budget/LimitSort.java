package org.khet.finance.internal.budget;

/** For which papers an approval limit holds. Source: finance FE-38. */
public enum LimitSort {
    /** Claims. */
    CLAIM,
    /** Loans. */
    LOAN,
    /** Welfare claims. */
    WELFARE,
    /** Pay lists of the hired. */
    PAY_LIST,
    /** Purchases, and disposals of assets. */
    PURCHASE
}
