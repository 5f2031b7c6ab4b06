package org.khet.monitoring.internal.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.monitoring.internal.MonitoringFixture;
import org.khet.monitoring.internal.rule.Direction;
import org.khet.monitoring.internal.rule.Period;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.TypedDecision;

/** The follow-up plan covers strategies and projects of its year. Source: monitoring RM-01, RM-02. */
@OnEachDatabase
class PlanStoriesDbTest {
    private static final TestCaller OFFICER = MonitoringFixture.person(10);
    private static final TestCaller DIRECTOR = MonitoringFixture.person(1);
    private final TestDatabase database;
    private MonitoringFixture at;
    private FrameworkKind kind;

    PlanStoriesDbTest(TestDatabase database) {
        this.database = database;
        at = new MonitoringFixture(database);
        kind = at.records.frameworks.kind();
    }

    @BeforeEach
    void nothingIsThere() {
        at = new MonitoringFixture(database);
        kind = at.records.frameworks.kind();
    }

    private RecordRow plan() {
        return plan(FrameworkScope.PLAN);
    }

    private RecordRow plan(FrameworkScope scope) {
        return at.records.frameworks.create(
                OFFICER,
                new RecordDraft()
                        .with(kind.year, MonitoringFixture.YEAR)
                        .with(kind.scope, scope)
                        .with(kind.title, "แผนกำกับ ติดตาม ปี 2567")
                        .with(kind.unit, MonitoringFixture.PLAN)
                        .with(kind.purpose, "เร่งรัดการดำเนินงาน"));
    }

