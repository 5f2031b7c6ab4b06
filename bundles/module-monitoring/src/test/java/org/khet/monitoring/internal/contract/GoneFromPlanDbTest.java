package org.khet.monitoring.internal.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.monitoring.internal.MonitoringFixture;
import org.khet.monitoring.internal.plan.FollowUpItemKind;
import org.khet.monitoring.internal.plan.FollowUpItemSort;
import org.khet.portal.api.plan.PlanProjects;
import org.khet.portal.api.plan.PlanProjects.Stage;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakePlanProjects;

/** A strategy is dropped and a plan of four years withdrawn: nobody follows them up any longer. Source: monitoring RM-23, MON-22. */
@OnEachDatabase
class GoneFromPlanDbTest {
    private static final TestCaller LEAD = MonitoringFixture.person(10);
    private static final long LONG = 31;
    private final TestDatabase database;
    private MonitoringFixture at;
    private FakePlanProjects plan;
    private FollowUpItemKind items;

    GoneFromPlanDbTest(TestDatabase database) {
        this.database = database;
        at = new MonitoringFixture(database);
        plan = ClerksPlan.plan(Instant.parse("2023-10-05T02:00:00Z"));
        items = at.records.items.kind();
    }

    @BeforeEach
    void planIsThere() {
        at = new MonitoringFixture(database);
        plan = ClerksPlan.plan(Instant.parse("2023-10-05T02:00:00Z")).with(longPlan(2023, 2026));
        items = at.records.items.kind();
        at.plans.come(plan);
        refresh();
        at.item(at.project("2", "กลยุทธ์ที่กรอกเอง").with(items.sort, FollowUpItemSort.STRATEGY));
    }

    private static PlanProjects.LongPlan longPlan(int from, int to) {
        return new PlanProjects.LongPlan(
                LONG,
                "แผนพัฒนาการศึกษา",
                ClerksPlan.project("1530000.00", Stage.RUNNING).owner(),
                new PlanProjects.Period(LocalDate.of(from - 1, 10, 1), LocalDate.of(to, 9, 30)));
    }

    private int refresh() {
        return at.records.mirror.refresh(SampleOffices.KT1, MonitoringFixture.YEAR)
                + at.records.mirror.refresh(SampleOffices.KT1, MonitoringFixture.YEAR.next());
    }

    private RecordRow titled(String title) {
        return at.records.items.all(LEAD, RecordFilter.ALL).stream()
                .filter(row -> row.get(items.title).equals(title))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void strategyAndLongPlanEndWithThePlan_whatWasTypedAndWhatIsInForceStays() {
        assertThat(refresh()).as("all of it is in force").isZero();
        plan.without(22).without(LONG);
        plan.off(true);
        assertThat(refresh()).as("nobody says what is in force").isZero();
        plan.off(false);

        assertThat(refresh()).isEqualTo(2);
        assertThat(refresh()).as("once").isZero();
        RecordRow strategy = titled("พัฒนาคุณภาพผู้เรียน");
        assertThat(strategy.state()).isEqualTo(items.cancelled);
        assertThat(strategy.head().reason()).isEqualTo("ไม่อยู่ในแผนที่ใช้บังคับแล้ว");
        assertThat(titled("แผนพัฒนาการศึกษา").state()).isEqualTo(items.cancelled);
        assertThat(titled("พัฒนาประสิทธิภาพการบริหาร").state()).isEqualTo(items.followed);
        assertThat(titled("กลยุทธ์ที่กรอกเอง").state()).isEqualTo(items.followed);
        assertThat(titled("จ้างครูธุรการโรงเรียน 17 อัตรา").state()).isEqualTo(items.followed);
    }

    /** The plan of 2566 to 2569 is one of 2568 to 2571: of this year nothing is told of it any more. */
    @Test
    void longPlanWhoseYearsMovedIsFollowedInItsNewYears() {
        plan.without(LONG).with(longPlan(2025, 2028));

        assertThat(refresh()).isEqualTo(1);
        assertThat(titled("แผนพัฒนาการศึกษา"))
                .extracting(RecordRow::state, row -> row.get(items.start))
                .containsExactly(items.followed, Optional.of(LocalDate.of(2024, 10, 1)));
        assertThat(refresh()).as("once").isZero();
    }
}
