package org.khet.monitoring.internal.job;

import java.time.LocalTime;
import org.khet.monitoring.internal.plan.ClosedResolutions;
import org.khet.portal.api.job.Job;
import org.khet.portal.api.job.JobId;
import org.khet.portal.api.job.JobResult;
import org.khet.portal.api.job.JobRun;
import org.khet.portal.api.job.Schedule;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Opens rounds, ends what was resolved and is over, and reminds people each morning. Source: monitoring J.2, MON-41. */
@Component(service = Job.class)
public final class MonitoringMorningJob implements Job {
    private static final LocalTime EARLY = LocalTime.of(6, 30);
    private final MorningTasks tasks;
    private final ClosedResolutions resolutions;

    /** For the component runtime. */
    @Activate
    public MonitoringMorningJob(@Reference MorningTasks tasks, @Reference ClosedResolutions resolutions) {
        this.tasks = tasks;
        this.resolutions = resolutions;
    }

    @Override
    public JobId id() {
        return new JobId("monitoring.morning");
    }

    @Override
    public Schedule schedule() {
        return Schedule.daily(EARLY);
    }

    @Override
    public JobResult run(JobRun run) {
        int done = resolutions.follow(run.office());
        run.check();
        done += tasks.openRounds(run.office());
        run.check();
        done += tasks.remindOwners(run.office());
        run.check();
        done += tasks.tellLeads(run.office());
        run.check();
        done += tasks.remindOnMonday(run.office());
        return JobResult.counted("monitoring.job.morning.result", done);
    }
}
