package org.khet.documents.internal.meeting;

/** What a meeting resolved about what was proposed to it. */
public enum AgendaOutcome {
    /** As proposed. */
    GRANTED,
    /** Not at all. */
    REFUSED,
    /** Back, to be put right. */
    RETURNED
}
