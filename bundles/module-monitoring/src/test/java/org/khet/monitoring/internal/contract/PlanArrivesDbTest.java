package org.khet.monitoring.internal.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.monitoring.internal.MonitoringFixture;
import org.khet.monitoring.internal.plan.FollowUpItemKind;
import org.khet.monitoring.internal.plan.FollowUpItemSort;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** An office followed typed projects; then the module of plans is switched on. Source: monitoring MON-53, RM-23. */
@OnEachDatabase
class PlanArrivesDbTest {
    private static final TestCaller LEAD = MonitoringFixture.person(10);

    private final TestDatabase database;
    private MonitoringFixture at;
    private FollowUpItemKind items;
    private RecordRow typed;

    PlanArrivesDbTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void clerksWereTypedAndReported() {
        at = new MonitoringFixture(database);
        items = at.records.items.kind();
        typed = at.item(at.project("2567-1", "จ้างครูธุรการ 17 อัตรา").with(items.amount, new BigDecimal("1500000")));
        at.opened(1);
        at.plans.come(ClerksPlan.plan(Instant.parse("2023-10-05T02:00:00Z")));
    }

    private int refresh() {
        return at.records.mirror.refresh(SampleOffices.KT1, MonitoringFixture.YEAR);
    }

    private List<RecordRow> projects() {
        return at.records.items.all(LEAD, RecordFilter.of(items.sort.is(FollowUpItemSort.PROJECT)));
    }

    @Test
    void projectTypedBeforeIsOfferedToThePlan_joinedItKeepsItsReportsAndIsAskedForOnce() {
        refresh();
        assertThat(refresh()).as("offered once").isZero();
        assertThat(projects()).singleElement().satisfies(row -> {
            assertThat(row.id()).isEqualTo(typed.id());
            assertThat(row.get(items.offered)).map(RecordLink::id).contains(ClerksPlan.PROJECT);
            assertThat(row.get(items.amount))
                    .as("as typed, until somebody says")
                    .hasValueSatisfying(amount -> assertThat(amount).isEqualByComparingTo("1500000"));
        });
        assertThat(at.records.items.count(LEAD, RecordFilter.ALL.in("offered"))).isEqualTo(1);

        RecordRow offered = at.records.items.open(LEAD, typed.id());
        at.records.items.act(LEAD, offered, items.adopt);
        refresh();

        RecordRow joined = at.records.items.open(LEAD, typed.id());
        assertThat(joined.get(items.fromPlan)).map(RecordLink::id).contains(ClerksPlan.PROJECT);
        assertThat(joined.get(items.title)).isEqualTo("จ้างครูธุรการโรงเรียน 17 อัตรา");
        assertThat(joined.get(items.amount)).contains(new BigDecimal("1530000.00"));
        assertThat(at.records.items.mayChange(LEAD, joined))
                .as("the plan has it now")
                .isFalse();
        assertThat(at.reports(at.opened(2))).as("asked for once").hasSize(1);
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> at.records.items.act(LEAD, joined, items.keepApart))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("monitoring.error.not-offered"));
    }

    @Test
    void whatSomebodySaysIsAnotherStandsBesideThatOfThePlan() {
        refresh();
        at.records.items.act(LEAD, at.records.items.open(LEAD, typed.id()), items.keepApart);
        refresh();

        assertThat(projects()).extracting(RecordRow::id).hasSize(2).contains(typed.id());
        assertThat(at.records.items.count(LEAD, RecordFilter.ALL.in("offered"))).isZero();
        assertThat(refresh()).as("done twice it does nothing").isZero();
    }

    @Test
    void withAnotherNameAndCodeNothingIsOffered() {
        at.records.items.act(LEAD, at.records.items.open(LEAD, typed.id()), items.cancel, new RecordDraft(), "กรอกผิด");
        at.item(at.project("P-099", "ประกันคุณภาพ"));
        refresh();

        assertThat(projects()).hasSize(3);
        assertThat(at.records.items.count(LEAD, RecordFilter.ALL.in("offered"))).isZero();
    }
}
