package org.khet.documents.internal.job;

import java.time.Duration;
import org.khet.documents.internal.DocumentsModule;
import org.khet.documents.internal.register.StandardRegisters;
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

/** Gives an office that has none the usual registers, so that its first letter can be registered. Source: core C.7. */
@Component(service = Job.class)
public final class StandardRegistersJob implements Job {
    private final DocumentsModule module;
    private final Transactions transactions;
    private final Callers callers;

    /** For the component runtime. */
    @Activate
    public StandardRegistersJob(
            @Reference DocumentsModule module, @Reference Transactions transactions, @Reference Callers callers) {
        this.module = module;
        this.transactions = transactions;
        this.callers = callers;
    }

    @Override
    public JobId id() {
        return new JobId("documents.registers");
    }

    @Override
    public Schedule schedule() {
        return Schedule.every(Duration.ofMinutes(10));
    }

    @Override
    public JobResult run(JobRun run) {
        StandardRegisters standard = new StandardRegisters(module.registers().registers);
        return JobResult.counted(
                "documents.job.registers.result", transactions.call(() -> standard.add(callers.system(run.office()))));
    }
}
