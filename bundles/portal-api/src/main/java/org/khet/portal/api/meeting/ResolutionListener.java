package org.khet.portal.api.meeting;

import java.time.LocalDate;
import org.khet.portal.api.security.Caller;

/** Whiteboard service of whoever proposes records to meetings: takes resolutions. */
public interface ResolutionListener {
    /** What a meeting resolved. */
    enum Outcome {
        /** As proposed. */
        GRANTED,
        /** Not at all. */
        REFUSED,
        /** Back, to be put right. */
        RETURNED
    }

    /**
     * A resolution.
     *
     * @param key        of the proposal, as it was given
     * @param recordType type of the record
     * @param recordId   its key
     * @param outcome    what was resolved
     * @param number     number of the meeting
     * @param day        its day
     * @param words      the resolution
     */
    record Resolution(
            String key,
            String recordType,
            long recordId,
            Outcome outcome,
            String number,
            LocalDate day,
            String words) {}

    /**
     * Takes a resolution, in the running transaction and in the name of the meeting. The same key again changes nothing.
     *
     * @return whether the record is one of this listener and there now; otherwise it is asked again later
     */
    boolean resolved(Caller caller, Resolution resolution);
}
