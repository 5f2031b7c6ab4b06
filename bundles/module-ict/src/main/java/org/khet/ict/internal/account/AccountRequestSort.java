package org.khet.ict.internal.account;

/** What is asked for; text {@code ict.choice.account-request-sort.<NAME>}. Source: ict C.3a, forms F7 and F13. */
public enum AccountRequestSort {
    NEW,
    CHANGE,
    EXTEND,
    DISABLE,
    ID_CARD,
    DATA_ACCESS;

    /** Whether it gives access that goes on until a day. */
    boolean lasts() {
        return this == NEW || this == EXTEND || this == DATA_ACCESS;
    }
}
