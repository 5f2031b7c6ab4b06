package org.khet.documents.internal.letter;

import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordRow;

/** Hears what became of a letter, in the running transaction. */
@FunctionalInterface
public interface LetterListener {
    /** The letter stands where it stands now. */
    void moved(RecordRow letter, RecordContext now);
}
