package org.khet.monitoring.internal.paper;

import static org.khet.monitoring.internal.paper.MonitoringPaperNames.NOTHING;
import static org.khet.monitoring.internal.paper.MonitoringPaperNames.baht;
import static org.khet.monitoring.internal.paper.MonitoringPaperNames.day;
import static org.khet.monitoring.internal.paper.MonitoringPaperNames.percent;
import static org.khet.monitoring.internal.paper.MonitoringPaperNames.words;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khet.monitoring.internal.MonitoringRecords;
import org.khet.monitoring.internal.inspection.InspectionKind;
import org.khet.monitoring.internal.inspection.VisitKind;
import org.khet.monitoring.internal.plan.FiscalMonth;
import org.khet.monitoring.internal.plan.FrameworkKind;
import org.khet.monitoring.internal.rule.Achievement;
import org.khet.monitoring.internal.spending.FigureOrigin;
import org.khet.monitoring.internal.spending.SpendingKind;
import org.khet.monitoring.internal.spending.SpendingPasses;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.print.ReportPaper;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.text.ThaiDate;

/** The follow-up plan, the inspection report, spending of a month and the calendar of visits. Source: monitoring MF-01, 05, 07, 12. */
public final class FollowUpPapers {
    /** Months of a fiscal year, as they stand above the columns of a chart. */
    static final List<String> MONTHS =
            List.of("ต.ค.", "พ.ย.", "ธ.ค.", "ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.");

    private final MonitoringRecords records;
    private final MonitoringPaperNames names;

    /** Over the records of the module. */
    public FollowUpPapers(MonitoringRecords records, MonitoringPaperNames names) {
        this.records = records;
        this.names = names;
    }

    /** The follow-up plan of a year with its chart of months. Source: MF-01. */
    public ReportPaper plan(Caller caller, long framework) {
        FrameworkKind kind = records.frameworks.kind();
        RecordRow row = records.frameworks.open(caller, framework);
        List<String> heads = new ArrayList<>(List.of("ที่", "กลยุทธ์/โครงการ", "ตัวชี้วัด", "เครื่องมือ", "น้ำหนัก"));
        heads.addAll(MONTHS);
        heads.add("ผู้รับผิดชอบ");
        List<List<String>> rows = new ArrayList<>();
        for (RecordLine line : row.lines(kind.items)) {
            rows.add(planned(caller, kind, line, rows.size() + 1));
        }
        ReportPaper paper = new ReportPaper("MF-01-" + framework);
        paper.page("แผนกำกับ ติดตาม ปีงบประมาณ พ.ศ. " + row.get(kind.year).buddhist())
                .line(row.get(kind.title))
                .line("วัตถุประสงค์ " + row.get(kind.purpose))
                .table("", heads, rows)
                .line("เห็นชอบ " + words(row.get(kind.decisionNo)) + " ลงวันที่ " + day(row.get(kind.decisionOn)))
                .signedBy("ผู้อำนวยการสำนักงานเขตพื้นที่การศึกษา");
        return paper;
    }

    private List<String> planned(Caller caller, FrameworkKind kind, RecordLine line, int no) {
        List<String> cells = new ArrayList<>(List.of(
                String.valueOf(no),
                title(records.items.titles(caller.office(), List.of(line.get(kind.item))), line.get(kind.item)),
                line.get(kind.indicator)
                        .map(key -> title(records.indicators.titles(caller.office(), List.of(key)), key))
                        .orElse(NOTHING),
                line.get(kind.followed) ? "แบบติดตาม" : "ไม่ติดตาม: " + line.get(kind.whyNot),
                MonitoringPaperNames.number(line.get(kind.weight))));
        int first = line.get(kind.from).map(FiscalMonth::place).orElse(1);
        int last = line.get(kind.to).map(FiscalMonth::place).orElse(MONTHS.size());
        for (int month = 1; month <= MONTHS.size(); month++) {
            cells.add(line.get(kind.followed) && month >= first && month <= last ? "●" : "");
        }
        cells.add(names.person(caller.office(), line.get(kind.person)));
        return cells;
    }

