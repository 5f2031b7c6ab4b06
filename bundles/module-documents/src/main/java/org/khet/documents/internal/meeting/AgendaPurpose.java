package org.khet.documents.internal.meeting;

/** What a meeting is asked to do with an item. Source: other-groups C, AgendaItem. */
public enum AgendaPurpose {
    /** To take note. */
    INFORM,
    /** To consider and resolve. */
    CONSIDER
}
