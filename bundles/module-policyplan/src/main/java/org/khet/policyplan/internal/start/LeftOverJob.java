package org.khet.policyplan.internal.start;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.khet.policyplan.internal.PolicyplanModule;
import org.khet.portal.api.job.Job;
import org.khet.portal.api.job.JobId;
import org.khet.portal.api.job.JobResult;
import org.khet.portal.api.job.JobRun;
import org.khet.portal.api.job.Schedule;
import org.khet.portal.api.persistence.Transactions;
import org.khet.portal.api.security.Callers;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.api.time.OfficeTime;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes over reserved and left-over money of this fiscal year and the one before from the finance group. Source: finance FIN-95. */
@Component(service = Job.class)
public final class LeftOverJob implements Job {
    private final PolicyplanModule module;
    private final Transactions transactions;
    private final Callers callers;
    private final Clock clock;

    /** For the component runtime. */
    @Activate
    public LeftOverJob(
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
        return new JobId("policyplan.left-overs");
    }

    @Override
    public Schedule schedule() {
        return Schedule.every(Duration.ofMinutes(30));
    }

    @Override
    public JobResult run(JobRun run) {
        FiscalYear year = FiscalYear.of(OfficeTime.day(clock.instant()));
        int changed = transactions.call(() -> module.registers()
                .transfers()
                .list()
                .take(callers.system(run.office()), List.of(year.previous(), year)));
        return JobResult.counted("policyplan.job.left-overs.result", changed);
    }
}
