package org.khet.documents.internal.memo;

/** How a memo was decided. */
public enum MemoOutcome {
    /** Granted. */
    GRANTED,
    /** Taken note of. */
    NOTED,
    /** Refused. */
    REFUSED
}
