package org.khet.documents.internal.contact;

/** What a contact is. */
public enum ContactSort {
    /** An agency. */
    AGENCY,
    /** Somebody. */
    PERSON,
    /** A list of receivers. */
    LIST
}
