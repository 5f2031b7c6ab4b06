package org.khet.policyplan.internal.paper;

import static org.khet.policyplan.internal.paper.ReceiverNames.baht;
import static org.khet.policyplan.internal.paper.ReceiverNames.words;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.khet.policyplan.internal.plan.PlanRegisters;
import org.khet.policyplan.internal.plan.ProjectIndicatorKind;
import org.khet.policyplan.internal.plan.ProjectKind;
import org.khet.portal.api.print.ReportPaper;
import org.khet.portal.api.record.MonthGrid;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.text.ThaiDate;

/** A project in its twelve parts with the places of four signers. Source: policyplan D, PF-06. */
public final class ProjectPapers {
    private final PlanRegisters plans;
    private final ReceiverNames names;

    /** Over the registers of plans. */
    public ProjectPapers(PlanRegisters plans, ReceiverNames names) {
        this.plans = plans;
        this.names = names;
    }

    /** The project as it stands. */
    public ReportPaper project(Caller caller, long id) {
        ProjectKind kind = plans.projects().kind();
        RecordRow row = plans.projects().open(caller, id);
        Map<Long, String> plan = plans.plans().titles(caller.office(), Set.of(row.get(kind.plan)));
        Map<Long, String> strategy = plans.strategies().titles(caller.office(), Set.of(row.get(kind.strategy)));
        Map<Long, String> policies = plans.policies()
                .titles(
                        caller.office(),
                        row.lines(kind.policies).stream()
                                .map(line -> line.get(kind.policy))
                                .collect(Collectors.toSet()));
        ReportPaper paper = new ReportPaper("PF-06-" + id);
        ReportPaper.Page page = paper.page("โครงการ " + row.get(kind.title))
                .words("1. ชื่อโครงการ", row.get(kind.title))
                .words("2. ความสอดคล้อง", aligned(plan.values(), strategy.values(), policies.values()))
                .words(
                        "3. ผู้รับผิดชอบ",
                        names.person(caller.office(), row.get(kind.responsible)) + " "
                                + names.unit(caller.office(), row.get(kind.unit))
                                + (row.get(kind.partner).isEmpty() ? "" : "\nหน่วยงานร่วม " + row.get(kind.partner)))
                .words("4. หลักการและเหตุผล", row.get(kind.rationale))
                .words("5. วัตถุประสงค์", row.get(kind.objectives))
                .words(
                        "6. เป้าหมาย",
                        "เชิงปริมาณ " + words(row.get(kind.quantity)) + "\nเชิงคุณภาพ " + words(row.get(kind.quality)));
        activities(page, kind, row);
        page.words(
                "8. ระยะเวลาและสถานที่",
                ThaiDate.longDate(row.get(kind.start)) + " ถึง " + ThaiDate.longDate(row.get(kind.until)) + " "
                        + words(row.get(kind.place)));
        money(page, caller, kind, row);
        indicators(page, caller, kind, row);
        return end(paper, page, kind, row);
    }

    private static ReportPaper end(ReportPaper paper, ReportPaper.Page page, ProjectKind kind, RecordRow row) {
        page.words("11. ผลที่คาดว่าจะได้รับ", row.get(kind.expected))
                .signedBy("ผู้เขียนโครงการ", "ผู้เสนอโครงการ", "ผู้เห็นชอบโครงการ", "ผู้อนุมัติโครงการ");
        return paper;
    }

    private static String aligned(Collection<String> plan, Collection<String> strategy, Collection<String> policies) {
        return "แผน " + String.join(", ", plan) + "\nกลยุทธ์ " + String.join(", ", strategy) + "\nนโยบาย "
                + words(String.join(", ", policies));
    }

    private static void activities(ReportPaper.Page page, ProjectKind kind, RecordRow row) {
        List<String> heads = new ArrayList<>(List.of("กิจกรรม"));
        heads.addAll(MoneyPapers.MONTHS);
        heads.add("รวม (บาท)");
        List<List<String>> rows = new ArrayList<>();
        MonthGrid all = MonthGrid.ZERO;
        for (RecordLine line : row.lines(kind.activities)) {
            rows.add(months(line.get(kind.activity), line.get(kind.grid)));
            all = all.plus(line.get(kind.grid));
        }
        rows.add(months("รวม", all));
        page.table("7. วิธีดำเนินการและแผนการใช้จ่ายรายเดือน", heads, rows);
    }

    private static List<String> months(String name, MonthGrid grid) {
        List<String> cells = new ArrayList<>(List.of(name));
        grid.amounts().forEach(sum -> cells.add(sum.signum() == 0 ? "" : baht(sum)));
        cells.add(baht(grid.sum()));
        return cells;
    }

    private void money(ReportPaper.Page page, Caller caller, ProjectKind kind, RecordRow row) {
        Map<String, BigDecimal> types = new TreeMap<>();
        row.lines(kind.activities)
                .forEach(line -> types.merge(
                        names.expenditure(caller.office(), line.get(kind.expenditure)),
                        line.get(kind.activitySum),
                        BigDecimal::add));
        List<List<String>> rows = new ArrayList<>();
        types.forEach((type, sum) -> rows.add(List.of(type, baht(sum))));
        rows.add(List.of("รวมทั้งสิ้น", baht(row.get(kind.amount))));
        page.table("9. งบประมาณตามงบรายจ่าย", List.of("งบรายจ่าย", "จำนวนเงิน (บาท)"), rows);
    }

    private void indicators(ReportPaper.Page page, Caller caller, ProjectKind kind, RecordRow row) {
        ProjectIndicatorKind indicator = plans.indicators().kind();
        List<List<String>> rows = new ArrayList<>();
        for (RecordRow head : plans.indicators()
                .all(caller, RecordFilter.of(indicator.project.is(row.id()), indicator.in(indicator.active)))) {
            plans.indicators()
                    .open(caller, head.id())
                    .lines(indicator.targets)
                    .forEach(target -> rows.add(List.of(
                            head.get(indicator.name),
                            head.get(indicator.unit),
                            target.get(indicator.target).stripTrailingZeros().toPlainString())));
        }
        page.table("10. การประเมินผล", List.of("ตัวชี้วัดความสำเร็จ", "หน่วยนับ", "เป้าหมาย"), rows)
                .words("วิธีประเมินและเครื่องมือ", row.get(kind.evaluation));
    }
}
