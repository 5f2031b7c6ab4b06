package org.khet.policyplan.internal.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.Month;
import java.time.YearMonth;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.policyplan.internal.SampleRegisters;
import org.khet.policyplan.internal.money.SpentMoney;
import org.khet.portal.api.answer.Answer;
import org.khet.portal.api.money.Spending;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.contract.SpendingContract;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeSpending;

/** What is typed here keeps the contract of spending, and yields to whoever pays. Source: policyplan G, R-09, PLAN-22, 36. */
@OnEachDatabase
class TypedSpendingProviderDbTest extends SpendingContract {
    private static final YearMonth FIRST = YearMonth.of(2026, Month.OCTOBER);
    private final TestDatabase database;
    private PlanTrail trail;
    private Spending spending;

    TypedSpendingProviderDbTest(TestDatabase database) {
        this.database = database;
        trail = new PlanTrail(new SampleRegisters(database));
        spending = trail.spending();
    }

    @BeforeEach
    void nothingIsThere() {
        trail = new PlanTrail(new SampleRegisters(database));
        trail.spent(FIRST, "231000.00");
        trail.spent(FIRST.plusMonths(2), "255000.00");
        spending = trail.spending();
    }

    @Override
    protected Spending spending() {
        return spending;
    }

    @Override
    protected OfficeId office() {
        return SampleRegisters.OFFICE;
    }

    @Override
    protected OfficeId otherOffice() {
        return SampleOffices.KT2;
    }

    @Override
    protected YearMonth october() {
        return FIRST;
    }

    @Override
    protected long allocation() {
        return trail.allocation.id();
    }

    @Override
    protected long line() {
        return trail.line.id();
    }

    @Override
    protected void off(boolean isOff) {
        trail.office.records.switches().turn(office(), "policyplan", !isOff);
    }

    private FakeSpending finance() {
        return new FakeSpending(Spending.PAID, Instant.parse("2027-01-05T02:00:00Z"))
                .with(office(), line(), allocation(), FIRST, "500000.00");
    }

    private RecordRow cancelled() {
        var all = trail.office.registers.allocations().allocations();
        return trail.office.act(
                all, trail.office.head(), trail.allocation, all.kind().cancel, new RecordDraft(), "จัดสรรซ้ำ");
    }

    @Test
    void financeSaysWhatWasSpent_withoutItWhatWasTypedCounts_andIsMarked() {
        SpentMoney money = trail.office.registers.money().spentMoney();
        assertThat(money.ofAllocation(trail.office.budget(), allocation()))
                .isInstanceOfSatisfying(Answer.Known.class, known -> {
                    assertThat((BigDecimal) known.value()).isEqualByComparingTo("486000.00");
                    assertThat(SpentMoney.isPaid(known)).isFalse();
                });

        FakeSpending finance = finance();
        trail.office.paid.come(spending);
        trail.office.paid.come(finance);
        assertThat(money.ofAllocation(trail.office.budget(), allocation()))
                .isInstanceOfSatisfying(Answer.Known.class, known -> {
                    assertThat((BigDecimal) known.value()).isEqualByComparingTo("500000.00");
                    assertThat(SpentMoney.isPaid(known)).isTrue();
                });
        assertThat(money.ofYear(trail.office.budget(), SampleRegisters.YEAR)
                        .known()
                        .orElseThrow()
                        .get(line()))
                .containsOnlyKeys(FIRST);

        finance.off(true);
        assertThat(money.ofAllocation(trail.office.budget(), allocation())
                        .known()
                        .orElseThrow())
                .isEqualByComparingTo("486000.00");
    }

    @Test
    void allocationIsCancelledOnlyWhenFinanceSaysThatNothingWasSpent() {
        FakeSpending finance = finance();
        trail.office.paid.come(finance);
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(this::cancelled)
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("policyplan.error.allocation-spent"));

        finance.failing(true);
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(this::cancelled)
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("policyplan.error.spending-unknown"));

        trail.office.paid.go(finance);
        assertThatExceptionOfType(Rejected.class)
                .as("typed spending counts where nobody pays")
                .isThrownBy(this::cancelled);

        FakeSpending promising =
                new FakeSpending(Spending.PAID, Instant.parse("2027-01-05T02:00:00Z")).promising("0.01");
        trail.office.paid.come(promising);
        assertThatExceptionOfType(Rejected.class)
                .as("promised, not paid")
                .isThrownBy(this::cancelled)
                .satisfies(refused -> assertThat(refused.problems().getFirst().key())
                        .isEqualTo("policyplan.error.allocation-promised"));
        promising.promising("0");
        RecordRow cancelled = cancelled();
        assertThat(cancelled.state())
                .isEqualTo(trail.office.registers.allocations().allocations().kind().cancelled);
        var lines = trail.office.registers.money().lines();
        assertThat(lines.find(office(), line()).orElseThrow().get(lines.kind().available))
                .isEqualByComparingTo("1530000.00");
    }

    /** An import names no allocation: what of it the other allocations of the line cannot hold is of this one. Source: R-09, PLAN-22. */
    @Test
    void allocationOfALineWithImportedSpendingIsNotCancelled() {
        trail = new PlanTrail(new SampleRegisters(database));
        var spent = trail.office.registers.money().spent();
        RecordRow imported = spent.create(
                trail.office.budget(),
                new RecordDraft()
                        .with(spent.kind().month, FIRST)
                        .with(spent.kind().line, line())
                        .with(spent.kind().amount, new BigDecimal("162000.00")));
        assertThatExceptionOfType(Rejected.class).isThrownBy(this::cancelled).satisfies(refused -> {
            assertThat(refused.problems().getFirst().key()).isEqualTo("policyplan.error.allocation-spent");
            assertThat(refused.problems().getFirst().args()).containsExactly(new BigDecimal("162000.00"));
        });

        trail.office.act(spent, trail.office.budget(), imported, spent.kind().replace, new RecordDraft(), "นำเข้าผิด");
        assertThat(cancelled().state())
                .isEqualTo(trail.office.registers.allocations().allocations().kind().cancelled);
    }
}
