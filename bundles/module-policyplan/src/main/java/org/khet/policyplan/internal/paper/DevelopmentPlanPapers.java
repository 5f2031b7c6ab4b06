package org.khet.policyplan.internal.paper;

import static org.khet.policyplan.internal.paper.ReceiverNames.baht;
import static org.khet.policyplan.internal.paper.ReceiverNames.words;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.khet.policyplan.internal.plan.PlanKind;
import org.khet.policyplan.internal.plan.PlanRegisters;
import org.khet.policyplan.internal.plan.ProjectIndicatorKind;
import org.khet.policyplan.internal.plan.StrategyKind;
import org.khet.policyplan.internal.setting.PolicyplanCodes;
import org.khet.portal.api.print.ReportPaper;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.text.ThaiDate;

/** The book of a plan of several years in its five parts. Source: policyplan D, PF-07, PLAN-01. */
public final class DevelopmentPlanPapers {
    private static final List<String> FRAME = List.of("โครงการ", "ปีงบประมาณ", "กรอบงบประมาณ (บาท)");
    private static final List<String> TARGETS = List.of("ตัวชี้วัด", "หน่วยนับ", "ข้อมูลฐาน", "เป้าหมาย");
    private static final List<String> OPINIONS = List.of("ผู้ให้ความเห็น", "วันที่", "ส่วน", "ความเห็น", "การนำไปใช้");

    private final PlanRegisters plans;
    private final ReceiverNames names;

    /** Over the registers of plans. */
    public DevelopmentPlanPapers(PlanRegisters plans, ReceiverNames names) {
        this.plans = plans;
        this.names = names;
    }

    /** The plan as it stands: general data, direction, strategies, projects by year, indicators, and who was heard. */
    public ReportPaper plan(Caller caller, long id) {
        PlanKind kind = plans.plans().kind();
        RecordRow plan = plans.plans().open(caller, id);
        List<RecordRow> strategies = strategies(caller, id);
        ReportPaper paper = new ReportPaper("PF-07-" + id);
        ReportPaper.Page page = paper.page(plan.get(kind.title))
                .line("เลขที่แผน " + plan.get(kind.number) + "  ปีงบประมาณ พ.ศ. "
                        + plan.get(kind.yearFrom).buddhist() + "–"
                        + plan.get(kind.yearTo).buddhist() + "  "
                        + names.unit(caller.office(), plan.get(kind.unit)))
                .line("มติ " + words(plan.get(kind.resolutionNo)) + "  "
                        + plan.get(kind.resolutionOn).map(ThaiDate::longDate).orElse(ReceiverNames.NOTHING))
                .words("ส่วนที่ 1 ข้อมูลทั่วไปและสภาพแวดล้อม", plan.get(kind.situation))
                .words("ส่วนที่ 2 ทิศทาง: วิสัยทัศน์", plan.get(kind.vision))
                .words("พันธกิจ", plan.get(kind.mission))
                .words("เป้าประสงค์", plan.get(kind.goals))
                .words("ค่านิยม", plan.get(kind.values))
                .table(
                        "ส่วนที่ 3 กลยุทธ์",
                        List.of("ที่", "กลยุทธ์", "ผู้รับผิดชอบ"),
                        strategyRows(caller, strategies));
        part(page, "ส่วนที่ 4 โครงการและกรอบงบประมาณ", FRAME, frame(kind, plan));
        part(page, "ส่วนที่ 5 ตัวชี้วัดและเป้าหมาย", TARGETS, indicators(caller, strategies));
        if (!plan.lines(kind.opinions).isEmpty()) {
            page.table(
                    "ผู้มีส่วนร่วมให้ความเห็น",
                    OPINIONS,
                    plan.lines(kind.opinions).stream()
                            .map(line -> opinion(caller, kind, line))
                            .toList());
        }
        return paper;
    }

    /** A part that has nothing yet stands with its heading all the same, as in the book. */
    private static void part(ReportPaper.Page page, String heading, List<String> heads, List<List<String>> rows) {
        if (rows.isEmpty()) {
            page.words(heading, "");
        } else {
            page.table(heading, heads, rows);
        }
    }

    private List<RecordRow> strategies(Caller caller, long plan) {
        StrategyKind kind = plans.strategies().kind();
        return plans.strategies().all(caller, RecordFilter.of(kind.plan.is(plan), kind.in(kind.active))).stream()
                .sorted(java.util.Comparator.comparing(row -> row.get(kind.seq)))
                .toList();
    }

    private List<List<String>> strategyRows(Caller caller, List<RecordRow> strategies) {
        StrategyKind kind = plans.strategies().kind();
        return strategies.stream()
                .map(row -> List.of(
                        String.valueOf(row.get(kind.seq)), row.get(kind.title), unit(caller, row.get(kind.unit))))
                .toList();
    }

    private String unit(Caller caller, Optional<UnitId> unit) {
        return unit.map(key -> names.unit(caller.office(), key)).orElse(ReceiverNames.NOTHING);
    }

    private static List<List<String>> frame(PlanKind kind, RecordRow plan) {
        List<List<String>> rows = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        for (RecordLine line : plan.lines(kind.frame)) {
            sum = sum.add(line.get(kind.frameAmount).orElse(BigDecimal.ZERO));
            rows.add(List.of(
                    line.get(kind.frameTitle),
                    line.get(kind.frameFrom).buddhist() + "–"
                            + line.get(kind.frameTo).buddhist(),
                    line.get(kind.frameAmount).map(ReceiverNames::baht).orElse(ReceiverNames.NOTHING)));
        }
        if (!rows.isEmpty()) {
            rows.add(List.of("รวม", "", baht(sum)));
        }
        return rows;
    }

    private List<List<String>> indicators(Caller caller, List<RecordRow> strategies) {
        ProjectIndicatorKind kind = plans.indicators().kind();
        List<List<String>> rows = new ArrayList<>();
        for (RecordRow strategy : strategies) {
            for (RecordRow head : plans.indicators()
                    .all(caller, RecordFilter.of(kind.strategy.is(strategy.id()), kind.in(kind.active)))) {
                rows.add(List.of(
                        head.get(kind.name),
                        head.get(kind.unit),
                        head.get(kind.baseline)
                                .map(DevelopmentPlanPapers::plain)
                                .orElse(ReceiverNames.NOTHING),
                        plans.indicators().open(caller, head.id()).lines(kind.targets).stream()
                                .map(line -> line.get(kind.year).buddhist() + ": " + plain(line.get(kind.target)))
                                .collect(Collectors.joining(", "))));
            }
        }
        return rows;
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }

    private List<String> opinion(Caller caller, PlanKind kind, RecordLine line) {
        return List.of(
                names.code(caller.office(), PolicyplanCodes.BODY, line.get(kind.opinionBody)),
                ThaiDate.longDate(line.get(kind.opinionOn)),
                line.get(kind.opinionPart),
                line.get(kind.opinionText),
                words(line.get(kind.opinionUse)));
    }
}
