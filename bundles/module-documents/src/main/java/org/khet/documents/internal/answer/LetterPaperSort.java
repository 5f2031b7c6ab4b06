package org.khet.documents.internal.answer;

/** What is written because of a letter. */
public enum LetterPaperSort {
    /** A letter to whoever wrote. */
    ANSWER,
    /** A memo that puts it before the superiors. */
    MEMO,
    /** A circular that hands it on to the schools. */
    CIRCULAR
}
