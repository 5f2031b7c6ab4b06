package org.khet.processes.internal.catalogue;

/** What a step produces or uses. Source: kinds-processes.md §3. */
public enum NeedKind {
    /** A result. */
    OUTPUT,
    /** A form. */
    FORM,
    /** A letter. */
    LETTER,
    /** A memo. */
    MEMO,
    /** An order. */
    ORDER,
    /** A file. */
    FILE,
    /** Something to be looked at, ticked when it was. */
    CHECK
}
