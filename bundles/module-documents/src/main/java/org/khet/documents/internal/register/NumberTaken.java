package org.khet.documents.internal.register;

/** When a paper takes its number. Source: core CORE-49. */
public enum NumberTaken {
    /** When it is signed. */
    SIGNING,
    /** With the draft. */
    DRAFTING,
    /** Typed from a book of paper. */
    BY_HAND
}
