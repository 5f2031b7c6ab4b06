package org.khet.rounds.internal.system;

/** Who puts data into an outside system. Source: README §5. */
public enum EntryLevel {
    /** Schools. */
    SCHOOL,
    /** The office. */
    OFFICE,
    /** Both. */
    BOTH,
    /** Nobody of the area. */
    OTHERS
}
