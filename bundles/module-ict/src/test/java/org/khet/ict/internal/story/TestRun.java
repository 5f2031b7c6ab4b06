package org.khet.ict.internal.story;

import java.time.Instant;
import org.khet.portal.api.job.JobRun;
import org.khet.portal.api.office.OfficeId;

/** A run for one office that is never cut off. */
record TestRun(OfficeId office) implements JobRun {
    @Override
    public Instant due() {
        return Instant.EPOCH;
    }

    @Override
    public boolean isCancelled() {
        return false;
    }

    @Override
    public void progress(long done, long total) {
        // nobody looks
    }
}
