package org.khet.documents.internal.meeting;

/** Whether somebody came. */
public enum Attendance {
    /** Came. */
    CAME,
    /** Did not come. */
    ABSENT,
    /** Came for somebody. */
    FOR,
    /** Took part without being a member. */
    GUEST,
    /** Is invited; before the meeting. */
    INVITED
}
