package org.khet.documents.internal.outgoing;

/** What a letter wants of its receivers. */
public enum ReplyWanted {
    /** Nothing. */
    NOTHING,
    /** That they say they took note. */
    ACKNOWLEDGE,
    /** An answer. */
    REPLY
}
