package org.khet.portal.core.internal.event;

import java.time.Clock;
import java.time.LocalTime;
import org.khet.portal.api.job.Job;
import org.khet.portal.api.job.JobId;
import org.khet.portal.api.job.JobResult;
import org.khet.portal.api.job.JobRun;
import org.khet.portal.api.job.Schedule;
import org.khet.portal.api.settings.Setting;
import org.khet.portal.api.settings.Settings;
import org.khet.portal.core.internal.row.RowCleanup;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Deletes domain events that are older than the office keeps them: a listener that is away longer does not hear them. */
@Component(service = Job.class)
public final class EventCleanupJob implements Job {
    /** How long happenings are kept; a module that is away longer misses them. */
    public static final Setting<Integer> DAYS =
            Setting.number("core.setting.happeningDays", 730, 90, 3650, "our proposal");

    private final RowCleanup tidying;
    private final ListenerOffsets heard;

    /** Rows, and how long which office keeps them. */
    @Activate
    public EventCleanupJob(
            @Reference EventRepository repository,
            @Reference ListenerOffsets heard,
            @Reference Settings settings,
            @Reference Clock clock) {
        this.heard = heard;
        this.tidying = new RowCleanup(repository::forget, settings, DAYS, clock);
    }

    @Override
    public JobId id() {
        return new JobId("core.happenings");
    }

    @Override
    public Schedule schedule() {
        return Schedule.daily(LocalTime.of(1, 30));
    }

    @Override
    public JobResult run(JobRun run) {
        long forgotten = tidying.run(run);
        int _ = heard.forgetSilent();
        return JobResult.counted("core.job.happenings.result", forgotten);
    }
}
