package org.khet.portal.api.job;

import java.time.Duration;

/**
 * What becomes of a run when its module is stopped or updated.
 *
 * @param finish true: it may come to its end by itself; false: it is told to end at once ({@link JobRun#isCancelled})
 * @param within time that it has; then its thread is interrupted and nothing waits for it any more
 */
public record JobEnding(boolean finish, Duration within) {
    /** Time that a job has to end when it names none. */
    public static final Duration STANDARD = Duration.ofSeconds(30);

    private static final Duration MOST = Duration.ofMinutes(5);

    /** @throws IllegalArgumentException if the time is negative or more than 5 minutes: an update waits for it */
    public JobEnding {
        if (within.isNegative() || within.compareTo(MOST) > 0) {
            throw new IllegalArgumentException("a job that needs " + within + " to end");
        }
    }

    /** It may finish within this time. */
    public static JobEnding finish(Duration within) {
        return new JobEnding(true, within);
    }

    /** It is cancelled, and has this time to give up in order. */
    public static JobEnding cancel(Duration within) {
        return new JobEnding(false, within);
    }
}
