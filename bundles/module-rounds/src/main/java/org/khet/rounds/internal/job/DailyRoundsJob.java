package org.khet.rounds.internal.job;

import java.time.LocalTime;
import org.khet.portal.api.job.Job;
import org.khet.portal.api.job.JobId;
import org.khet.portal.api.job.JobResult;
import org.khet.portal.api.job.JobRun;
import org.khet.portal.api.job.Schedule;
import org.khet.rounds.internal.RoundsModule;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Opens and closes collections shortly after midnight, so that a round is open on its whole first day. Source: ict ICT-57, ICT-61. */
@Component(service = Job.class)
public final class DailyRoundsJob implements Job {
    private static final LocalTime EARLY = LocalTime.of(0, 10);
    private final RoundsModule module;

    /** For the component runtime. */
    @Activate
    public DailyRoundsJob(@Reference RoundsModule module) {
        this.module = module;
    }

    @Override
    public JobId id() {
        return new JobId("rounds.daily");
    }

    @Override
    public Schedule schedule() {
        return Schedule.daily(EARLY);
    }

    @Override
    public JobResult run(JobRun run) {
        DailyRounds daily = new DailyRounds(module.registers());
        int done = daily.close(run.office());
        run.check();
        done += daily.open(run.office());
        run.check();
        done += daily.excuse(run.office());
        run.check();
        done += daily.markStale(run.office());
        run.check();
        done += daily.endUsers(run.office());
        return JobResult.counted("rounds.job.daily.result", done);
    }
}
