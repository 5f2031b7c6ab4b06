package org.khet.portal.api.job;

import java.time.Instant;
import java.util.concurrent.CancellationException;
import org.khet.portal.api.office.OfficeId;

/** One run of a job, as the job sees it. Safe for concurrent use. */
public interface JobRun {
    /**
     * The office that it runs for.
     *
     * @throws IllegalStateException in a run for the whole portal
     */
    OfficeId office();

    /** When it was due; long ago when runs are caught up. */
    Instant due();

    /** Whether it has to end: module stopped, switched off, or the longest time is over. */
    boolean isCancelled();

    /**
     * Ends the run here if it has to end; to be called between two steps.
     *
     * @throws CancellationException if it has to end; the run is noted as cancelled, not as failed
     */
    default void check() {
        if (isCancelled()) {
            throw new CancellationException("the run has to end");
        }
    }

    /**
     * Says how far it is; shown within seconds.
     *
     * @param done  steps done
     * @param total all steps, 0 when not known
     */
    void progress(long done, long total);
}
