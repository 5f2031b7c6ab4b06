package org.khet.policyplan.internal.paper;

import static org.khet.policyplan.internal.paper.ReceiverNames.baht;
import static org.khet.policyplan.internal.paper.ReceiverNames.words;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.khet.policyplan.internal.plan.PlanKind;
import org.khet.policyplan.internal.plan.PlanRegisters;
import org.khet.policyplan.internal.plan.ProjectKind;
import org.khet.portal.api.print.ReportPaper;
import org.khet.portal.api.record.MonthGrid;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.series.RegisterNumber;
import org.khet.portal.api.text.ThaiDate;

/** The action plan by strategy, by group, by type and by month as it stands. Source: policyplan PF-08, PLAN-07. */
public final class PlanPapers {
    private static final List<String> HEADS = List.of("ที่", "รหัส", "โครงการ", "หน่วยงาน", "งบประมาณ (บาท)");

    private final PlanRegisters plans;
    private final ReceiverNames names;

    /** One project on the paper. */
    record Line(String strategy, String unit, String code, String title, BigDecimal amount, MonthGrid months) {}

    /** Over the registers of plans. */
    public PlanPapers(PlanRegisters plans, ReceiverNames names) {
        this.plans = plans;
        this.names = names;
    }

    /** The plan as it stands: its projects but for cancelled ones. */
    public ReportPaper plan(Caller caller, long id) {
        PlanKind kind = plans.plans().kind();
        ProjectKind project = plans.projects().kind();
        RecordRow plan = plans.plans().open(caller, id);
        List<Line> lines = new ArrayList<>();
        Map<String, BigDecimal> types = new TreeMap<>();
        for (RecordRow head : plans.projects().all(caller, RecordFilter.of(project.plan.is(id)))) {
            if (!head.state().equals(project.cancelled)) {
                RecordRow row = plans.projects().open(caller, head.id());
                lines.add(line(caller, project, row));
                row.lines(project.activities)
                        .forEach(one -> types.merge(
                                names.expenditure(caller.office(), one.get(project.expenditure)),
                                one.get(project.activitySum),
                                BigDecimal::add));
            }
        }
        ReportPaper paper = new ReportPaper("PF-08-" + id);
        ReportPaper.Page page = paper.page(plan.get(kind.title))
                .line("เลขที่แผน " + plan.get(kind.number) + "  ปีงบประมาณ พ.ศ. "
                        + plan.get(kind.yearFrom).buddhist())
                .line("มติ " + words(plan.get(kind.resolutionNo)) + "  "
                        + plan.get(kind.resolutionOn).map(ThaiDate::longDate).orElse(ReceiverNames.NOTHING));
        tables(page, lines);
        page.table("งบประมาณตามงบรายจ่าย", List.of("งบรายจ่าย", "จำนวนเงิน (บาท)"), sums(types));
        return paper;
    }

    private Line line(Caller caller, ProjectKind kind, RecordRow row) {
        long strategy = row.get(kind.strategy);
        MonthGrid months = row.lines(kind.activities).stream()
                .map(one -> one.get(kind.grid))
                .reduce(MonthGrid.ZERO, MonthGrid::plus);
        return new Line(
                plans.strategies()
                        .titles(caller.office(), Set.of(strategy))
                        .getOrDefault(strategy, ReceiverNames.NOTHING),
                names.unit(caller.office(), row.get(kind.unit)),
                row.get(kind.code).map(RegisterNumber::text).orElse(ReceiverNames.NOTHING),
                row.get(kind.title),
                row.get(kind.amount),
                months);
    }

    static void tables(ReportPaper.Page page, List<Line> lines) {
        page.table("โครงการตามกลยุทธ์", HEADS, grouped(byStrategy(lines), Line::strategy));
        page.table("โครงการตามหน่วยงาน", HEADS, grouped(lines, Line::unit));
        MonthGrid all = lines.stream().map(Line::months).reduce(MonthGrid.ZERO, MonthGrid::plus);
        List<String> heads = new ArrayList<>(MoneyPapers.MONTHS);
        heads.add("รวม");
        List<String> months =
                new ArrayList<>(all.amounts().stream().map(ReceiverNames::baht).toList());
        months.add(baht(all.sum()));
        page.table("แผนการใช้จ่ายรายเดือน (บาท)", heads, List.of(months));
    }

    /** In the order of the strategies, whose titles begin with their number. */
    private static List<Line> byStrategy(List<Line> lines) {
        return lines.stream().sorted(Comparator.comparingInt(PlanPapers::place)).toList();
    }

    private static int place(Line line) {
        String number = line.strategy().replaceFirst("\\D.*", "");
        return number.isEmpty() || number.length() > 4 ? Integer.MAX_VALUE : Integer.parseInt(number);
    }

    private static List<List<String>> grouped(List<Line> lines, Function<Line, String> by) {
        Map<String, List<Line>> groups = new LinkedHashMap<>();
        lines.forEach(line ->
                groups.computeIfAbsent(by.apply(line), key -> new ArrayList<>()).add(line));
        List<List<String>> rows = new ArrayList<>();
        BigDecimal total = BigDecimal.ZERO;
        for (Map.Entry<String, List<Line>> group : groups.entrySet()) {
            BigDecimal sum = group.getValue().stream().map(Line::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
            rows.add(List.of("", "", group.getKey(), "", baht(sum)));
            int no = 0;
            for (Line line : group.getValue()) {
                rows.add(List.of(String.valueOf(++no), line.code(), line.title(), line.unit(), baht(line.amount())));
            }
            total = total.add(sum);
        }
        rows.add(List.of("", "", "รวมทั้งสิ้น", "", baht(total)));
        return rows;
    }

    private static List<List<String>> sums(Map<String, BigDecimal> types) {
        List<List<String>> rows = new ArrayList<>();
        types.forEach((type, sum) -> rows.add(List.of(type, baht(sum))));
        rows.add(List.of("รวมทั้งสิ้น", baht(types.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add))));
        return rows;
    }
}
