package org.khet.ict.internal.ticket.deadline;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is left of the time to solve a ticket of a list whose clock runs or stands still. Source: ict I.2.8, ICT-25.
 *
 * @param paused  whether it stands still
 * @param allowed how much there was
 * @param rest    how much there is; nothing when it is over
 * @param due     when it is over, if it goes on like this, or when it was; {@code null} while it stands still before that
 */
public record TimeLeft(
        boolean paused,
        Duration allowed,
        Duration rest,
        @Nullable Instant due) {
    private static final int NEAR_PER_CENT = 25;

    /** Whether it is over. */
    public boolean late() {
        return due != null && !rest.isPositive();
    }

    /** Whether it runs and a quarter is left, or less. */
    public boolean near() {
        return !paused && !late() && rest.multipliedBy(100).compareTo(allowed.multipliedBy(NEAR_PER_CENT)) <= 0;
    }
}
