package org.khet.directorate.internal.information;

/** Whether information is given. */
public enum Disclosure {
    /** All of it. */
    OPEN,
    /** A part. */
    PARTLY,
    /** None. */
    CLOSED,
    /** The office does not have it. */
    NOT_HELD
}
