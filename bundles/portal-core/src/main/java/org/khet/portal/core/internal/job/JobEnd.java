package org.khet.portal.core.internal.job;

import org.jspecify.annotations.Nullable;
import org.khet.portal.api.job.JobResult;
import org.khet.portal.api.job.Jobs.Outcome;

/**
 * How a run ended.
 *
 * @param outcome how
 * @param result  what it did, {@code null} unless it did its work
 * @param reason  why it failed or was ended, English; empty otherwise
 */
record JobEnd(Outcome outcome, @Nullable JobResult result, String reason) {
    static JobEnd done(JobResult result) {
        return new JobEnd(Outcome.DONE, result, "");
    }

    static JobEnd failed(String reason) {
        return new JobEnd(Outcome.FAILED, null, reason);
    }

    static JobEnd cancelled(String reason) {
        return new JobEnd(Outcome.CANCELLED, null, reason);
    }

    static JobEnd unwritten() {
        return new JobEnd(Outcome.LOST, null, "its end could not be written");
    }

    static JobEnd lost() {
        return new JobEnd(Outcome.LOST, null, "its node died or lost the database");
    }
}
