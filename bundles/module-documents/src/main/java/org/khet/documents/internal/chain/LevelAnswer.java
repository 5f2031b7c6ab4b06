package org.khet.documents.internal.chain;

/** How a level was answered. */
public enum LevelAnswer {
    /** An opinion, or checked. */
    GIVEN,
    /** Decided and signed. */
    SIGNED,
    /** Back to be put right. */
    RETURNED,
    /** Refused. */
    REFUSED
}
