package org.khet.portal.core.internal.imports;

import java.time.Clock;
import java.time.LocalTime;
import org.khet.portal.api.job.Job;
import org.khet.portal.api.job.JobId;
import org.khet.portal.api.job.JobResult;
import org.khet.portal.api.job.JobRun;
import org.khet.portal.api.job.Schedule;
import org.khet.portal.api.settings.Settings;
import org.khet.portal.core.internal.row.RowCleanup;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Deletes the former values of imports that can no longer be taken back; that they were, stays. */
@Component(service = Job.class)
public final class ImportCleanupJob implements Job {
    private final RowCleanup tidying;

    /** Rows, and how long which office keeps them. */
    @Activate
    public ImportCleanupJob(
            @Reference ImportRepository repository, @Reference Settings settings, @Reference Clock clock) {
        this.tidying = new RowCleanup(repository::forget, settings, StoredPastImports.DAYS, clock);
    }

    @Override
    public JobId id() {
        return new JobId("core.imports");
    }

    @Override
    public Schedule schedule() {
        return Schedule.daily(LocalTime.of(1, 35));
    }

    @Override
    public JobResult run(JobRun run) {
        return JobResult.counted("core.job.imports.result", tidying.run(run));
    }
}
