package org.khet.portal.core.internal.imports;

import java.time.Clock;
import java.time.LocalTime;
import org.khet.portal.api.job.Job;
import org.khet.portal.api.job.JobId;
import org.khet.portal.api.job.JobResult;
import org.khet.portal.api.job.JobRun;
import org.khet.portal.api.job.Schedule;
import org.khet.portal.api.settings.Settings;
import org.khet.portal.core.internal.row.Tidying;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Forgets the former values of imports that can no longer be taken back; that they were, stays. */
@Component(service = Job.class)
public final class ImportTidying implements Job {
    private final Tidying tidying;

    /** Rows, and how long which office keeps them. */
    @Activate
    public ImportTidying(@Reference PastRows rows, @Reference Settings settings, @Reference Clock clock) {
        this.tidying = new Tidying(rows::forget, settings, StoredPastImports.DAYS, clock);
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
