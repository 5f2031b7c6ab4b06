package org.khet.policyplan.internal.plan;

import java.math.BigDecimal;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.khet.policyplan.internal.money.FundLineKind;
import org.khet.policyplan.internal.money.MoneyRegisters;
import org.khet.portal.api.record.MonthGrid;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.time.FiscalYear;

/** The annual spending plan beside what was spent, by expenditure type and month. Source: policyplan P28, PF-09, PLAN-37. */
public final class SpendingComparison {
    /**
     * One expenditure type.
     *
     * @param expenditure code of the type
     * @param planned     baht by month, as the plan has it
     * @param actual      baht by month, as it was spent
     */
    public record Row(String expenditure, MonthGrid planned, MonthGrid actual) {
        /** Planned less spent until a month, October first. */
        public BigDecimal difference(Month until) {
            BigDecimal sum = BigDecimal.ZERO;
            for (Month month : MonthGrid.MONTHS.subList(0, MonthGrid.MONTHS.indexOf(until) + 1)) {
                sum = sum.add(planned.of(month)).subtract(actual.of(month));
            }
            return sum;
        }
    }

    private final PlanRegisters plans;
    private final MoneyRegisters money;

    /** Over the registers. */
    public SpendingComparison(PlanRegisters plans, MoneyRegisters money) {
        this.plans = plans;
        this.money = money;
    }

    /** Rows of a spending plan, with its lines, by the code of the type. */
    public List<Row> of(Caller caller, RecordRow plan) {
        PlanKind kind = plans.plans().kind();
        Map<String, MonthGrid> planned = new TreeMap<>();
        plan.lines(kind.months)
                .forEach(line -> planned.merge(line.get(kind.monthType), line.get(kind.monthGrid), MonthGrid::plus));
        Map<String, MonthGrid> actual = actual(caller, plan.get(kind.yearFrom));
        actual.keySet().forEach(type -> planned.putIfAbsent(type, MonthGrid.ZERO));
        List<Row> rows = new ArrayList<>();
        planned.forEach((type, grid) -> rows.add(new Row(type, grid, actual.getOrDefault(type, MonthGrid.ZERO))));
        return rows;
    }

    private Map<String, MonthGrid> actual(Caller caller, FiscalYear year) {
        FundLineKind line = money.lines().kind();
        Map<String, MonthGrid> actual = new HashMap<>();
        Map<Long, Map<YearMonth, BigDecimal>> spent =
                money.spentMoney().ofYear(caller, year).known().orElse(Map.of());
        for (RecordRow one : money.lines().internal().all(caller, RecordFilter.of(line.year.is(year)))) {
            MonthGrid grid = MonthGrid.ZERO;
            for (Map.Entry<YearMonth, BigDecimal> month :
                    spent.getOrDefault(one.id(), Map.of()).entrySet()) {
                grid = grid.with(month.getKey().getMonth(), month.getValue());
            }
            actual.merge(one.get(line.expenditure), grid, MonthGrid::plus);
        }
        return actual;
    }
}
