package org.khet.documents.internal.meeting;

/** Part of an agenda, as minutes have them. */
public enum MeetingPart {
    /** What the chair tells. */
    TOLD,
    /** Minutes to be certified. */
    MINUTES,
    /** What was left from before. */
    FOLLOW,
    /** To be taken note of. */
    INFORMED,
    /** To be considered. */
    PROPOSED,
    /** Other matters. */
    OTHER
}
