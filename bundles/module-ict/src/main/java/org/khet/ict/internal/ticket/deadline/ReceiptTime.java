package org.khet.ict.internal.ticket.deadline;

import java.time.Duration;
import java.time.Instant;
import org.khet.portal.api.time.ResponseClock.Counting;

/**
 * The time in which the desk is to receive a report. Source: ict I.2.8, E-R32.
 *
 * @param counting what counts, working time or every hour
 * @param allowed  how much of it the desk has
 * @param due      when it is over
 * @param taken    how much was taken: since it waits until now, or from the report until it was received
 * @param waiting  whether it still waits
 */
public record ReceiptTime(Counting counting, Duration allowed, Instant due, Duration taken, boolean waiting) {
    private static final int NEAR_PER_CENT = 75;

    /** Whether it took too long; all of the time is too long for what still waits, but in time for what was received. */
    public boolean late() {
        int over = taken.compareTo(allowed);
        return over > 0 || (waiting && over == 0);
    }

    /** Whether it waits and three quarters of the time are over. */
    public boolean near() {
        return waiting && taken.multipliedBy(100).compareTo(allowed.multipliedBy(NEAR_PER_CENT)) >= 0;
    }
}
