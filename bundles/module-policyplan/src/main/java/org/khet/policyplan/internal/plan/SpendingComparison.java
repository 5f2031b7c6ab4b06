package org.khet.policyplan.internal.plan;

import java.math.BigDecimal;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.khet.policyplan.internal.money.FundLineKind;
import org.khet.policyplan.internal.money.MoneyRegisters;
import org.khet.portal.api.answer.Answer;
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
     * @param actual      baht by month, as it was spent; empty while whoever pays cannot say
     */
    public record Row(String expenditure, MonthGrid planned, Optional<MonthGrid> actual) {
        /** Planned less spent of each month; empty while whoever pays cannot say. */
        public Optional<MonthGrid> differences() {
            return actual.map(spent -> {
                MonthGrid left = MonthGrid.ZERO;
                for (Month month : MonthGrid.MONTHS) {
                    left = left.with(month, planned.of(month).subtract(spent.of(month)));
                }
                return left;
            });
        }

        /** Planned less spent until a month, October first; empty while whoever pays cannot say. */
        public Optional<BigDecimal> difference(Month until) {
            return actual.map(spent -> {
                BigDecimal sum = BigDecimal.ZERO;
                for (Month month : MonthGrid.MONTHS.subList(0, MonthGrid.MONTHS.indexOf(until) + 1)) {
                    sum = sum.add(planned.of(month)).subtract(spent.of(month));
                }
                return sum;
            });
        }
    }

    /**
     * The plan beside what was spent.
     *
     * @param rows  by the code of the type
     * @param spent who says what was spent, and as of when
     */
    public record Comparison(List<Row> rows, Answer<?> spent) {
        /** All types together. */
        public Row total(String name) {
            MonthGrid planned = MonthGrid.ZERO;
            Optional<MonthGrid> actual = spent.known().map(known -> MonthGrid.ZERO);
            for (Row row : rows) {
                planned = planned.plus(row.planned());
                actual = actual.flatMap(sum -> row.actual().map(sum::plus));
            }
            return new Row(name, planned, actual);
        }
    }

    private final PlanRegisters plans;
    private final MoneyRegisters money;

    /** Over the registers. */
    public SpendingComparison(PlanRegisters plans, MoneyRegisters money) {
        this.plans = plans;
        this.money = money;
    }

    /** A spending plan, with its lines, beside what was spent; while whoever pays cannot say, nothing is told to be spent, not even zero. */
    public Comparison of(Caller caller, RecordRow plan) {
        PlanKind kind = plans.plans().kind();
        Map<String, MonthGrid> planned = new TreeMap<>();
        plan.lines(kind.months)
                .forEach(line -> planned.merge(line.get(kind.monthType), line.get(kind.monthGrid), MonthGrid::plus));
        FiscalYear year = plan.get(kind.yearFrom);
        Answer<Map<Long, Map<YearMonth, BigDecimal>>> answer =
                money.spentMoney().ofYear(caller, year);
        Optional<Map<String, MonthGrid>> actual = answer.known().map(spent -> actual(caller, year, spent));
        actual.ifPresent(known -> known.keySet().forEach(type -> planned.putIfAbsent(type, MonthGrid.ZERO)));
        List<Row> rows = new ArrayList<>();
        planned.forEach((type, grid) ->
                rows.add(new Row(type, grid, actual.map(known -> known.getOrDefault(type, MonthGrid.ZERO)))));
        return new Comparison(List.copyOf(rows), answer);
    }

    private Map<String, MonthGrid> actual(Caller caller, FiscalYear year, Map<Long, Map<YearMonth, BigDecimal>> spent) {
        FundLineKind line = money.lines().kind();
        Map<String, MonthGrid> actual = new HashMap<>();
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
