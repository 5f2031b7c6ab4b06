package org.khet.policyplan.internal.start;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import org.khet.policyplan.internal.PolicyplanModule;
import org.khet.portal.api.job.Job;
import org.khet.portal.api.job.JobId;
import org.khet.portal.api.job.JobResult;
import org.khet.portal.api.job.JobRun;
import org.khet.portal.api.job.Schedule;
import org.khet.portal.api.persistence.Transactions;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.security.Callers;
import org.khet.portal.api.time.OfficeTime;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Drafts adjustments and supplements where counts were corrected or certified after the notice. Source: policyplan R-08, PLAN-18. */
@Component(service = Job.class)
public final class CountCorrectionJob implements Job {
    private final PolicyplanModule module;
    private final Transactions transactions;
    private final Callers callers;
    private final Clock clock;

    /** For the component runtime. */
    @Activate
    public CountCorrectionJob(
            @Reference PolicyplanModule module,
            @Reference Transactions transactions,
            @Reference Callers callers,
            @Reference Clock clock) {
        this.module = module;
        this.transactions = transactions;
        this.callers = callers;
        this.clock = clock;
    }

    @Override
    public JobId id() {
        return new JobId("policyplan.count-corrections");
    }

    @Override
    public Schedule schedule() {
        return Schedule.daily(LocalTime.of(1, 20));
    }

    @Override
    public JobResult run(JobRun run) {
        Instant now = clock.instant();
        RecordContext context = new RecordContext(callers.system(run.office()), now, OfficeTime.day(now));
        int drafts = transactions.call(
                () -> module.registers().allocations().corrections().draft(context));
        return JobResult.counted("policyplan.job.count-corrections.result", drafts);
    }
}
