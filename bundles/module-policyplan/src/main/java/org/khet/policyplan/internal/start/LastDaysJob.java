package org.khet.policyplan.internal.start;

import java.time.Clock;
import java.time.LocalTime;
import org.khet.policyplan.internal.PolicyplanModule;
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

/** Tells of money, entitlements and orders of committees that come to their last day. Source: policyplan J.2. */
@Component(service = Job.class)
public final class LastDaysJob implements Job {
    private final PolicyplanModule module;
    private final Callers callers;
    private final Clock clock;

    /** For the component runtime. */
    @Activate
    public LastDaysJob(@Reference PolicyplanModule module, @Reference Callers callers, @Reference Clock clock) {
        this.module = module;
        this.callers = callers;
        this.clock = clock;
    }

    @Override
    public JobId id() {
        return new JobId("policyplan.last-days");
    }

    @Override
    public Schedule schedule() {
        return Schedule.daily(LocalTime.of(6, 50));
    }

    @Override
    public JobResult run(JobRun run) {
        int told =
                new LastDays(module.registers(), callers.system(run.office()), OfficeTime.day(clock.instant())).tell();
        return JobResult.counted("policyplan.job.last-days.result", told);
    }
}
