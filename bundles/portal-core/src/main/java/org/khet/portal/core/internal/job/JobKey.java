package org.khet.portal.core.internal.job;

import java.util.Optional;
import org.khet.portal.api.job.JobId;
import org.khet.portal.api.office.OfficeId;

/**
 * A job of an office, or of the whole portal.
 *
 * @param job    which job
 * @param office key of the office, {@link #PORTAL} for the whole portal
 */
record JobKey(JobId job, long office) {
    /** Stands in rows where others have the key of an office. */
    static final long PORTAL = 0;

    static JobKey of(JobId job, OfficeId office) {
        return new JobKey(job, office.value());
    }

    /** Reads what {@link #text} wrote. */
    static JobKey parse(String text) {
        int slash = text.indexOf('/');
        return new JobKey(new JobId(text.substring(0, slash)), Long.parseLong(text.substring(slash + 1)));
    }

    /** Key in the scheduler's table. */
    String text() {
        return job + "/" + office;
    }

    /** The office, empty for the whole portal. */
    Optional<OfficeId> place() {
        return office == PORTAL ? Optional.empty() : Optional.of(new OfficeId(office));
    }
}
