package org.khet.portal.core.internal.job;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import org.khet.portal.api.job.Job;
import org.khet.portal.api.job.JobId;
import org.khet.portal.api.job.JobResult;
import org.khet.portal.api.job.JobRun;
import org.khet.portal.api.job.Schedule;
import org.khet.portal.api.office.Office;
import org.khet.portal.api.office.Offices;
import org.khet.portal.api.settings.Setting;
import org.khet.portal.api.settings.Settings;
import org.khet.portal.api.time.OfficeTime;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Deletes old runs of jobs, those of each office by its setting. */
@Component(service = Job.class)
public final class JobRunCleanupJob implements Job {
    /** How long the runs of jobs are kept. */
    public static final Setting<Integer> DAYS = Setting.number("core.setting.jobRunDays", 90, 7, 3650, "our proposal");

    private final JobRepository repository;
    private final Offices offices;
    private final Settings settings;
    private final Clock clock;

    /** Runs, and how long which office keeps them. */
    @Activate
    public JobRunCleanupJob(
            @Reference JobRepository repository,
            @Reference Offices offices,
            @Reference Settings settings,
            @Reference Clock clock) {
        this.repository = repository;
        this.offices = offices;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public JobId id() {
        return new JobId("core.job-runs");
    }

    @Override
    public Schedule schedule() {
        return Schedule.daily(LocalTime.of(1, 10));
    }

    @Override
    public Reach reach() {
        return Reach.PORTAL;
    }

    @Override
    public JobResult run(JobRun run) {
        long forgotten = forget(JobKey.PORTAL, DAYS.standard());
        for (Office office : offices.all()) {
            run.check();
            forgotten += forget(office.id().value(), settings.get(office.id(), DAYS, OfficeTime.day(clock.instant())));
        }
        return JobResult.counted("core.job.job-runs.result", forgotten);
    }

    private int forget(long office, int days) {
        return repository.forget(office, clock.instant().minus(Duration.ofDays(days)));
    }
}
