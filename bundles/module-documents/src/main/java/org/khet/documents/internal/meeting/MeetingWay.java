package org.khet.documents.internal.meeting;

/** Where a meeting is. */
public enum MeetingWay {
    /** In a room. */
    ROOM,
    /** Online. */
    ONLINE,
    /** Both. */
    BOTH
}
