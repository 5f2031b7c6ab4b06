package org.khet.personnel.internal.register;

/** What a correction of a file is about. */
public enum ChangedFact {
    /** Post in words. */
    POSITION,
    /** Highest degree. */
    DEGREE,
    /** Academic standing. */
    STANDING,
    /** Number of the professional licence. */
    LICENCE,
    /** Last day of the professional licence. */
    LICENCE_UNTIL,
    /** Day of birth. */
    BORN,
    /** First day of service. */
    STARTED,
    /** Salary. */
    SALARY,
    /** Something that stands in the history alone. */
    OTHER
}
