package org.khet.policyplan.internal.start;

import java.time.Duration;
import org.khet.policyplan.internal.PolicyplanModule;
import org.khet.portal.api.job.Job;
import org.khet.portal.api.job.JobId;
import org.khet.portal.api.job.JobResult;
import org.khet.portal.api.job.JobRun;
import org.khet.portal.api.job.Schedule;
import org.khet.portal.api.persistence.Transactions;
import org.khet.portal.api.security.Callers;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Gives each office the allocation items that are shipped; what it has stays as it made it. Source: policyplan C.3.3, PLAN-21. */
@Component(service = Job.class)
public final class ItemsJob implements Job {
    private final PolicyplanModule module;
    private final Transactions transactions;
    private final Callers callers;

    /** For the component runtime. */
    @Activate
    public ItemsJob(
            @Reference PolicyplanModule module, @Reference Transactions transactions, @Reference Callers callers) {
        this.module = module;
        this.transactions = transactions;
        this.callers = callers;
    }

    @Override
    public JobId id() {
        return new JobId("policyplan.items");
    }

    @Override
    public Schedule schedule() {
        return Schedule.every(Duration.ofMinutes(10));
    }

    @Override
    public JobResult run(JobRun run) {
        ShippedItems items = new ShippedItems(module.registers().money());
        int added = transactions.call(() -> items.add(callers.system(run.office())));
        return JobResult.counted("policyplan.job.items.result", added);
    }
}
