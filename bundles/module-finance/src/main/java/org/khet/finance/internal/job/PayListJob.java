package org.khet.finance.internal.job;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import org.khet.finance.internal.FinanceModule;
import org.khet.finance.internal.budget.SpendingLineRecord;
import org.khet.finance.internal.keeping.FinanceRecords;
import org.khet.finance.internal.staff.PayListRecord;
import org.khet.portal.api.job.Job;
import org.khet.portal.api.job.JobId;
import org.khet.portal.api.job.JobResult;
import org.khet.portal.api.job.JobRun;
import org.khet.portal.api.job.Schedule;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLine;
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
 * Opens the pay lists of a new month from those of the last one that were approved: the same people at the same rates, nobody absent
 * yet; who pays checks them. Source: finance FIN-P25, J.2.
 */
@Component(service = Job.class)
public final class PayListJob implements Job {
    private static final Logger LOG = LoggerFactory.getLogger(PayListJob.class);
    private final FinanceModule module;
    private final Callers callers;
    private final Clock clock;

    /** For the component runtime. */
    @Activate
    public PayListJob(@Reference FinanceModule module, @Reference Callers callers, @Reference Clock clock) {
        this.module = module;
        this.callers = callers;
        this.clock = clock;
    }

    @Override
    public JobId id() {
        return new JobId("finance.pay");
    }

    @Override
    public Schedule schedule() {
        return Schedule.daily(LocalTime.of(0, 40));
    }

    @Override
    public JobResult run(JobRun run) {
        Caller system = callers.system(run.office());
        YearMonth month = YearMonth.from(OfficeTime.day(clock.instant()));
        return JobResult.counted("finance.job.pay.result", open(module.all(), system, month));
    }

    /** Opens what the month before had and the month has not, not even cancelled; how many. */
    public static int open(FinanceRecords all, Caller system, YearMonth month) {
        RecordService<PayListRecord> lists = all.staff().payLists;
        PayListRecord kind = lists.kind();
        List<RecordRow> there = lists.internal().all(system, RecordFilter.of(kind.month.is(month)));
        int done = 0;
        for (RecordRow last : lists.internal()
                .all(system, RecordFilter.of(kind.month.is(month.minusMonths(1)), kind.in(kind.approved)))) {
            if (there.stream().noneMatch(one -> isSame(kind, one, last)) && isOpen(all, last, kind, month)) {
                done += open(lists, system, last, month);
            }
        }
        return done;
    }

    private static boolean isSame(PayListRecord kind, RecordRow one, RecordRow last) {
        return one.get(kind.unit).equals(last.get(kind.unit))
                && one.get(kind.item).equals(last.get(kind.item))
                && one.get(kind.line).equals(last.get(kind.line));
    }

    /** A new fiscal year has lines of its own. */
    private static boolean isOpen(FinanceRecords all, RecordRow last, PayListRecord kind, YearMonth month) {
        SpendingLineRecord lines = all.spending().lines.kind();
        return all.spending()
                .lines
                .find(last.head().office(), last.get(kind.line))
                .filter(line ->
                        line.state().equals(lines.open) && line.get(lines.year).equals(FiscalYear.of(month.atDay(1))))
                .isPresent();
    }

    private static int open(RecordService<PayListRecord> lists, Caller system, RecordRow last, YearMonth month) {
        PayListRecord kind = lists.kind();
        RecordRow whole = lists.find(last.head().office(), last.id()).orElseThrow();
        try {
            lists.internal()
                    .create(
                            system,
                            new RecordDraft()
                                    .with(kind.month, month)
                                    .with(kind.item, whole.get(kind.item))
                                    .with(kind.unit, whole.get(kind.unit))
                                    .with(kind.line, whole.get(kind.line))
                                    .with(kind.kind, whole.get(kind.kind))
                                    .with(kind.payee, whole.get(kind.payee))
                                    .with(
                                            kind.persons,
                                            whole.lines(kind.persons).stream()
                                                    .map(person -> person(kind, person))
                                                    .toList()));
            return 1;
        } catch (Rejected refused) {
            LOG.debug("no pay list of {} after {}: {}", month, last.id(), refused.problems());
            return 0;
        }
    }

    private static RecordDraft person(PayListRecord kind, RecordLine last) {
        return new RecordDraft()
                .with(kind.school, last.get(kind.school).orElse(null))
                .with(kind.personKey, last.get(kind.personKey))
                .with(kind.personName, last.get(kind.personName))
                .with(kind.accountNo, last.get(kind.accountNo))
                .with(kind.rate, last.get(kind.rate))
                .with(kind.absent, 0)
                .with(kind.tax, last.get(kind.tax))
                .with(kind.other, BigDecimal.ZERO);
    }
}
