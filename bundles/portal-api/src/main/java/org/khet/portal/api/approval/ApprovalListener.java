package org.khet.portal.api.approval;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.security.Caller;

/** Whiteboard service of whoever asked: takes answers. */
public interface ApprovalListener {
    /** How a request ended. */
    enum Outcome {
        /** As asked. */
        GRANTED,
        /** Not at all. */
        REFUSED,
        /** Back, to be put right. */
        RETURNED
    }

    /**
     * An answer.
     *
     * @param key        of the request, as {@link Approvals#ask} gave it
     * @param recordType type of the record that waits
     * @param recordId   its key
     * @param outcome    how it ended
     * @param number     number of the paper, may be empty
     * @param day        its day, {@code null} for none
     * @param words      reason, may be empty
     * @param effective  the first day on which an order is in force, {@code null} for none
     */
    record Answer(
            String key,
            String recordType,
            long recordId,
            Outcome outcome,
            String number,
            @Nullable LocalDate day,
            String words,
            @Nullable LocalDate effective) {
        /** Of a paper that is in force from no day of its own. */
        public Answer(
                String key,
                String recordType,
                long recordId,
                Outcome outcome,
                String number,
                @Nullable LocalDate day,
                String words) {
            this(key, recordType, recordId, outcome, number, day, words, null);
        }
    }

    /** Whether it takes answers about records of this type, which the record layer does not know: of registers that an office made. */
    default boolean takes(String recordType) {
        return false;
    }

    /**
     * Takes an answer, in the running transaction and in the name of who gave it. The same key again changes nothing; an
     * answer about records of somebody else is passed over.
     */
    void answered(Caller caller, Answer answer);
}
