package org.khet.finance.internal.job;

import java.time.Clock;
import java.time.LocalDate;
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
import org.khet.portal.api.time.OfficeTime;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Claims the rents and other payments of each month once, none after its contract. Source: finance FE-36, J.2, FIN-89. */
@Component(service = Job.class)
public final class RentJob implements Job {
    private static final Logger LOG = LoggerFactory.getLogger(RentJob.class);
    private static final int WEEK = 7;
    private final FinanceModule module;
    private final Callers callers;
    private final Clock clock;

    /** For the component runtime. */
    @Activate
    public RentJob(@Reference FinanceModule module, @Reference Callers callers, @Reference Clock clock) {
        this.module = module;
        this.callers = callers;
        this.clock = clock;
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
        return JobResult.counted(
                "finance.job.rents.result", claim(module.all(), system, OfficeTime.day(clock.instant())));
    }

    /** Claims each month that is due and not claimed; how many. Of what is refused those who keep it are told once a week. */
    public static int claim(FinanceRecords all, Caller system, LocalDate today) {
        RecordService<RentRecord> rents = all.staff().rents;
        RentRecord kind = rents.kind();
        int done = 0;
        for (RecordRow row : rents.internal().all(system, RecordFilter.of(kind.in(kind.active)))) {
            done += claim(rents, system, row.id(), today);
        }
        return done;
    }

    private static int claim(RecordService<RentRecord> rents, Caller system, long id, LocalDate today) {
        RentRecord kind = rents.kind();
        RecordRow row = now(rents, system, id);
        int done = 0;
        try {
            while (kind.next(row, today).isPresent()) {
                rents.internal().act(system, row, kind.claim);
                row = now(rents, system, id);
                done++;
            }
            if (row.get(kind.until).isBefore(today)) {
                rents.internal().act(system, row, kind.expire);
            }
        } catch (Rejected refused) {
            LOG.warn("no claim for rent {}: {}", id, refused.problems());
            boolean told = row.get(kind.stuckOn)
                    .filter(day -> day.plusDays(WEEK).isAfter(today))
                    .isPresent();
            if (!told) {
                rents.internal().act(system, row, kind.urge);
            }
        }
        return done;
    }

    private static RecordRow now(RecordService<RentRecord> rents, Caller system, long id) {
        return rents.find(system.office(), id).orElseThrow();
    }
}
