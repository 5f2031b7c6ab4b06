package org.khet.policyplan.internal.paper;

import static org.khet.policyplan.internal.paper.ReceiverNames.NOTHING;
import static org.khet.policyplan.internal.paper.ReceiverNames.baht;
import static org.khet.policyplan.internal.paper.ReceiverNames.words;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.khet.policyplan.internal.plan.PlanRegisters;
import org.khet.policyplan.internal.plan.PlanVersionKind;
import org.khet.policyplan.internal.setting.PolicyplanCodes;
import org.khet.portal.api.print.ReportPaper;
import org.khet.portal.api.record.MonthGrid;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.school.School;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.text.ThaiDate;

/** A plan of any sort as it was approved, later changes do not show: each part that it has. Source: policyplan R-15, PLAN-06. */
public final class PlanVersionPapers {
    private final PlanRegisters plans;
    private final ReceiverNames names;

    /** Over the registers of plans. */
    public PlanVersionPapers(PlanRegisters plans, ReceiverNames names) {
        this.plans = plans;
        this.names = names;
    }

    /** A version of a plan. */
    public ReportPaper version(Caller caller, long id) {
        PlanVersionKind kind = plans.versions().kind();
        RecordRow version = plans.versions().open(caller, id);
        ReportPaper paper = new ReportPaper("PF-08-" + id);
        ReportPaper.Page page = paper.page(version.get(kind.title))
                .line("ฉบับที่ " + version.get(kind.number) + "  ณ วันที่ "
                        + ThaiDate.longDate(version.get(kind.sealedOn)))
                .line("มติ " + words(version.get(kind.resolutionNo)) + "  "
                        + version.get(kind.resolutionOn).map(ThaiDate::longDate).orElse(NOTHING))
                .words("ทิศทาง", version.get(kind.direction));
        part(page, "กลยุทธ์", List.of("ที่", "กลยุทธ์", "ผู้รับผิดชอบ"), strategies(caller, kind, version));
        part(
                page,
                "โครงการและกรอบงบประมาณ",
                List.of("โครงการ", "ปีงบประมาณ", "กรอบงบประมาณ (บาท)"),
                frame(kind, version));
        if (!version.lines(kind.projects).isEmpty()) {
            PlanPapers.tables(page, projects(caller, kind, version));
        }
        part(page, "แผนการใช้จ่ายตามงบรายจ่าย (บาท)", monthHeads(), months(caller, kind, version));
        part(
                page,
                "โรงเรียนขนาดเล็ก",
                List.of("โรงเรียน", "นักเรียน (คน)", "ณ วันที่", "แนวทาง"),
                small(caller, kind, version));
        part(
                page,
                "การเห็นชอบของหน่วยงาน",
                List.of("หน่วยงาน", "ผล", "เลขที่", "วันที่"),
                approvals(caller, kind, version));
        part(page, "ตัวชี้วัดและเป้าหมาย", List.of("ตัวชี้วัด", "ปีงบประมาณ", "เป้าหมาย"), targets(kind, version));
        return paper;
    }

    private static void part(ReportPaper.Page page, String heading, List<String> heads, List<List<String>> rows) {
        if (!rows.isEmpty()) {
            page.table(heading, heads, rows);
        }
    }

    private List<List<String>> strategies(Caller caller, PlanVersionKind kind, RecordRow version) {
        return version.lines(kind.strategies).stream()
                .map(one -> List.of(
                        String.valueOf(one.get(kind.strategySeq)),
                        one.get(kind.strategyTitle),
                        one.get(kind.strategyUnit)
                                .map(unit -> names.unit(caller.office(), unit))
                                .orElse(NOTHING)))
                .toList();
    }

    private static List<List<String>> frame(PlanVersionKind kind, RecordRow version) {
        return version.lines(kind.frame).stream()
                .map(one -> List.of(
                        one.get(kind.frameTitle),
                        one.get(kind.frameFrom).buddhist() + "–"
                                + one.get(kind.frameTo).buddhist(),
                        one.get(kind.frameAmount).map(ReceiverNames::baht).orElse(NOTHING)))
                .toList();
    }

    private List<PlanPapers.Line> projects(Caller caller, PlanVersionKind kind, RecordRow version) {
        return version.lines(kind.projects).stream()
                .map(one -> new PlanPapers.Line(
                        one.get(kind.strategy),
                        names.unit(caller.office(), one.get(kind.unit)),
                        words(one.get(kind.projectCode)),
                        one.get(kind.projectTitle),
                        one.get(kind.amount),
                        one.get(kind.grid)))
                .toList();
    }

    private static List<String> monthHeads() {
        List<String> heads = new ArrayList<>(List.of("งบรายจ่าย"));
        heads.addAll(MoneyPapers.MONTHS);
        heads.add("รวม");
        return heads;
    }

    private List<List<String>> months(Caller caller, PlanVersionKind kind, RecordRow version) {
        Map<String, MonthGrid> types = new TreeMap<>();
        version.lines(kind.months)
                .forEach(one -> types.merge(one.get(kind.monthType), one.get(kind.monthGrid), MonthGrid::plus));
        List<List<String>> rows = new ArrayList<>();
        types.forEach((type, grid) -> rows.add(months(names.expenditure(caller.office(), type), grid)));
        if (!rows.isEmpty()) {
            rows.add(months("รวม", types.values().stream().reduce(MonthGrid.ZERO, MonthGrid::plus)));
        }
        return rows;
    }

    private static List<String> months(String name, MonthGrid grid) {
        List<String> row = new ArrayList<>(List.of(name));
        for (BigDecimal month : grid.amounts()) {
            row.add(month.signum() == 0 ? NOTHING : baht(month));
        }
        row.add(baht(grid.sum()));
        return row;
    }

    private List<List<String>> small(Caller caller, PlanVersionKind kind, RecordRow version) {
        return version.lines(kind.small).stream()
                .map(one -> List.of(
                        names.school(caller.office(), one.get(kind.school))
                                .map(School::name)
                                .orElse(NOTHING),
                        String.valueOf(one.get(kind.pupils)),
                        one.get(kind.asOf).map(ThaiDate::longDate).orElse(NOTHING),
                        one.get(kind.option)
                                .map(code -> names.code(caller.office(), PolicyplanCodes.SMALL_OPTION, code))
                                .orElse(NOTHING)))
                .toList();
    }

    private List<List<String>> approvals(Caller caller, PlanVersionKind kind, RecordRow version) {
        return version.lines(kind.approvals).stream()
                .map(one -> List.of(
                        names.code(caller.office(), PolicyplanCodes.BODY, one.get(kind.approvalBody)),
                        switch (one.get(kind.approvalResult)) {
                            case ASKED -> "รอผล";
                            case AGREED -> "เห็นชอบ";
                            case RETURNED -> "ให้ปรับปรุง";
                            case REFUSED -> "ไม่เห็นชอบ";
                        },
                        words(one.get(kind.approvalNo)),
                        one.get(kind.approvalOn).map(ThaiDate::longDate).orElse(NOTHING)))
                .toList();
    }

    private static List<List<String>> targets(PlanVersionKind kind, RecordRow version) {
        return version.lines(kind.targets).stream()
                .map(one -> List.of(
                        one.get(kind.indicatorName),
                        String.valueOf(one.get(kind.year).buddhist()),
                        one.get(kind.target).stripTrailingZeros().toPlainString()))
                .toList();
    }
}
