package org.khet.portal.testkit.record;

import java.time.Instant;
import org.khet.portal.api.job.JobRun;
import org.khet.portal.api.office.OfficeId;

/**
 * A run of a job that nobody stops.
 *
 * @param office for which it runs
 * @param due    when it was due
 */
record OfficeRun(OfficeId office, Instant due) implements JobRun {
    @Override
    public boolean isCancelled() {
        return false;
    }

    @Override
    public void progress(long done, long total) {}
}
