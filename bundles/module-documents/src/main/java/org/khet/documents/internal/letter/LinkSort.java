package org.khet.documents.internal.letter;

/** How two letters belong together. */
public enum LinkSort {
    /** It answers the other. */
    ANSWERS,
    /** It refers to the other. */
    REFERS,
    /** It came a second time. */
    REPEATS
}
