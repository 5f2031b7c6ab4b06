package org.khet.portal.core.internal.row;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.khet.portal.api.job.JobRun;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.settings.Setting;
import org.khet.portal.api.settings.Settings;
import org.khet.portal.api.time.OfficeTime;

/**
 * Deletes rows of an office that are older than the office keeps them, some at a time, so that nobody waits for it. Immutable.
 *
 * @param rows     forgets
 * @param settings says how long the office keeps them
 * @param days     the setting
 * @param clock    says what is old
 */
public record RowCleanup(AgedTable rows, Settings settings, Setting<Integer> days, Clock clock) {
    private static final int AT_ONCE = 1000;

    /** A table whose rows grow old. */
    @FunctionalInterface
    public interface AgedTable {
        /** Forgets at most so many rows of the office from before the instant; gives how many. */
        int forget(OfficeId office, Instant before, int most);
    }

    /** Forgets all that is too old; gives how many. */
    public long run(JobRun run) {
        Instant now = clock.instant();
        Instant before = now.minus(Duration.ofDays(settings.get(run.office(), days, OfficeTime.day(now))));
        long forgotten = 0;
        int some;
        do {
            run.check();
            some = rows.forget(run.office(), before, AT_ONCE);
            forgotten += some;
        } while (some == AT_ONCE);
        return forgotten;
    }
}
