package org.khet.ict.internal.account;

/** What a review of access decided; text {@code ict.choice.access-review.<NAME>}. Source: core CORE-136. */
public enum AccessReview {
    KEPT,
    ENDED
}
