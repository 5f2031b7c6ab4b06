package org.khet.finance.internal.job;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.khet.finance.internal.FinanceModule;
import org.khet.finance.internal.keeping.FinanceRecords;
import org.khet.finance.internal.school.SchoolReportRecord;
import org.khet.finance.internal.setting.FinanceSettings;
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
import org.khet.portal.api.school.School;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.school.Schools;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Callers;
import org.khet.portal.api.time.OfficeTime;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Begins the money report of the month that is over for each open school that owes none, where schools report to the office at all, so
 * that who sends nothing is listed as late; reminds schools when it begins, when it is due and each week after. Source: finance J.2, FIN-87.
 */
@Component(service = Job.class)
public final class SchoolReportJob implements Job {
    private static final Logger LOG = LoggerFactory.getLogger(SchoolReportJob.class);
    private static final int WEEK = 7;
    private final FinanceModule module;
    private final Schools schools;
    private final Callers callers;
    private final Clock clock;

    /** For the component runtime. */
    @Activate
    public SchoolReportJob(
            @Reference FinanceModule module,
            @Reference Schools schools,
            @Reference Callers callers,
            @Reference Clock clock) {
        this.module = module;
        this.schools = schools;
        this.callers = callers;
        this.clock = clock;
    }

    @Override
    public JobId id() {
        return new JobId("finance.school-reports");
    }

    @Override
    public Schedule schedule() {
        return Schedule.workingDays(FinanceSettings.REMIND_TIME);
    }

    @Override
    public JobResult run(JobRun run) {
        LocalDate today = OfficeTime.day(clock.instant());
        int told = remind(module.all(), schools, callers.system(run.office()), today);
        return JobResult.counted("finance.job.school-reports.result", told);
    }

    /** Begins what nobody began, and reminds each school of its earliest open report; how many schools were told. */
    public static int remind(FinanceRecords all, Schools schools, Caller system, LocalDate today) {
        RecordService<SchoolReportRecord> reports = all.staff().schoolReports;
        SchoolReportRecord kind = reports.kind();
        if (!reports.after(system.office(), 0, 1).isEmpty()) {
            begin(reports, schools, system, today);
        }
        List<RecordRow> due = reports
                .internal()
                .all(system, RecordFilter.of(kind.in(kind.draft, kind.returned)))
                .stream()
                .filter(row -> row.get(kind.month).isBefore(YearMonth.from(today)))
                .collect(Collectors.toMap(
                        row -> row.get(kind.school),
                        row -> row,
                        BinaryOperator.minBy(Comparator.comparing(row -> row.get(kind.month)))))
                .values()
                .stream()
                .filter(row -> isDue(kind, row, today))
                .toList();
        due.forEach(row -> reports.internal().act(system, row, kind.urge));
        return due.size();
    }

    /** Once before it is due, once then, and each week after. */
    private static boolean isDue(SchoolReportRecord kind, RecordRow row, LocalDate today) {
        Optional<LocalDate> last = row.get(kind.urgedOn);
        LocalDate due = row.get(kind.dueOn);
        return last.isEmpty()
                || (!due.isAfter(today)
                        && last.filter(day ->
                                        day.isBefore(due) || !day.plusDays(WEEK).isAfter(today))
                                .isPresent());
    }

    /** A school with an open report is late with that one; it gets the next month when it has certified it. */
    private static void begin(
            RecordService<SchoolReportRecord> reports, Schools schools, Caller system, LocalDate today) {
        SchoolReportRecord kind = reports.kind();
        YearMonth over = YearMonth.from(today).minusMonths(1);
        Map<SchoolId, YearMonth> last =
                reports.internal().all(system, RecordFilter.ALL, List.of(kind.school, kind.month)).stream()
                        .collect(Collectors.toMap(
                                row -> row.get(kind.school),
                                row -> row.get(kind.month),
                                (one, other) -> one.isAfter(other) ? one : other));
        Set<SchoolId> busy =
                reports.internal().all(system, RecordFilter.of(kind.in(kind.draft, kind.returned))).stream()
                        .map(row -> row.get(kind.school))
                        .collect(Collectors.toSet());
        for (School school : schools.open(system.office(), today)) {
            YearMonth before = last.get(school.id());
            YearMonth next = before == null ? over : before.plusMonths(1);
            if (!busy.contains(school.id()) && !next.isAfter(over)) {
                begin(reports, system, school.id(), next);
            }
        }
    }

    private static void begin(
            RecordService<SchoolReportRecord> reports, Caller system, SchoolId school, YearMonth month) {
        SchoolReportRecord kind = reports.kind();
        try {
            reports.internal()
                    .create(system, new RecordDraft().with(kind.school, school).with(kind.month, month));
        } catch (Rejected later) {
            LOG.debug("no report of {} of {}: {}", month, school, later.problems());
        }
    }
}
