package org.khet.promotion.internal.aid;

/** What is given. Source: other-groups P07, P-05. */
public enum DonationForm {
    /** Money. */
    MONEY,
    /** Things. */
    GOODS,
    /** Work or rights. */
    WORK
}
