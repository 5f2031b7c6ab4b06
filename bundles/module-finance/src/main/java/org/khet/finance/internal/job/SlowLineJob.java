package org.khet.finance.internal.job;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import java.util.stream.Collectors;
import org.khet.finance.internal.FinanceModule;
import org.khet.finance.internal.budget.SpendingLineRecord;
import org.khet.finance.internal.keeping.FinanceRecords;
import org.khet.finance.internal.keeping.OfficeRules;
import org.khet.finance.internal.keeping.OfficeRulesProvider;
import org.khet.finance.internal.report.SlowLineRecord;
import org.khet.finance.internal.report.SpendingTarget;
import org.khet.portal.api.job.Job;
import org.khet.portal.api.job.JobId;
import org.khet.portal.api.job.JobResult;
import org.khet.portal.api.job.JobRun;
import org.khet.portal.api.job.Schedule;
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

/** Lists the lines that spend more slowly than the target at the end of each month. Source: finance RF-73, FIN-P24, FIN-112. */
@Component(service = Job.class)
public final class SlowLineJob implements Job {
    private final FinanceModule module;
    private final Callers callers;
    private final Clock clock;
    private final OfficeRules rules;

    /** For the component runtime. */
    @Activate
    public SlowLineJob(
            @Reference FinanceModule module,
            @Reference Callers callers,
            @Reference Clock clock,
            @Reference OfficeRulesProvider provider) {
        this.module = module;
        this.callers = callers;
        this.clock = clock;
        this.rules = provider.rules();
    }

    @Override
    public JobId id() {
        return new JobId("finance.slow");
    }

    @Override
    public Schedule schedule() {
        return Schedule.cron("0 0 5 1 * *");
    }

    @Override
    public JobResult run(JobRun run) {
        Caller system = callers.system(run.office());
        LocalDate today = OfficeTime.day(clock.instant());
        return JobResult.counted("finance.job.slow.result", list(module.all(), rules, system, today));
    }

    /** Lists the lines below the target of the month before; how many are new. */
    public static int list(FinanceRecords all, OfficeRules rules, Caller system, LocalDate today) {
        YearMonth month = YearMonth.from(today).minusMonths(1);
        SpendingLineRecord line = all.spending().lines.kind();
        RecordService<SlowLineRecord> slow = all.control().slowLines;
        SlowLineRecord kind = slow.kind();
        FiscalYear year = FiscalYear.of(month.atEndOfMonth());
        BigDecimal target = new SpendingTarget(rules.settings()).at(system.office(), month);
        Set<Long> listed = slow.internal().all(system, RecordFilter.of(kind.month.is(month))).stream()
                .map(row -> row.get(kind.line))
                .collect(Collectors.toSet());
        int done = 0;
        for (RecordRow row :
                all.spending().lines.internal().all(system, RecordFilter.of(line.year.is(year), line.in(line.open)))) {
            BigDecimal percent = SpendingTarget.percent(row.get(line.spent), row.get(line.amount));
            if (percent.compareTo(target) < 0 && !listed.contains(row.id())) {
                slow.internal()
                        .create(
                                system,
                                new RecordDraft()
                                        .with(kind.month, month)
                                        .with(kind.line, row.id())
                                        .with(kind.title, row.get(line.title))
                                        .with(kind.unit, row.get(line.unit).orElse(null))
                                        .with(kind.school, row.get(line.school).orElse(null))
                                        .with(kind.amount, row.get(line.amount))
                                        .with(kind.spent, row.get(line.spent))
                                        .with(kind.percent, percent)
                                        .with(kind.target, target));
                done++;
            }
        }
        return done;
    }
}
