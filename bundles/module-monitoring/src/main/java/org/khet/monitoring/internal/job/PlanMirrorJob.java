package org.khet.monitoring.internal.job;

import java.time.Clock;
import java.time.LocalTime;
import org.khet.monitoring.internal.MonitoringRecords;
import org.khet.portal.api.job.Job;
import org.khet.portal.api.job.JobId;
import org.khet.portal.api.job.JobResult;
import org.khet.portal.api.job.JobRun;
import org.khet.portal.api.job.Schedule;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.api.time.OfficeTime;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes over what the plans of this year and the next say, while somebody keeps plans. Source: monitoring G, RM-23. */
@Component(service = Job.class)
public final class PlanMirrorJob implements Job {
    private final MonitoringRecords records;
    private final Clock clock;

    /** For the component runtime. */
    @Activate
    public PlanMirrorJob(@Reference MonitoringRecords records, @Reference Clock clock) {
        this.records = records;
        this.clock = clock;
    }

    @Override
    public JobId id() {
        return new JobId("monitoring.plan-mirror");
    }

    @Override
    public Schedule schedule() {
        return Schedule.daily(LocalTime.of(6, 15));
    }

    @Override
    public JobResult run(JobRun run) {
        FiscalYear year = FiscalYear.of(OfficeTime.day(clock.instant()));
        int done = records.mirror.refresh(run.office(), year);
        run.check();
        done += records.mirror.refresh(run.office(), year.next());
        return JobResult.counted("monitoring.job.plan-mirror.result", done);
    }
}
