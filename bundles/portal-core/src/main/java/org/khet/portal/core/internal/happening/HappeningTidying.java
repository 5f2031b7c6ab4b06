package org.khet.portal.core.internal.happening;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import org.khet.portal.api.job.Job;
import org.khet.portal.api.job.JobId;
import org.khet.portal.api.job.JobResult;
import org.khet.portal.api.job.JobRun;
import org.khet.portal.api.job.Schedule;
import org.khet.portal.api.settings.Setting;
import org.khet.portal.api.settings.Settings;
import org.khet.portal.api.time.OfficeTime;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Forgets happenings that are older than the office keeps them: a listener that is away longer does not hear them. */
@Component(service = Job.class)
public final class HappeningTidying implements Job {
    /** How long happenings are kept; a module that is away longer misses them. */
    public static final Setting<Integer> DAYS =
            Setting.number("core.setting.happeningDays", 730, 90, 3650, "our proposal");

    private static final int AT_ONCE = 1000;
    private final HappeningRows rows;
    private final Settings settings;
    private final Clock clock;

    /** Rows, and how long which office keeps them. */
    @Activate
    public HappeningTidying(@Reference HappeningRows rows, @Reference Settings settings, @Reference Clock clock) {
        this.rows = rows;
        this.settings = settings;
        this.clock = clock;
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
        Instant now = clock.instant();
        Instant before = now.minus(Duration.ofDays(settings.get(run.office(), DAYS, OfficeTime.day(now))));
        long forgotten = 0;
        int some;
        do {
            run.check();
            some = rows.forget(run.office(), before, AT_ONCE);
            forgotten += some;
        } while (some == AT_ONCE);
        return JobResult.counted("core.job.happenings.result", forgotten);
    }
}
