package org.khet.finance.internal.staff;

/** What a total of the direct pay is; text {@code finance.choice.direct-pay-sort.<NAME>}. */
public enum DirectPaySort {
    PAY,
    DEDUCTION
}
