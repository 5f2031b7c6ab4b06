package org.khet.documents.internal.letter;

import java.util.Optional;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordRow;

/** Hears what became of a letter, in the running transaction. */
@FunctionalInterface
public interface LetterListener {
    /** The letter stands where it stands now. */
    void moved(RecordRow letter, RecordContext now);

    /** What is wrong with the letter that it says it answers. */
    default Optional<Problem> unanswerable(RecordRow letter, RecordContext now) {
        return Optional.empty();
    }

    /** The letter was registered, changed or told as the answer to one that was sent. */
    default void replied(RecordRow letter, RecordContext now) {}
}
