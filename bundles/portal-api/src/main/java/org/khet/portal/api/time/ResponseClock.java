package org.khet.portal.api.time;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.khet.portal.api.office.OfficeId;

/**
 * Runs the times of answer of an office: how much of one has passed and until when it lasts. The office's setting with its day
 * says whether only working time counts or every hour; what began before that day keeps its way, so that a time that was
 * promised never moves by a setting. Takes as few queries as {@link WorkingDays}. Safe for concurrent use. Source: core
 * CORE-138, ict E-R32; that the first day decides is our proposal.
 */
public interface ResponseClock {
    /** What counts. */
    enum Counting {
        /** The hours in which the office works, see {@link WorkingDays}. */
        WORKING_TIME,
        /** Every hour, day and night, on weekends and holidays too. */
        CALENDAR_TIME
    }

    /** How time runs for what begins on that day in Bangkok. */
    Counting counting(OfficeId office, LocalDate begun);

    /** Time that counts between two instants; zero when reversed. */
    Duration passed(OfficeId office, Instant begun, Instant until);

    /** The instant at which this much time that counts has passed since the given one. */
    Instant due(OfficeId office, Instant begun, Duration allowed);
}
