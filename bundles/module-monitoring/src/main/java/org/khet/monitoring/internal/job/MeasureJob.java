package org.khet.monitoring.internal.job;

import java.time.Clock;
import java.time.LocalTime;
import org.khet.monitoring.internal.MonitoringRecords;
import org.khet.monitoring.internal.indicator.MeasureLookup;
import org.khet.monitoring.internal.indicator.MeasuredResults;
import org.khet.portal.api.job.Job;
import org.khet.portal.api.job.JobId;
import org.khet.portal.api.job.JobResult;
import org.khet.portal.api.job.JobRun;
import org.khet.portal.api.job.Schedule;
import org.khet.portal.api.security.Callers;
import org.khet.portal.api.time.OfficeTime;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Asks other modules for the figures that feed indicators. Source: monitoring MON-61. */
@Component(service = Job.class)
public final class MeasureJob implements Job {
    private final MeasuredResults measured;
    private final Callers callers;
    private final Clock clock;

    /** For the component runtime. */
    @Activate
    public MeasureJob(
            @Reference MonitoringRecords records,
            @Reference MeasureLookup measures,
            @Reference Callers callers,
            @Reference Clock clock) {
        this.measured = new MeasuredResults(records.indicators, records.results, measures);
        this.callers = callers;
        this.clock = clock;
    }

    @Override
    public JobId id() {
        return new JobId("monitoring.measures");
    }

    @Override
    public Schedule schedule() {
        return Schedule.daily(LocalTime.of(6, 20));
    }

    @Override
    public JobResult run(JobRun run) {
        int done = measured.refresh(callers.system(run.office()), OfficeTime.day(clock.instant()));
        return JobResult.counted("monitoring.job.measures.result", done);
    }
}