    private static String title(Map<Long, String> titles, long key) {
        return titles.getOrDefault(key, NOTHING);
    }

    /** The report of an inspection: each issue, its visits, the good practices. Source: MF-05. */
    public ReportPaper inspection(Caller caller, long inspection, Texts thai) {
        InspectionKind kind = records.inspections.kind();
        RecordRow row = records.inspections.open(caller, inspection);
        List<List<String>> issues = new ArrayList<>();
        List<List<String>> practices = new ArrayList<>();
        for (RecordLine line : row.lines(kind.issues)) {
            issues.add(List.of(
                    (issues.size() + 1) + ". " + line.get(kind.issue),
                    words(line.get(kind.done)),
                    words(line.get(kind.quantity)),
                    words(line.get(kind.quality)),
                    words(line.get(kind.obstacle)),
                    words(line.get(kind.suggestion)),
                    words(line.get(kind.documents))));
            if (line.get(kind.goodPractice)) {
                practices.add(List.of(line.get(kind.issue), words(line.get(kind.done))));
            }
        }
        ReportPaper paper = new ReportPaper("MF-05-" + inspection);
        ReportPaper.Page page = paper.page("แบบรายงานการตรวจราชการ")
                .line(row.get(kind.title) + " รอบที่ " + row.get(kind.number) + " ปีงบประมาณ พ.ศ. "
                        + row.get(kind.year).buddhist())
                .line("หนังสือ " + words(row.get(kind.letterNo)) + " ลงวันที่ " + day(row.get(kind.letterOn)))
                .line("รายงานตามหนังสือ " + words(row.get(kind.sentNo)) + " ลงวันที่ " + day(row.get(kind.sentOn)))
                .table(
                        "ผลการดำเนินงานตามประเด็น",
                        List.of(
                                "ประเด็น",
                                "การดำเนินงาน",
                                "ผลเชิงปริมาณ",
                                "ผลเชิงคุณภาพ",
                                "ปัญหา อุปสรรค",
                                "ข้อเสนอแนะ",
                                "เอกสาร"),
                        issues)
                .table("การลงพื้นที่", List.of("วันที่", "สถานที่", "คณะ", "สถานะ"), visits(caller, inspection, thai));
        if (!practices.isEmpty()) {
            page.table("แนวปฏิบัติที่ดี", List.of("ประเด็น", "การดำเนินงาน"), practices);
        }
        page.signedBy("ผู้รายงาน", "ผู้อำนวยการสำนักงานเขตพื้นที่การศึกษา");
        return paper;
    }

    private List<List<String>> visits(Caller caller, long inspection, Texts thai) {
        VisitKind kind = records.visits.kind();
        List<List<String>> rows = new ArrayList<>();
        for (RecordRow head : records.visits.all(caller, RecordFilter.of(kind.inspection.is(inspection)))) {
            RecordRow visit = records.visits.open(caller, head.id());
            visit.lines(kind.places)
                    .forEach(line -> rows.add(List.of(
                            ThaiDate.shortDate(line.get(kind.on)),
                            place(caller, kind, line),
                            visit.get(kind.team),
                            thai.get("monitoring.visit.state." + visit.state().name()))));
        }
        return rows;
    }

    private String place(Caller caller, VisitKind kind, RecordLine line) {
        return line.get(kind.place).orElseGet(() -> names.school(caller.office(), line.get(kind.school)));
    }

