package org.khet.policyplan.internal.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khet.policyplan.internal.SampleRegisters.OFFICE;
import static org.khet.policyplan.internal.SampleRegisters.YEAR;
import static org.khet.policyplan.internal.SampleRegisters.baht;

import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khet.policyplan.internal.SampleRegisters;
import org.khet.policyplan.internal.money.ItemSort;
import org.khet.policyplan.internal.money.SpentKind;
import org.khet.portal.api.record.MonthGrid;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** The spending plan beside what was spent, and projects by strategy. Source: policyplan PLAN-37, 99. */
@OnEachDatabase
class SpendingPlanDbTest {
    private final TestDatabase database;

    SpendingPlanDbTest(TestDatabase database) {
        this.database = database;
    }

    private static RecordDraft draft(PlanKind kind, String number, String sort) {
        return new RecordDraft()
                .with(kind.number, number)
                .with(kind.sort, sort)
                .with(kind.title, "แผน " + number)
                .with(kind.yearFrom, YEAR)
                .with(kind.yearTo, YEAR)
                .with(kind.unit, SampleOffices.unit(OFFICE, "PLAN").id());
    }

    @Test
    void planOfOctoberAndNovemberLessWhatWasSpentLeavesTheDifference() {
        SampleRegisters office = new SampleRegisters(database);
        PlanRegisters plans = office.registers.plans();
        PlanKind kind = plans.plans().kind();
        RecordRow plan = plans.plans()
                .create(
                        office.analyst(),
                        draft(kind, "SPD-2570", "SPENDING")
                                .with(
                                        kind.months,
                                        List.of(new RecordDraft()
                                                .with(kind.monthType, "2")
                                                .with(
                                                        kind.monthGrid,
                                                        MonthGrid.ZERO
                                                                .with(Month.OCTOBER, baht("255000.00"))
                                                                .with(Month.NOVEMBER, baht("255000.00"))))));
        RecordRow item = office.item("05.1", "ครูธุรการโรงเรียน", ItemSort.PAY, "2", false);
        RecordRow line = office.line(office.received(item, "ว 1", "2", "1530000.00"));
        SpentKind spent = office.registers.money().spent().kind();
        office.registers
                .money()
                .spent()
                .create(
                        office.budget(),
                        new RecordDraft()
                                .with(spent.month, YearMonth.of(2026, 10))
                                .with(spent.line, line.id())
                                .with(spent.amount, baht("200000.00")));

        List<SpendingComparison.Row> rows =
                new SpendingComparison(plans, office.registers.money()).of(office.analyst(), plan);

        assertThat(plan.get(kind.planned)).isEqualByComparingTo("510000.00");
        assertThat(rows).hasSize(1);
        assertThat(rows.getFirst().actual().of(Month.OCTOBER)).isEqualByComparingTo("200000.00");
        assertThat(rows.getFirst().difference(Month.OCTOBER)).isEqualByComparingTo("55000.00");
        assertThat(rows.getFirst().difference(Month.NOVEMBER)).isEqualByComparingTo("310000.00");
    }

    @Test
    void strategyThatNoProjectServesAndPolicyThatNoStrategyServesAreNamed() {
        SampleRegisters office = new SampleRegisters(database);
        PlanRegisters plans = office.registers.plans();
        RecordRow plan =
                plans.plans().create(office.analyst(), draft(plans.plans().kind(), "ACT-2570", "ACTION"));
        StrategyKind strategy = plans.strategies().kind();
        plans.strategies()
                .create(
                        office.analyst(),
                        new RecordDraft()
                                .with(strategy.plan, plan.id())
                                .with(strategy.seq, 1)
                                .with(strategy.title, "พัฒนาคุณภาพผู้เรียน"));
        PolicyKind policy = plans.policies().kind();
        RecordRow served = plans.policies()
                .create(
                        office.analyst(),
                        new RecordDraft()
                                .with(policy.level, "OBEC")
                                .with(policy.code, "OBEC-1")
                                .with(policy.title, "เรียนดี มีความสุข")
                                .with(policy.yearFrom, YEAR));
        Alignment alignment = new Alignment(plans);

        List<Alignment.Row> rows = alignment.of(office.analyst(), plan);

        assertThat(rows).hasSize(1);
        assertThat(rows.getFirst().projects()).isEmpty();
        assertThat(alignment.without(office.analyst(), rows))
                .extracting(RecordRow::id)
                .containsExactly(served.id());
    }
}
