package org.khet.documents.internal.school;

/** What became of a letter, as its school sees it. */
public enum SchoolLetterStatus {
    /** Waits for its number. */
    WAITING,
    /** Registered. */
    REGISTERED,
    /** A group works on it. */
    ROUTED,
    /** Done. */
    DONE,
    /** Not taken. */
    SPOILED
}