    /** Visits of a month, day by day; a place that two visits share on one day is marked. Source: MF-12. */
    public ReportPaper calendar(Caller caller, YearMonth month, Texts thai) {
        VisitKind kind = records.visits.kind();
        var within = RecordFilter.of(
                kind.from.below(month.plusMonths(1).atDay(1)),
                kind.to.atLeast(month.atDay(1)),
                kind.in(kind.planned, kind.inChain, kind.confirmed, kind.done, kind.reported));
        record Stop(LocalDate day, List<String> cells) {}
        List<Stop> stops = new ArrayList<>();
        for (RecordRow head : records.visits.all(caller, within)) {
            RecordRow visit = records.visits.open(caller, head.id());
            for (RecordLine line : visit.lines(kind.places)) {
                if (YearMonth.from(line.get(kind.on)).equals(month)) {
                    stops.add(new Stop(
                            line.get(kind.on),
                            List.of(
                                    ThaiDate.weekday(line.get(kind.on)) + " " + ThaiDate.shortDate(line.get(kind.on)),
                                    visit.get(kind.title),
                                    place(caller, kind, line),
                                    visit.get(kind.team),
                                    thai.get("monitoring.visit.state."
                                            + visit.state().name()),
                                    visit.get(kind.warning).isEmpty() ? "" : "ซ้อนกับ " + visit.get(kind.warning))));
                }
            }
        }
        stops.sort(Comparator.comparing(Stop::day));
        ReportPaper paper = new ReportPaper("MF-12-" + month);
        paper.page("ปฏิทินการตรวจราชการและติดตาม " + ThaiDate.monthOfYear(month))
                .table(
                        "",
                        List.of("วันที่", "เรื่อง", "สถานที่", "คณะ", "สถานะ", "หมายเหตุ"),
                        stops.stream().map(Stop::cells).toList());
        return paper;
    }

    /** Spending until the end of a month by the latest pass of each line, with sums. Source: MF-07. */
    public ReportPaper spending(Caller caller, YearMonth month, Texts thai) {
        SpendingKind kind = records.spendings.kind();
        List<RecordRow> rows =
                SpendingPasses.latest(kind, records.spendings.all(caller, RecordFilter.of(kind.month.is(month))));
        List<List<String>> cells = new ArrayList<>();
        BigDecimal allocated = BigDecimal.ZERO;
        BigDecimal disbursed = BigDecimal.ZERO;
        for (RecordRow row : rows) {
            allocated = allocated.add(row.get(kind.allocated));
            disbursed = disbursed.add(row.get(kind.disbursed));
            cells.add(List.of(
                    row.get(kind.title),
                    baht(Optional.of(row.get(kind.allocated))),
                    baht(Optional.of(row.get(kind.disbursed))),
                    percent(row.get(kind.percent)),
                    percent(row.get(kind.target)),
                    percent(row.get(kind.gap)),
                    words(row.get(kind.reason)),
                    thai.get("monitoring.choice.figure-origin."
                            + row.get(kind.source).name())));
        }
        cells.add(List.of(
                "รวม",
                baht(Optional.of(allocated)),
                baht(Optional.of(disbursed)),
                percent(Achievement.percent(disbursed, allocated)),
                "",
                "",
                "",
                ""));
        boolean typed = rows.stream().anyMatch(row -> row.get(kind.source) != FigureOrigin.FINANCE);
        ReportPaper paper = new ReportPaper("MF-07-" + month);
        paper.page("รายงานผลการใช้จ่ายงบประมาณ ณ สิ้นเดือน" + ThaiDate.monthOfYear(month))
                .line("ข้อมูล ณ "
                        + rows.stream()
                                .flatMap(row -> row.get(kind.takenAt).stream())
                                .max(Comparator.naturalOrder())
                                .map(ThaiDate::longDateTime)
                                .orElse(NOTHING)
                        + (typed ? " (มีข้อมูลที่กรอกเอง)" : ""))
                .table(
                        "",
                        List.of(
                                "รายการ",
                                "จัดสรร (บาท)",
                                "เบิกจ่าย (บาท)",
                                "ร้อยละ",
                                "เป้าหมาย",
                                "ผลต่าง",
                                "เหตุผล",
                                "ที่มา"),
                        cells);
        return paper;
    }
}
