package org.khet.promotion.internal.place;

/** With whom an agreement is made. Source: other-groups P04, P09, P10, PROM-13. */
public enum AgreementParty {
    /** A local government, whose standards are checked. */
    LOCAL,
    /** A foreign body. */
    FOREIGN,
    /** A religious institution. */
    RELIGION,
    /** An enterprise or another body. */
    OTHER
}