    private Problem refusal(RecordRow plan) {
        List<Problem> problems = new ArrayList<>();
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> at.records.frameworks.act(OFFICER, plan, kind.ask))
                .satisfies(refused -> problems.addAll(refused.problems()));
        return problems.getFirst();
    }

    @Test
    void uncoveredStrategyIsNamed_askingIsRefusedUntilItIsInThePlanOrTickedOff() {
        at.item(at.project("1", "กลยุทธ์คุณภาพ").with(at.records.items.kind().sort, FollowUpItemSort.STRATEGY));
        RecordRow project = at.item(at.project("P-012", "พัฒนาการอ่าน"));
        RecordRow plan = plan();
        Problem refused = refusal(plan);
        assertThat(refused.key()).isEqualTo("monitoring.error.uncovered");
        assertThat(refused.args().getFirst().toString())
                .contains("กลยุทธ์คุณภาพ")
                .contains("พัฒนาการอ่าน");

        RecordRow filled = at.records.frameworks.act(OFFICER, plan, kind.fill);
        assertThat(filled.lines(kind.items)).hasSize(2);
        RecordDraft ticked = RecordDraft.of(filled);
        RecordDraft line = ticked.lines(kind.items).stream()
                .filter(one -> Long.valueOf(project.id()).equals(one.raw(kind.item)))
                .findFirst()
                .orElseThrow();
        line.with(kind.followed, false);
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> at.records.frameworks.change(OFFICER, filled, ticked));
        line.with(kind.whyNot, "ดำเนินการโดยหน่วยงานอื่น");
        RecordRow complete = at.records.frameworks.change(OFFICER, filled, ticked);
        RecordRow asked = at.records.frameworks.act(OFFICER, complete, kind.ask);
        assertThat(asked.state()).isEqualTo(kind.inChain);

        RecordRow granted = at.records.frameworks.act(
                DIRECTOR,
                asked,
                kind.grant,
                new RecordDraft()
                        .with(kind.decisionNo, "บันทึกที่ 15/2567")
                        .with(kind.decisionOn, LocalDate.of(2024, 1, 2))
                        .with(kind.decisionFile, TypedDecision.signed()),
                "");
        assertThat(granted.state()).isEqualTo(kind.approved);
        assertThat(at.records.frameworks.act(OFFICER, granted, kind.start).state())
                .isEqualTo(kind.running);
    }

    /** Nobody ticks off each project in a plan for schools, and policies stand in one of policies. Source: monitoring RM-02, ME-02. */
    @Test
    void planCoversWhatIsInItsScope() {
        at.item(at.project("1", "กลยุทธ์คุณภาพ").with(at.records.items.kind().sort, FollowUpItemSort.STRATEGY));
        at.item(at.project("P-012", "พัฒนาการอ่าน"));
        at.item(policy("นโยบายเรียนดี"));

        RecordRow schools = at.records.frameworks.act(OFFICER, plan(FrameworkScope.SCHOOL), kind.fill);
        assertThat(schools.lines(kind.items)).isEmpty();
        assertThat(at.records.frameworks.act(OFFICER, schools, kind.ask).state())
                .isEqualTo(kind.inChain);

        RecordRow policies = plan(FrameworkScope.POLICY);
        assertThat(refusal(policies).args().getFirst().toString())
                .contains("กลยุทธ์คุณภาพ")
                .contains("นโยบายเรียนดี")
                .doesNotContain("พัฒนาการอ่าน");
        RecordRow filled = at.records.frameworks.act(OFFICER, policies, kind.fill);
        assertThat(filled.lines(kind.items)).hasSize(2);
        assertThat(at.records.frameworks.act(OFFICER, filled, kind.ask).state()).isEqualTo(kind.inChain);
    }

    @Test
    void weightsThatAreNot100AreRefused_draftIndicatorsToo() {
        at.item(at.project("P-012", "พัฒนาการอ่าน"));
        at.item(at.project("P-013", "ดำเนินการโดย สพฐ."));
        RecordRow indicator =
                at.records.indicators.create(OFFICER, at.indicator("K-1", Direction.UP, Period.YEAR, "100"));
        RecordRow filled = at.records.frameworks.act(OFFICER, plan(), kind.fill);
        RecordDraft weighed = RecordDraft.of(filled);
        weighed.lines(kind.items)
                .getFirst()
                .with(kind.weight, new BigDecimal("90"))
                .with(kind.indicator, indicator.id());
        weighed.lines(kind.items)
                .getLast()
                .with(kind.weight, new BigDecimal("10"))
                .with(kind.followed, false)
                .with(kind.whyNot, "รายงานต่อ สพฐ. โดยตรง");
        RecordRow ninety = at.records.frameworks.change(OFFICER, filled, weighed);
        assertThat(ninety.get(kind.weightSum))
                .as("what is not followed weighs nothing")
                .isEqualByComparingTo("90");
        assertThat(refusal(ninety).key()).isEqualTo("monitoring.error.weights");

        RecordDraft whole = RecordDraft.of(ninety);
        whole.lines(kind.items).getFirst().with(kind.weight, new BigDecimal("100"));
        RecordRow hundred = at.records.frameworks.change(OFFICER, ninety, whole);
        assertThat(refusal(hundred).key()).isEqualTo("monitoring.error.indicators-incomplete");
        at.records.indicators.act(OFFICER, indicator, at.records.indicators.kind().activate);
        assertThat(at.records.frameworks.act(OFFICER, hundred, kind.ask).state())
                .isEqualTo(kind.inChain);
    }

    @Test
    void typedProjectIsFollowedWithItsMoneyByMonth_policyWithoutProjectIsListed() {
        FollowUpItemKind items = at.records.items.kind();
        RecordRow linked = at.item(policy("นโยบายเรียนดี"));
        at.item(policy("นโยบายปลอดภัย"));
        at.item(at.project("P-012", "พัฒนาการอ่าน").with(items.policy, linked.id()));

        var policies = new PolicyCoverage(at.records.items);
        assertThat(policies.withoutProject(OFFICER, MonitoringFixture.YEAR))
                .extracting(row -> row.get(items.title))
                .containsExactly("นโยบายปลอดภัย");
        assertThat(at.records.items.count(OFFICER, RecordFilter.ALL.in("projects")))
                .isEqualTo(1);
        assertThat(at.records.items.count(MonitoringFixture.stranger(), RecordFilter.ALL))
                .isZero();
    }

    private RecordDraft policy(String title) {
        FollowUpItemKind items = at.records.items.kind();
        return at.project("", title).with(items.sort, FollowUpItemSort.POLICY).with(items.level, "MINISTRY");
    }
}
