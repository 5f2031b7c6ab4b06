package org.khet.portal.core.internal.job;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a job stands in an office.
 *
 * @param key      which job where
 * @param paused   whether it is paused
 * @param failures runs that failed since the last that did not
 * @param lastDue  latest time for which it did its work, {@code null} before the first
 * @param askedAt  when somebody wanted it to run now, {@code null} for nobody
 * @param askedBy  name of that person, empty for nobody
 */
record JobStatus(
        JobKey key,
        boolean paused,
        int failures,
        @Nullable Instant lastDue,
        @Nullable Instant askedAt,
        String askedBy) {
    /** How a job stands that nobody touched and that never ran. */
    static JobStatus fresh(JobKey key) {
        return new JobStatus(key, false, 0, null, null, "");
    }

    /** Paused, and nobody wants it all the same. */
    boolean waits() {
        return paused && !asked();
    }

    /** Whether it did its work for this time already, and nobody wants it once more. */
    boolean didFor(Instant due) {
        return !asked() && lastDue != null && !due.isAfter(lastDue);
    }

    boolean asked() {
        return askedAt != null;
    }
}
