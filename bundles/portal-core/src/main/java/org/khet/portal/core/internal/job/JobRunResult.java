package org.khet.portal.core.internal.job;

import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.job.Jobs.Outcome;
import org.khet.portal.api.job.JobResult;

/**
 * How a run ended.
 *
 * @param outcome how
 * @param result  what it did, {@code null} unless it did its work
 * @param reason  why it failed or was ended, English; empty otherwise
 */
record JobRunResult(Outcome outcome, @Nullable JobResult result, String reason) {
    static JobRunResult done(JobResult result) {
        return new JobRunResult(Outcome.DONE, result, "");
    }

    static JobRunResult failed(String reason) {
        return new JobRunResult(Outcome.FAILED, null, reason);
    }

    static JobRunResult cancelled(String reason) {
        return new JobRunResult(Outcome.CANCELLED, null, reason);
    }

    static JobRunResult unwritten() {
        return new JobRunResult(Outcome.LOST, null, "its end could not be written");
    }

    static JobRunResult lost() {
        return new JobRunResult(Outcome.LOST, null, "its node died or lost the database");
    }
}
