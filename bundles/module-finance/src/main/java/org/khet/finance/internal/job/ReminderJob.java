package org.khet.finance.internal.job;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.khet.finance.internal.FinanceModule;
import org.khet.finance.internal.audit.FindingRecord;
import org.khet.finance.internal.daily.DayRecord;
import org.khet.finance.internal.keeping.FinanceRecords;
import org.khet.finance.internal.keeping.OfficeRules;
import org.khet.finance.internal.keeping.OfficeRulesProvider;
import org.khet.finance.internal.procurement.SecurityRecord;
import org.khet.finance.internal.remittance.RemittanceRecord;
import org.khet.finance.internal.setting.FinanceSettings;
import org.khet.finance.internal.staff.LoanRecord;
import org.khet.portal.api.job.Job;
import org.khet.portal.api.job.JobId;
import org.khet.portal.api.job.JobResult;
import org.khet.portal.api.job.JobRun;
import org.khet.portal.api.job.Schedule;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Callers;
import org.khet.portal.api.time.OfficeTime;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Reminds of daily summaries that were not submitted and of loans that are due. Source: finance J.2, FIN-55. */
@Component(service = Job.class)
public final class ReminderJob implements Job {
    private static final int BEFORE = 3;
    private static final int SECURITY = 30;
    private static final int FORTNIGHT = 14;
    private final FinanceModule module;
    private final Callers callers;
    private final Clock clock;
    private final OfficeRules rules;

    /** For the component runtime. */
    @Activate
    public ReminderJob(
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
        return new JobId("finance.remind");
    }

    @Override
    public Schedule schedule() {
        return Schedule.workingDays(FinanceSettings.REMIND_TIME);
    }

    @Override
    public JobResult run(JobRun run) {
        Caller system = callers.system(run.office());
        LocalDate today = OfficeTime.day(clock.instant());
        return JobResult.counted("finance.job.remind.result", remind(module.all(), rules, system, today));
    }

    /** Reminds once a day of summaries, of loans every few days from three days before they are due; how many. */
    public static int remind(FinanceRecords all, OfficeRules rules, Caller system, LocalDate today) {
        return days(all, system, today)
                + loans(all, rules, system, today)
                + findings(all, system, today)
                + securities(all, system, today)
                + remittances(all, system, today);
    }

    /** Findings that wait for their answer, from three days before it is due, every three days. Source: finance FIN-97. */
    private static int findings(FinanceRecords all, Caller system, LocalDate today) {
        RecordService<FindingRecord> findings = all.control().findings;
        FindingRecord kind = findings.kind();
        RecordFilter due = RecordFilter.of(kind.in(kind.open), kind.dueOn.below(today.plusDays(BEFORE + 1)));
        return urge(findings, due, row -> mayUrge(row.get(kind.urgedOn), BEFORE, today), kind.urge, system);
    }

    /** Securities that are to be returned within 30 days, every two weeks. Source: finance FIN-68. */
    private static int securities(FinanceRecords all, Caller system, LocalDate today) {
        RecordService<SecurityRecord> securities = all.property().securities;
        SecurityRecord kind = securities.kind();
        RecordFilter due = RecordFilter.of(kind.in(kind.held), kind.dueOn.below(today.plusDays(SECURITY + 1)));
        return urge(securities, due, row -> mayUrge(row.get(kind.urgedOn), FORTNIGHT, today), kind.urge, system);
    }

    /**
     * Remittances that are not remitted, from three days before they are due; of those that are late one a day, the newest before what was
     * urged, so that many of them are no flood. Source: finance FIN-P28, FIN-102.
     */
    private static int remittances(FinanceRecords all, Caller system, LocalDate today) {
        RecordService<RemittanceRecord> remittances = all.control().remittances;
        RemittanceRecord kind = remittances.kind();
        RecordFilter due = RecordFilter.of(kind.in(kind.open, kind.sent), kind.dueOn.below(today.plusDays(BEFORE + 1)));
        Optional<Long> late = late(remittances, system, today);
        return urge(
                remittances,
                due,
                row -> row.get(kind.dueOn).isBefore(today)
                        ? late.filter(id -> id == row.id()).isPresent()
                        : mayUrge(row.get(kind.urgedOn), BEFORE, today),
                kind.urge,
                system);
    }

    /** The late remittance whose turn it is; none on a day on which one was urged. */
    private static Optional<Long> late(RecordService<RemittanceRecord> remittances, Caller system, LocalDate today) {
        RemittanceRecord kind = remittances.kind();
        List<RecordRow> late = remittances
                .internal()
                .all(system, RecordFilter.of(kind.in(kind.open, kind.sent), kind.dueOn.below(today)));
        if (late.stream()
                .anyMatch(row -> row.get(kind.urgedOn).filter(today::equals).isPresent())) {
            return Optional.empty();
        }
        return late.stream()
                .filter(row -> mayUrge(row.get(kind.urgedOn), BEFORE, today))
                .min(Comparator.comparing(
                                (RecordRow row) -> row.get(kind.urgedOn).orElse(LocalDate.MIN))
                        .thenComparing(row -> row.get(kind.dueOn), Comparator.reverseOrder()))
                .map(RecordRow::id);
    }

    private static int urge(
            RecordService<?> service, RecordFilter due, Predicate<RecordRow> again, Action urge, Caller system) {
        List<RecordRow> rows =
                service.internal().all(system, due).stream().filter(again).toList();
        rows.forEach(row -> service.internal().act(system, row, urge));
        return rows.size();
    }

    private static boolean mayUrge(Optional<LocalDate> last, int days, LocalDate today) {
        return last.map(day -> !day.plusDays(days).isAfter(today)).orElse(true);
    }

    private static int days(FinanceRecords all, Caller system, LocalDate today) {
        RecordService<DayRecord> days = all.accounting().days;
        DayRecord kind = days.kind();
        int done = 0;
        for (RecordRow row : days.internal().all(system, RecordFilter.of(kind.in(kind.open, kind.returned)))) {
            boolean due = !row.get(kind.dueOn).isAfter(today);
            if (due && row.get(kind.urgedOn).filter(today::equals).isEmpty()) {
                days.internal().act(system, row, kind.urge);
                done++;
            }
        }
        return done;
    }

    private static int loans(FinanceRecords all, OfficeRules rules, Caller system, LocalDate today) {
        RecordService<LoanRecord> loans = all.staff().loans;
        LoanRecord kind = loans.kind();
        int pause = rules.settings().get(system.office(), FinanceSettings.LOAN_URGE_DAYS, today);
        int done = 0;
        for (RecordRow row : loans.internal().all(system, RecordFilter.of(kind.in(kind.paid, kind.partly)))) {
            boolean due = row.get(kind.dueOn)
                    .filter(day -> !day.minusDays(BEFORE).isAfter(today))
                    .isPresent();
            if (due && mayUrge(row.get(kind.urgedOn), pause, today)) {
                loans.internal().act(system, row, kind.remind);
                done++;
            }
        }
        return done;
    }
}
