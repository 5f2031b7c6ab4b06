package org.khet.finance.internal.job;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.TreeMap;
import org.khet.finance.internal.FinanceModule;
import org.khet.finance.internal.bank.BankAccountRecord;
import org.khet.finance.internal.daily.DayRecord;
import org.khet.finance.internal.keeping.FinanceRecords;
import org.khet.finance.internal.keeping.OfficeRules;
import org.khet.finance.internal.keeping.OfficeRulesProvider;
import org.khet.portal.api.job.Job;
import org.khet.portal.api.job.JobId;
import org.khet.portal.api.job.JobResult;
import org.khet.portal.api.job.JobRun;
import org.khet.portal.api.job.Schedule;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Callers;
import org.khet.portal.api.time.OfficeTime;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Drafts the daily summaries of days that are over, those without movement too, so that none is missing. Source: finance RF-04, J.2, FIN-30. */
@Component(service = Job.class)
public final class DayDraftJob implements Job {
    private final FinanceModule module;
    private final Callers callers;
    private final Clock clock;
    private final OfficeRules rules;
    private static final int MOST_DAYS = 31;

    /** For the component runtime. */
    @Activate
    public DayDraftJob(
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
        return new JobId("finance.days");
    }

    @Override
    public Schedule schedule() {
        return Schedule.daily(LocalTime.of(0, 10));
    }

    @Override
    public JobResult run(JobRun run) {
        Caller system = callers.system(run.office());
        LocalDate today = OfficeTime.day(clock.instant());
        return JobResult.counted("finance.job.days.result", draft(module.all(), rules, system, today));
    }

    /** Drafts each working day since the last summary of a part, and other days on which money moved; how many. */
    public static int draft(FinanceRecords all, OfficeRules rules, Caller system, LocalDate today) {
        RecordService<DayRecord> days = all.accounting().days;
        DayRecord kind = days.kind();
        BankAccountRecord account = all.spending().accounts.kind();
        Map<String, LocalDate> last = new TreeMap<>();
        all.spending()
                .accounts
                .internal()
                .all(system, RecordFilter.of(account.in(account.open)))
                .forEach(row -> last.merge(
                        row.get(account.part),
                        row.get(account.openedOn).minusDays(1),
                        (one, other) -> one.isBefore(other) ? one : other));
        days.internal()
                .all(system, RecordFilter.ALL)
                .forEach(row -> last.computeIfPresent(
                        row.get(kind.part), (part, day) -> row.get(kind.date).isAfter(day) ? row.get(kind.date) : day));
        int done = 0;
        for (Map.Entry<String, LocalDate> part : last.entrySet()) {
            LocalDate first = part.getValue().plusDays(1);
            LocalDate earliest = today.minusDays(MOST_DAYS);
            for (LocalDate day = first.isBefore(earliest) ? earliest : first;
                    day.isBefore(today);
                    day = day.plusDays(1)) {
                boolean wanted = rules.workingDays().isWorkingDay(system.office(), day)
                        || all.accounting().dayBook.hasMoved(system.office(), part.getKey(), day);
                if (wanted) {
                    days.internal()
                            .create(
                                    system,
                                    new RecordDraft().with(kind.date, day).with(kind.part, part.getKey()));
                    done++;
                }
            }
        }
        return done;
    }
}
