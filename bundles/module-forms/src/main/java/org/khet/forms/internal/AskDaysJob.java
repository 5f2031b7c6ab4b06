package org.khet.forms.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import org.khet.forms.internal.ask.AskDays;
import org.khet.portal.api.job.Job;
import org.khet.portal.api.job.JobId;
import org.khet.portal.api.job.JobResult;
import org.khet.portal.api.job.JobRun;
import org.khet.portal.api.job.Schedule;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Callers;
import org.khet.portal.api.time.OfficeTime;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Each morning: closes askings that are past, tells who owes an answer. May begin anew. */
@Component(service = Job.class)
public final class AskDaysJob implements Job {
    private final FormsModule module;
    private final Callers callers;
    private final Clock clock;

    /** For the component runtime. */
    @Activate
    public AskDaysJob(@Reference FormsModule module, @Reference Callers callers, @Reference Clock clock) {
        this.module = module;
        this.callers = callers;
        this.clock = clock;
    }

    @Override
    public JobId id() {
        return new JobId("forms.ask-days");
    }

    @Override
    public Schedule schedule() {
        return Schedule.daily(LocalTime.of(6, 45));
    }

    @Override
    public JobResult run(JobRun run) {
        Caller system = callers.system(run.office());
        LocalDate today = OfficeTime.day(clock.instant());
        AskDays days = new AskDays(module.forms().asks());
        int done = days.close(system, today);
        run.check();
        return JobResult.counted("forms.job.ask-days.result", done + days.remind(system, today));
    }
}
