package org.khet.rounds.internal.job;

import java.time.Duration;
import org.khet.portal.api.job.Job;
import org.khet.portal.api.job.JobId;
import org.khet.portal.api.job.JobResult;
import org.khet.portal.api.job.JobRun;
import org.khet.portal.api.job.Schedule;
import org.khet.portal.api.persistence.Transactions;
import org.khet.rounds.internal.RoundsModule;
import org.khet.rounds.internal.system.ShippedExternalSystems;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Gives each office the outside systems that the manuals name; what it has stays as it made it. Source: core CORE-103. */
@Component(service = Job.class)
public final class ExternalSystemsJob implements Job {
    private final RoundsModule module;
    private final Transactions transactions;

    /** For the component runtime. */
    @Activate
    public ExternalSystemsJob(@Reference RoundsModule module, @Reference Transactions transactions) {
        this.module = module;
        this.transactions = transactions;
    }

    @Override
    public JobId id() {
        return new JobId("rounds.systems");
    }

    @Override
    public Schedule schedule() {
        return Schedule.every(Duration.ofMinutes(10));
    }

    @Override
    public JobResult run(JobRun run) {
        var shipped = new ShippedExternalSystems(module.registers().systems());
        int added = transactions.call(
                () -> shipped.add(module.registers().portal().callers.system(run.office())));
        return JobResult.counted("rounds.job.systems.result", added);
    }
}
