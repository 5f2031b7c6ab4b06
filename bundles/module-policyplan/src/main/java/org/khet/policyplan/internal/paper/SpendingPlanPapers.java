package org.khet.policyplan.internal.paper;

import static org.khet.policyplan.internal.paper.ReceiverNames.NOTHING;
import static org.khet.policyplan.internal.paper.ReceiverNames.baht;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.khet.policyplan.internal.money.MoneyRegisters;
import org.khet.policyplan.internal.plan.PlanKind;
import org.khet.policyplan.internal.plan.PlanRegisters;
import org.khet.policyplan.internal.plan.SpendingComparison;
import org.khet.portal.api.print.ReportPaper;
import org.khet.portal.api.record.MonthGrid;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Caller;

/**
 * The spending plan of a year by type and month and by quarter: planned, spent, and what is left of the plan. Source: policyplan PF-09,
 * PLAN-37.
 */
public final class SpendingPlanPapers {
    private static final int QUARTER = 3;
    private static final List<String> QUARTERS = List.of("ไตรมาส 1", "ไตรมาส 2", "ไตรมาส 3", "ไตรมาส 4");
    private static final String SUM = "รวม";

    private final PlanRegisters plans;
    private final MoneyRegisters money;
    private final ReceiverNames names;

    /** Over the registers. */
    public SpendingPlanPapers(PlanRegisters plans, MoneyRegisters money, ReceiverNames names) {
        this.plans = plans;
        this.money = money;
        this.names = names;
    }

    /** A spending plan; while whoever pays cannot say what was spent, nothing is told to be spent, not even zero. */
    public ReportPaper plan(Caller caller, long key) {
        PlanKind kind = plans.plans().kind();
        RecordRow row = plans.plans().open(caller, key);
        SpendingComparison.Comparison comparison = new SpendingComparison(plans, money).of(caller, row);
        List<List<String>> months = new ArrayList<>();
        List<List<String>> quarters = new ArrayList<>();
        List<SpendingComparison.Row> rows = new ArrayList<>(comparison.rows());
        rows.add(comparison.total(SUM));
        for (SpendingComparison.Row one : rows) {
            String type = one.expenditure().equals(SUM) ? SUM : names.expenditure(caller.office(), one.expenditure());
            add(months, quarters, type + " · แผน", Optional.of(one.planned()));
            add(months, quarters, type + " · เบิกจ่าย", one.actual());
            add(months, quarters, type + " · ผลต่าง", one.differences());
        }
        ReportPaper paper = new ReportPaper("PF-09-" + key);
        paper.page("แผนการใช้จ่ายงบประมาณ ปีงบประมาณ พ.ศ. "
                        + row.get(kind.yearFrom).buddhist())
                .line(row.get(kind.title))
                .line("ที่มาของยอดเบิกจ่าย " + MoneyPapers.source(comparison.spent()))
                .table("รายเดือน (บาท)", heads(MoneyPapers.MONTHS), months)
                .table("รายไตรมาส (บาท)", heads(QUARTERS), quarters);
        return paper;
    }

    private static List<String> heads(List<String> parts) {
        List<String> heads = new ArrayList<>(List.of("งบรายจ่าย"));
        heads.addAll(parts);
        heads.add(SUM);
        return heads;
    }

    private static void add(
            List<List<String>> months, List<List<String>> quarters, String title, Optional<MonthGrid> grid) {
        List<String> month = new ArrayList<>(List.of(title));
        List<String> quarter = new ArrayList<>(List.of(title));
        for (int i = 0; i < MoneyPapers.MONTHS.size(); i += QUARTER) {
            BigDecimal sum = BigDecimal.ZERO;
            for (int j = i; j < i + QUARTER; j++) {
                int at = j;
                BigDecimal one = grid.map(known -> known.amounts().get(at)).orElse(BigDecimal.ZERO);
                sum = sum.add(one);
                month.add(one.signum() == 0 ? NOTHING : baht(one));
            }
            quarter.add(grid.isPresent() ? baht(sum) : NOTHING);
        }
        String all = grid.map(known -> baht(known.sum())).orElse(NOTHING);
        month.add(all);
        quarter.add(all);
        months.add(month);
        quarters.add(quarter);
    }
}
