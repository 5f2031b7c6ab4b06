package org.khet.ict.internal.ticket.deadline;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The time in which a ticket is to be solved. It stands still while the desk waits for somebody else, ends when the work is
 * done, and goes on from its rest when the ticket is opened again. Source: ict I.2.8, E-R32, ICT-25.
 *
 * @param allowed how much there is, the way to a school included
 * @param used    how much of it is gone
 * @param paused  how long it stood still
 * @param state   whether it runs, stands still or has ended
 * @param due     when it is over, if it goes on like this; {@code null} unless it runs
 */
public record TargetTime(
        Duration allowed,
        Duration used,
        Duration paused,
        Run state,
        @Nullable Instant due) {
    /** How it stands; text {@code ict.ticket.target.<NAME>}. */
    public enum Run {
        RUNNING,
        PAUSED,
        ENDED
    }

    private static final int NEAR_PER_CENT = 75;

    /** Whether it took too long. */
    public boolean late() {
        int over = used.compareTo(allowed);
        return over > 0 || (over == 0 && state == Run.RUNNING);
    }

    /** Whether three quarters are gone, and not all. */
    public boolean near() {
        return !late() && used.multipliedBy(100).compareTo(allowed.multipliedBy(NEAR_PER_CENT)) >= 0;
    }

    /** What is left; nothing when it is over. */
    public Duration rest() {
        return late() ? Duration.ZERO : allowed.minus(used);
    }
}
