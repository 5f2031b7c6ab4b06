package org.khet.ict.internal.publishing;

/** How the memo was decided that asked to publish a manual. Source: ict E-R24, L7. */
public enum MemoDecision {
    APPROVED,
    PERMITTED,
    AGREED,
    NOTED,
    REFUSED;

    boolean permits() {
        return this == APPROVED || this == PERMITTED || this == AGREED;
    }
}
