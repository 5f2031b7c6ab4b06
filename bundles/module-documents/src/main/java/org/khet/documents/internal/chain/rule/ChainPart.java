package org.khet.documents.internal.chain.rule;

/** What a level does. Source: core C.7. */
public enum ChainPart {
    /** Checks form and enclosures. */
    CHECK,
    /** Gives an opinion. */
    OPINION,
    /** Decides and signs. */
    DECISION
}
