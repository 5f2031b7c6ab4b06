package org.khet.documents.internal.outgoing;

import java.util.List;

/** What a letter wants of its receivers. */
public enum ReplyWanted {
    /** Nothing. */
    NOTHING,
    /** That they say they took note. */
    ACKNOWLEDGE,
    /** An answer. */
    REPLY,
    /** A form of the office, filled in. */
    FORM;

    /** All that want something. */
    static final List<ReplyWanted> ANSWERS = List.of(ACKNOWLEDGE, REPLY, FORM);

    /** Those that are answered in words: a form that is away too. */
    static final List<ReplyWanted> WORDS = List.of(REPLY, FORM);
}
