package org.khet.finance.internal.job;

import java.time.Clock;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import org.khet.finance.internal.FinanceModule;
import org.khet.finance.internal.keeping.FinanceRecords;
import org.khet.finance.internal.remittance.RemittanceRecord;
import org.khet.finance.internal.remittance.RemittanceSort;
import org.khet.portal.api.job.Job;
import org.khet.portal.api.job.JobId;
import org.khet.portal.api.job.JobResult;
import org.khet.portal.api.job.JobRun;
import org.khet.portal.api.job.Schedule;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Callers;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.api.time.OfficeTime;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Opens the remittances of a month that is over, for each sort that the office remits: receiver and kind of claim as the last time, and
 * what the month withheld or collected. A month with nothing has none. Source: finance FIN-P28, FIN-102.
 */
@Component(service = Job.class)
public final class RemittanceJob implements Job {
    private static final Logger LOG = LoggerFactory.getLogger(RemittanceJob.class);
    private static final int MONTHS = 12;
    private final FinanceModule module;
    private final Callers callers;
    private final Clock clock;

    /** For the component runtime. */
    @Activate
    public RemittanceJob(@Reference FinanceModule module, @Reference Callers callers, @Reference Clock clock) {
        this.module = module;
        this.callers = callers;
        this.clock = clock;
    }

    @Override
    public JobId id() {
        return new JobId("finance.remittances");
    }

    @Override
    public Schedule schedule() {
        return Schedule.daily(LocalTime.of(0, 50));
    }

    @Override
    public JobResult run(JobRun run) {
        Caller system = callers.system(run.office());
        YearMonth month = YearMonth.from(OfficeTime.day(clock.instant()));
        return JobResult.counted("finance.job.remittances.result", open(module.all(), system, month));
    }

    /** Opens what the months before this one have and no remittance has, a year back and none before the first one; how many. */
    public static int open(FinanceRecords all, Caller system, YearMonth current) {
        RecordService<RemittanceRecord> remittances = all.control().remittances;
        RemittanceRecord kind = remittances.kind();
        int done = 0;
        for (RemittanceSort sort : RemittanceSort.values()) {
            List<RecordRow> there = remittances.internal().all(system, RecordFilter.of(kind.sort.is(sort))).stream()
                    .sorted(Comparator.comparing(row -> row.get(kind.month)))
                    .toList();
            if (!there.isEmpty()) {
                done += open(remittances, system, there, current);
            }
        }
        return done;
    }

    private static int open(
            RecordService<RemittanceRecord> remittances, Caller system, List<RecordRow> there, YearMonth current) {
        RemittanceRecord kind = remittances.kind();
        RemittanceSort sort = there.getFirst().get(kind.sort);
        YearMonth first = there.getFirst().get(kind.month);
        YearMonth yearAgo = current.minusMonths(MONTHS);
        int done = 0;
        for (YearMonth month = first.isBefore(yearAgo) ? yearAgo : first;
                month.isBefore(current);
                month = month.plusMonths(1)) {
            YearMonth of = month;
            if (there.stream().noneMatch(row -> row.get(kind.month).equals(of))
                    && kind.has(system.office(), sort, of)) {
                done += open(remittances, system, there.getLast(), of, current);
            }
        }
        return done;
    }

    private static int open(
            RecordService<RemittanceRecord> remittances,
            Caller system,
            RecordRow last,
            YearMonth month,
            YearMonth current) {
        RemittanceRecord kind = remittances.kind();
        boolean sameYear =
                FiscalYear.of(last.get(kind.month).plusMonths(1).atDay(1)).equals(FiscalYear.of(current.atDay(1)));
        try {
            remittances
                    .internal()
                    .create(
                            system,
                            new RecordDraft()
                                    .with(kind.sort, last.get(kind.sort))
                                    .with(kind.month, month)
                                    .with(kind.unit, last.get(kind.unit))
                                    .with(kind.vendor, last.get(kind.vendor))
                                    .with(kind.kind, last.get(kind.kind))
                                    .with(
                                            kind.line,
                                            sameYear ? last.get(kind.line).orElse(null) : null));
            return 1;
        } catch (Rejected refused) {
            LOG.warn("no remittance of {} like {}: {}", month, last.id(), refused.problems());
            return 0;
        }
    }
}
