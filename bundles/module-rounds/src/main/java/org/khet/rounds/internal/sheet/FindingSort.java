package org.khet.rounds.internal.sheet;

/** What sort of finding it is. */
public enum FindingSort {
    /** A cell that must be filled in is empty. */
    MISSING,
    /** A rule of the sheet is broken. */
    RULE
}
