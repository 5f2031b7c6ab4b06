package org.khet.processes.internal.catalogue;

/** What a process rests on. */
public enum CiteKind {
    /** A law or rule. */
    LAW,
    /** A reference. */
    REFERENCE,
    /** A form of another body. */
    FORM
}
