package org.khet.ict.internal.distance;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.khet.portal.api.job.Job;
import org.khet.portal.api.job.JobId;
import org.khet.portal.api.job.JobResult;
import org.khet.portal.api.job.JobRun;
import org.khet.portal.api.job.Schedule;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Callers;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tells technicians half an hour before a video conference that it is not tested, once. Source: kinds-ict ict.vc, ICT-80. */
@Component(service = Job.class)
public final class ConferenceJob implements Job {
    private static final Duration BEFORE = Duration.ofMinutes(30);
    private final DistanceRegister register;
    private final Callers callers;
    private final Clock clock;

    /** For the component runtime. */
    @Activate
    public ConferenceJob(@Reference DistanceRegister register, @Reference Callers callers, @Reference Clock clock) {
        this.register = register;
        this.callers = callers;
        this.clock = clock;
    }

    @Override
    public JobId id() {
        return new JobId("ict.conference");
    }

    @Override
    public Schedule schedule() {
        return Schedule.every(Duration.ofMinutes(5));
    }

    @Override
    public JobResult run(JobRun run) {
        Caller system = callers.system(run.office());
        var conferences = register.conferences();
        VideoConferenceRecord kind = conferences.kind();
        Instant now = clock.instant();
        int told = 0;
        for (RecordRow row : conferences
                .internal()
                .all(
                        system,
                        RecordFilter.of(
                                kind.in(kind.approved),
                                kind.begins.below(now.plus(BEFORE)),
                                kind.begins.atLeast(now)))) {
            run.check();
            if (row.get(kind.remindedAt).isEmpty()) {
                conferences.internal().act(system, row, kind.remind);
                told++;
            }
        }
        return JobResult.counted("ict.job.conference.result", told);
    }
}
