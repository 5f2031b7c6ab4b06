package org.khet.monitoring.internal.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.monitoring.internal.MonitoringFixture;
import org.khet.monitoring.internal.contract.ClerksFunds;
import org.khet.monitoring.internal.contract.ClerksPlan;
import org.khet.monitoring.internal.spending.FigureOrigin;
import org.khet.monitoring.internal.spending.SpendingKind;
import org.khet.portal.api.money.Spending;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Caller;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeLeftOvers;
import org.khet.portal.testkit.fake.FakeSpending;

/** The snapshot of spending after a quarter. Source: monitoring J.2, MON-11 to 13. */
@OnEachDatabase
class SpendingSnapshotJobDbTest {
    private static final Instant JANUARY = Instant.parse("2024-01-05T02:00:00Z");
    private static final LocalDate FIFTH = LocalDate.of(2024, 1, 5);
    private final TestDatabase database;
    private MonitoringFixture at;

    SpendingSnapshotJobDbTest(TestDatabase database) {
        this.database = database;
        at = new MonitoringFixture(database);
    }

    @BeforeEach
    void nothingIsThere() {
        at = new MonitoringFixture(database);
        at.money.arrive(new ClerksFunds());
    }

    private int morning(LocalDate day) {
        Caller system = at.callers.system(SampleOffices.KT1);
        return new SpendingSnapshotJob(at.records, at.money, database.unit(), at.callers, at.clock).take(system, day);
    }

    /** An office with plan and follow-up but no finance has one pass, not one each morning; finance that comes adds its own. */
    @Test
    void withoutFinanceTheQuarterIsWrittenDownOnce_andOnceMoreWhenFinanceComes() {
        at.money.come(ClerksPlan.books(Spending.TYPED, JANUARY));
        assertThat(morning(FIFTH)).isEqualTo(1);
        assertThat(morning(FIFTH.plusDays(1))).isZero();
        SpendingKind kind = at.records.spendings.kind();
        RecordRow typed = at.records
                .spendings
                .all(MonitoringFixture.person(10), RecordFilter.ALL)
                .getFirst();
        assertThat(typed.get(kind.source)).isEqualTo(FigureOrigin.TYPED);
        assertThat(typed.get(kind.committed)).as("nobody promises anything").isEmpty();
        at.records.spendings.act(
                MonitoringFixture.person(10),
                typed,
                kind.explain,
                new RecordDraft().with(kind.reason, "รอใบสำคัญ"),
                "");
        assertThat(morning(FIFTH.plusDays(2))).as("also when it was explained").isZero();

        FakeSpending finance = ClerksPlan.books(Spending.PAID, JANUARY);
        at.money.come(finance);
        assertThat(morning(FIFTH.plusDays(3))).isEqualTo(1);
        assertThat(morning(FIFTH.plusDays(4))).isZero();
        at.money.go(finance);
        assertThat(morning(FIFTH.plusDays(5))).as("the books have spoken").isZero();
        assertThat(at.records.spendings.all(MonitoringFixture.person(10), RecordFilter.ALL))
                .extracting(row -> row.get(kind.pass) + " " + row.get(kind.source))
                .containsExactlyInAnyOrder("1 TYPED", "2 FINANCE");
    }

    /** Of 1,530,000 are 486,000 paid and 130,000 held by finance, 40,000 of these left over until they go back. */
    @Test
    void whatFinanceHasPromisedIsWrittenDownBesideWhatItPaid_withoutWhatIsLeftOver() {
        at.money.come(ClerksPlan.books(Spending.PAID, JANUARY).promising("130000.00"));
        at.money.listen(new FakeLeftOvers().holding(ClerksPlan.ALLOCATION, "40000.00"));
        assertThat(morning(FIFTH)).isEqualTo(1);

        SpendingKind kind = at.records.spendings.kind();
        assertThat(at.records.spendings.all(MonitoringFixture.person(10), RecordFilter.ALL))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.get(kind.disbursed)).isEqualByComparingTo("486000");
                    assertThat(row.get(kind.committed))
                            .hasValueSatisfying(sum -> assertThat(sum).isEqualByComparingTo("90000"));
                });
    }
}
