package org.khet.documents.internal.letter;

/** Who wrote a letter. */
public enum SenderSort {
    /** Another agency. */
    AGENCY,
    /** A school. */
    SCHOOL,
    /** A unit of the office. */
    UNIT,
    /** Somebody. */
    PERSON
}
