package org.khet.documents.internal.outgoing;

/** To whom a line of receivers sends. */
public enum LetterReceiverSort {
    /** All schools. */
    ALL_SCHOOLS,
    /** Schools of a district. */
    DISTRICT,
    /** Schools of a network. */
    NETWORK,
    /** A list of the book of contacts. */
    LIST,
    /** A school. */
    SCHOOL,
    /** A unit: one of its people acknowledges for all. */
    UNIT,
    /** Each who works in a unit or in one below it. */
    UNIT_STAFF,
    /** Each who works in the office. */
    STAFF,
    /** A person. */
    PERSON,
    /** A contact. */
    CONTACT;

    /** Whether it reaches all there are, and names none. */
    boolean isWhole() {
        return this == ALL_SCHOOLS || this == STAFF;
    }
}
