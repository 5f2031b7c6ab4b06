package org.khet.legal.internal.job;

import java.time.LocalTime;
import org.khet.portal.api.job.Job;
import org.khet.portal.api.job.JobId;
import org.khet.portal.api.job.JobResult;
import org.khet.portal.api.job.JobRun;
import org.khet.portal.api.job.Schedule;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Gives cases to the lawyers of their districts and reminds of hearings. Source: other-groups H-08, HR-26. */
@Component(service = Job.class)
public final class LegalMorningJob implements Job {
    private static final LocalTime EARLY = LocalTime.of(6, 45);
    private final LegalMorning morning;

    /** For the component runtime. */
    @Activate
    public LegalMorningJob(@Reference LegalMorning morning) {
        this.morning = morning;
    }

    @Override
    public JobId id() {
        return new JobId("legal.morning");
    }

    @Override
    public Schedule schedule() {
        return Schedule.daily(EARLY);
    }

    @Override
    public JobResult run(JobRun run) {
        int done = morning.follow(run.office());
        run.check();
        return JobResult.counted("legal.job.morning.result", done + morning.hearings(run.office()));
    }
}
