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
import org.khet.portal.api.text.ThaiDate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reminds schools of plans that are missing. Source: policyplan PLAN-91. */
@Component(service = Job.class)
public final class SchoolPlanJob implements Job {
    private final PolicyplanModule module;
    private final Callers callers;
    private final Clock clock;

    /** For the component runtime. */
    @Activate
    public SchoolPlanJob(@Reference PolicyplanModule module, @Reference Callers callers, @Reference Clock clock) {
        this.module = module;
        this.callers = callers;
        this.clock = clock;
    }

    @Override
    public JobId id() {
        return new JobId("policyplan.school-plans");
    }

    @Override
    public Schedule schedule() {
        return Schedule.daily(LocalTime.of(6, 40));
    }

    @Override
    public JobResult run(JobRun run) {
        int told = module.registers()
                .requests()
                .expectedPlans()
                .remind(callers.system(run.office()), ThaiDate.day(clock.instant()));
        return JobResult.counted("policyplan.job.school-plans.result", told);
    }
}
