package org.khet.monitoring.internal.paper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khet.monitoring.internal.MonitoringRecords;
import org.khet.monitoring.internal.evaluation.EvaluationKind;
import org.khet.monitoring.internal.inspection.InspectionKind;
import org.khet.monitoring.internal.outside.OutsideKind;
import org.khet.monitoring.internal.round.RoundKind;
import org.khet.portal.api.print.ReportPaper;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.time.FiscalYear;

/**
 * All reports of a fiscal year as a chart: rounds, reports to other bodies, evaluations and inspections with planned start and end, one
 * column for each month, ผ where it is planned, จ where it was sent; what was given up is left out. Source: monitoring MON-64.
 */
public final class ReportYearPaper {
    private final MonitoringRecords records;

    /** Over the records of the module. */
    public ReportYearPaper(MonitoringRecords records) {
        this.records = records;
    }

    private record Work(String title, Optional<LocalDate> from, Optional<LocalDate> until, Optional<LocalDate> sent) {}

    /** The chart of a year, as far as the caller sees the reports; each sort by its planned start. */
    public ReportPaper of(Caller caller, FiscalYear year) {
        ReportPaper paper = new ReportPaper("year-of-reports-" + year.buddhist());
        ReportPaper.Page page = paper.page("แผนการจัดทำรายงาน ปีงบประมาณ พ.ศ. " + year.buddhist())
                .line("ผ = ตามแผน   จ = รายงานแล้ว");
        table(page, "รอบการติดตาม", year, rounds(caller, year));
        table(page, "รายงานต่อหน่วยงานอื่น", year, outsides(caller, year));
        table(page, "การประเมินผล", year, evaluations(caller, year));
        table(page, "การตรวจราชการ", year, inspections(caller, year));
        return paper;
    }

    private List<Work> rounds(Caller caller, FiscalYear year) {
        RoundKind kind = records.rounds.kind();
        return records.rounds.all(caller, RecordFilter.of(kind.year.is(year))).stream()
                .map(row -> new Work(
                        row.get(kind.title),
                        Optional.of(row.get(kind.openOn)),
                        Optional.of(row.get(kind.dueOn)),
                        row.get(kind.sentOn)))
                .toList();
    }

    private List<Work> outsides(Caller caller, FiscalYear year) {
        OutsideKind kind = records.outsides.kind();
        var notGivenUp =
                RecordFilter.of(kind.year.is(year), kind.in(kind.listed, kind.preparing, kind.sent, kind.done));
        return records.outsides.all(caller, notGivenUp).stream()
                .map(row -> new Work(
                        row.get(kind.title),
                        Optional.of(row.get(kind.startOn)),
                        Optional.of(row.get(kind.dueOn)),
                        row.get(kind.sentOn)))
                .toList();
    }

    private List<Work> evaluations(Caller caller, FiscalYear year) {
        EvaluationKind kind = records.evaluations.kind();
        List<RecordRow> rows = records.evaluations.all(caller, RecordFilter.of(kind.year.is(year))).stream()
                .filter(row -> !row.state().equals(kind.cancelled))
                .toList();
        Map<Long, List<RecordLine>> sent = records.evaluations.lines(
                caller.office(),
                kind.sent,
                rows.stream()
                        .filter(row -> row.state().equals(kind.reported))
                        .map(RecordRow::id)
                        .toList());
        return rows.stream()
                .map(row -> new Work(
                        row.get(kind.title),
                        Optional.of(row.get(kind.startOn)),
                        Optional.of(row.get(kind.dueOn)),
                        lastSent(kind, sent.getOrDefault(row.id(), List.of()))))
                .toList();
    }

    private static Optional<LocalDate> lastSent(EvaluationKind kind, List<RecordLine> sent) {
        return sent.stream().map(line -> line.get(kind.sentOn)).max(Comparator.naturalOrder());
    }

    private List<Work> inspections(Caller caller, FiscalYear year) {
        InspectionKind kind = records.inspections.kind();
        return records.inspections.all(caller, RecordFilter.of(kind.year.is(year))).stream()
                .filter(row -> !row.state().equals(kind.cancelled))
                .map(row -> new Work(
                        row.get(kind.title), row.get(kind.beginsOn), row.get(kind.dueOn), row.get(kind.sentOn)))
                .toList();
    }

    private static void table(ReportPaper.Page page, String heading, FiscalYear year, List<Work> works) {
        if (works.isEmpty()) {
            return;
        }
        List<String> heads = new ArrayList<>(List.of("รายงาน", "แผนเริ่ม", "แผนเสร็จ"));
        heads.addAll(FollowUpPapers.MONTHS);
        page.table(
                heading,
                heads,
                works.stream()
                        .sorted(Comparator.comparing((Work work) -> work.from().orElse(LocalDate.MAX))
                                .thenComparing(Work::title))
                        .map(work -> cells(year, work))
                        .toList());
    }

    private static List<String> cells(FiscalYear year, Work work) {
        List<String> cells = new ArrayList<>(
                List.of(work.title(), MonitoringPaperNames.day(work.from()), MonitoringPaperNames.day(work.until())));
        for (int month = 0; month < FollowUpPapers.MONTHS.size(); month++) {
            LocalDate first = year.firstDay().plusMonths(month);
            LocalDate next = first.plusMonths(1);
            boolean planned = work.until()
                    .filter(until ->
                            !until.isBefore(first) && work.from().orElse(until).isBefore(next))
                    .isPresent();
            boolean sent = work.sent()
                    .filter(day -> !day.isBefore(first) && day.isBefore(next))
                    .isPresent();
            cells.add((planned ? "ผ" : "") + (sent ? "จ" : ""));
        }
        return cells;
    }
}
