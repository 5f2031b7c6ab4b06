package org.khet.portal.core.internal.draft;

import java.time.Duration;
import org.khet.portal.api.job.Job;
import org.khet.portal.api.job.JobId;
import org.khet.portal.api.job.JobResult;
import org.khet.portal.api.job.JobRun;
import org.khet.portal.api.job.Schedule;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Deletes drafts that are older than the office keeps them. */
@Component(service = Job.class)
public final class DraftCleanupJob implements Job {
    private final StoredDrafts drafts;

    /** @param drafts the drafts */
    @Activate
    public DraftCleanupJob(@Reference StoredDrafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public JobId id() {
        return new JobId("core.drafts");
    }

    @Override
    public Schedule schedule() {
        return Schedule.every(Duration.ofHours(6));
    }

    @Override
    public JobResult run(JobRun run) {
        return JobResult.counted("core.job.drafts.result", drafts.tidy(run.office()));
    }
}
