package org.khet.finance.internal.job;

import java.time.LocalTime;
import org.khet.finance.internal.FinanceModule;
import org.khet.finance.internal.keeping.FinanceRecords;
import org.khet.finance.internal.staff.RentRecord;
import org.khet.portal.api.job.Job;
import org.khet.portal.api.job.JobId;
import org.khet.portal.api.job.JobResult;
import org.khet.portal.api.job.JobRun;
import org.khet.portal.api.job.Schedule;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Callers;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Claims the rents and other payments of the month, each once, none after its contract. Source: finance FE-36, J.2, FIN-89. */
@Component(service = Job.class)
public final class RentJob implements Job {
    private final FinanceModule module;
    private final Callers callers;
    private static final Logger LOG = LoggerFactory.getLogger(RentJob.class);

    /** For the component runtime. */
    @Activate
    public RentJob(@Reference FinanceModule module, @Reference Callers callers) {
        this.module = module;
        this.callers = callers;
    }

    @Override
    public JobId id() {
        return new JobId("finance.rents");
    }

    @Override
    public Schedule schedule() {
        return Schedule.daily(LocalTime.of(0, 30));
    }

    @Override
    public JobResult run(JobRun run) {
        Caller system = callers.system(run.office());
        return JobResult.counted("finance.job.rents.result", claim(module.all(), system));
    }

    /** Claims what is due and not claimed; how many. What its line refuses waits for the next day. */
    public static int claim(FinanceRecords all, Caller system) {
        RecordService<RentRecord> rents = all.staff().rents;
        RentRecord kind = rents.kind();
        int done = 0;
        for (RecordRow row : rents.internal().all(system, RecordFilter.of(kind.in(kind.active)))) {
            try {
                rents.internal().act(system, row, kind.claim);
                done++;
            } catch (Rejected notDue) {
                LOG.debug("no claim for rent {}: {}", row.id(), notDue.problems());
            }
        }
        return done;
    }
}
