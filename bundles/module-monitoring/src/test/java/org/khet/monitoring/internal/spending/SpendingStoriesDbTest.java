package org.khet.monitoring.internal.spending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.monitoring.internal.MonitoringFixture;
import org.khet.monitoring.internal.MonitoringSettings;
import org.khet.monitoring.internal.contract.ClerksPlan;
import org.khet.portal.api.answer.Answer;
import org.khet.portal.api.money.Allocations;
import org.khet.portal.api.money.Spending;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeCallers;
import org.khet.portal.testkit.fake.FakeSpending;

/** Spending typed while finance is off. Source: monitoring RM-07, J.4 1. */
@OnEachDatabase
class SpendingStoriesDbTest {
    private static final TestCaller OFFICER = MonitoringFixture.person(10);
    private final TestDatabase database;
    private MonitoringFixture at;
    private SpendingKind kind;

    SpendingStoriesDbTest(TestDatabase database) {
        this.database = database;
        at = new MonitoringFixture(database);
        kind = at.records.spendings.kind();
    }

    @BeforeEach
    void nothingIsThere() {
        at = new MonitoringFixture(database);
        kind = at.records.spendings.kind();
    }

    private RecordRow typed(String line, String allocated, String disbursed) {
        return at.records.spendings.create(
                OFFICER,
                new RecordDraft()
                        .with(kind.month, YearMonth.of(2023, 12))
                        .with(kind.pass, 1)
                        .with(kind.line, line)
                        .with(kind.title, "ค่าจ้างธุรการโรงเรียน")
                        .with(kind.type, "OPERATION")
                        .with(kind.unit, MonitoringFixture.PLAN)
                        .with(kind.allocated, new BigDecimal(allocated))
                        .with(kind.committed, BigDecimal.ZERO)
                        .with(kind.disbursed, new BigDecimal(disbursed)));
    }

    @Test
    void clerks486000Of1530000InQ1_3176AgainstATargetOf32_isBelowByPoint24_andExplained() {
        RecordRow row = typed("2000", "1530000", "486000");
        assertThat(row.get(kind.percent)).contains(new BigDecimal("31.76"));
        assertThat(row.get(kind.target)).contains(new BigDecimal("32.00"));
        assertThat(row.get(kind.gap)).contains(new BigDecimal("-0.24"));
        assertThat(row.get(kind.source)).isEqualTo(FigureOrigin.TYPED);
        assertThat(at.records.spendings.count(OFFICER, RecordFilter.ALL.in("below")))
                .isEqualTo(1);
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> at.records.spendings.act(OFFICER, row, kind.explain));
        RecordRow explained = at.records.spendings.act(
                OFFICER, row, kind.explain, new RecordDraft().with(kind.reason, "ส่งใบสำคัญล่าช้า"), "");
        assertThat(explained.state()).isEqualTo(kind.explained);
        assertThat(at.records.spendings.count(OFFICER, RecordFilter.ALL.in("below")))
                .isZero();
    }

    /** A line that an officer typed under a Thai name is no snapshot of the books. Source: monitoring J.2, RM-07. */
    @Test
    void typedLineIsNoSnapshot() {
        typed("ค่าจ้างธุรการ", "1530000", "486000");

        assertThat(new SpendingSnapshots(at.records.spendings, at.money, database.unit())
                        .isTaken(new FakeCallers().system(SampleOffices.KT1), YearMonth.of(2023, 12)))
                .isFalse();
    }

    /** Finance is off, and nobody typed in the plan what was spent: that is not nought. Source: monitoring MON-11, J.2. */
    @Test
    void planInWhichNobodyTypedSpendingGivesNoSnapshot() {
        FakeSpending plan = new FakeSpending(Spending.TYPED, Instant.parse("2024-01-05T02:00:00Z"));
        at.money.arrive(new ClerksLine());
        at.money.come(plan);
        SpendingSnapshots snapshots = new SpendingSnapshots(at.records.spendings, at.money, database.unit());
        var system = new FakeCallers().system(SampleOffices.KT1);
        YearMonth december = YearMonth.of(2023, 12);
        assertThat(snapshots.take(system, december)).isZero();
        assertThat(at.records.spendings.count(OFFICER, RecordFilter.ALL)).isZero();

        plan.with(SampleOffices.KT1, ClerksPlan.LINE, ClerksPlan.ALLOCATION, december, "486000.00");
        assertThat(snapshots.take(system, december)).isEqualTo(1);
        assertThat(at.records.spendings.all(OFFICER, RecordFilter.ALL))
                .singleElement()
                .satisfies(row -> assertThat(row.get(kind.disbursed)).isEqualByComparingTo("486000.00"));
    }

    /** The fund line of the clerks, with 1,530,000 baht. */
    private static final class ClerksLine implements Allocations {
        @Override
        public Answer<List<FundLine>> fundLines(OfficeId office, FiscalYear year) {
            BigDecimal sum = new BigDecimal("1530000.00");
            return new Answer.Known<>(
                    List.of(new FundLine(ClerksPlan.LINE, "ค่าจ้างครูธุรการ", "2", "05.1", sum, sum, BigDecimal.ZERO)),
                    Instant.EPOCH,
                    "policyplan");
        }

        @Override
        public Answer<List<Allocation>> approved(OfficeId office, FiscalYear year) {
            return new Answer.Off<>();
        }

        @Override
        public Answer<Optional<Allocation>> find(OfficeId office, long allocation) {
            return new Answer.Off<>();
        }
    }

    @Test
    void nothingAllottedHasNoPercentAndNoGap_anotherTargetIsASetting_sameLineTwiceIsRefused() {
        RecordRow nothing = typed("3000", "0", "0");
        assertThat(nothing.get(kind.percent)).isEmpty();
        assertThat(nothing.get(kind.gap)).isEmpty();
        at.settings.put(
                SampleOffices.KT1, MonitoringSettings.SPENDING_TARGETS, "30 50 75 100", LocalDate.of(2024, 1, 1));
        assertThat(typed("4000", "1530000", "486000").get(kind.gap)).contains(new BigDecimal("1.76"));
        assertThatExceptionOfType(Rejected.class).isThrownBy(() -> typed("4000", "1", "1"));
        assertThat(at.records.spendings.count(MonitoringFixture.stranger(), RecordFilter.ALL))
                .isZero();
    }
}
