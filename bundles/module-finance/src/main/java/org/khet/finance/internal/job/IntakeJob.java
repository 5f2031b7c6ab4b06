package org.khet.finance.internal.job;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khet.finance.internal.FinanceModule;
import org.khet.portal.api.job.Job;
import org.khet.portal.api.job.JobId;
import org.khet.portal.api.job.JobResult;
import org.khet.portal.api.job.JobRun;
import org.khet.portal.api.job.Schedule;
import org.khet.portal.api.money.Allocations;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Callers;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.api.time.OfficeTime;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * Takes over approved allocations every ten minutes, while the module that allocates is there and on; a year of its own near the
 * turn of the year. Source: finance FIN-P04, FIN-07.
 */
@Component(service = Job.class)
public final class IntakeJob implements Job {
    private final FinanceModule module;
    private final Callers callers;
    private final Clock clock;
    private volatile @Nullable Allocations allocations;

    /** For the component runtime. */
    @Activate
    public IntakeJob(@Reference FinanceModule module, @Reference Callers callers, @Reference Clock clock) {
        this.module = module;
        this.callers = callers;
        this.clock = clock;
    }

    /** Allocations came. */
    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY,
            unbind = "go")
    public void come(Allocations service) {
        allocations = service;
    }

    /** Allocations went. */
    public void go(Allocations service) {
        if (service.equals(allocations)) {
            allocations = null;
        }
    }

    @Override
    public JobId id() {
        return new JobId("finance.intake");
    }

    @Override
    public Schedule schedule() {
        return Schedule.every(Duration.ofMinutes(10));
    }

    @Override
    public JobResult run(JobRun run) {
        Allocations known = allocations;
        if (known == null) {
            return JobResult.nothing();
        }
        Caller system = callers.system(run.office());
        FiscalYear year = FiscalYear.of(OfficeTime.day(clock.instant()));
        int done = 0;
        for (FiscalYear one : List.of(year.previous(), year, year.next())) {
            run.check();
            done += module.all().control().intake.takeOver(system, known, one);
        }
        return JobResult.counted("finance.job.intake.result", done);
    }
}
