package org.khet.portal.core.internal.happening;

import java.time.Clock;
import java.time.LocalTime;
import org.khet.portal.api.job.Job;
import org.khet.portal.api.job.JobId;
import org.khet.portal.api.job.JobResult;
import org.khet.portal.api.job.JobRun;
import org.khet.portal.api.job.Schedule;
import org.khet.portal.api.settings.Setting;
import org.khet.portal.api.settings.Settings;
import org.khet.portal.core.internal.row.Tidying;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Forgets happenings that are older than the office keeps them: a listener that is away longer does not hear them. */
@Component(service = Job.class)
public final class HappeningTidying implements Job {
    /** How long happenings are kept; a module that is away longer misses them. */
    public static final Setting<Integer> DAYS =
            Setting.number("core.setting.happeningDays", 730, 90, 3650, "our proposal");

    private final Tidying tidying;

    /** Rows, and how long which office keeps them. */
    @Activate
    public HappeningTidying(@Reference HappeningRows rows, @Reference Settings settings, @Reference Clock clock) {
        this.tidying = new Tidying(rows::forget, settings, DAYS, clock);
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
        return JobResult.counted("core.job.happenings.result", tidying.run(run));
    }
}
