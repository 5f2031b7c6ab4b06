package org.khet.policyplan.internal.supporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.khet.policyplan.internal.SampleRegisters.OFFICE;
import static org.khet.policyplan.internal.SampleRegisters.YEAR;
import static org.khet.policyplan.internal.SampleRegisters.baht;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.policyplan.internal.SampleRegisters;
import org.khet.policyplan.internal.allocation.NoticeKind;
import org.khet.policyplan.internal.contract.PlanTrail;
import org.khet.policyplan.internal.plan.ProjectIndicatorKind;
import org.khet.policyplan.internal.plan.ProjectKind;
import org.khet.policyplan.internal.plan.StrategyKind;
import org.khet.policyplan.internal.setting.PolicyplanPermissions;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.MonthGrid;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** What a school does with 1,530,000 baht for 17 clerks that were allocated to it. Source: policyplan P27 step 4, PLAN-93. */
@OnEachDatabase
class SupportingProjectDbTest {
    private final TestDatabase database;
    private SampleRegisters office;
    private PlanTrail trail;
    private RecordService<SupportingProjectKind> projects;
    private SupportingProjectKind kind;
    private RecordRow notice;

    SupportingProjectDbTest(TestDatabase database) {
        this.database = database;
        moneyIsAllocated();
    }

    @BeforeEach
    void moneyIsAllocated() {
        office = new SampleRegisters(database);
        trail = new PlanTrail(office);
        projects = office.registers.supporting();
        kind = projects.kind();
        notice = office.registers
                .allocations()
                .notices()
                .all(office.schoolHead(1), RecordFilter.ALL)
                .getFirst();
    }

    private RecordDraft draft(String november, String december) {
        return new RecordDraft()
                .with(kind.school, SampleRegisters.school(1))
                .with(kind.notice, notice.id())
                .with(kind.title, "จ้างครูธุรการโรงเรียนเครือข่าย")
                .with(kind.responsible, SampleOffices.personId(OFFICE, 13))
                .with(kind.start, LocalDate.of(2026, 11, 1))
                .with(kind.until, LocalDate.of(2027, 3, 31))
                .with(kind.rationale, "ลดภาระงานเอกสารของครู")
                .with(kind.objectives, "ครูมีเวลาสอนเพิ่มขึ้น")
                .with(kind.indicator, "จำนวนโรงเรียนที่มีครูธุรการ")
                .with(kind.measure, "โรงเรียน")
                .with(kind.target, baht("17"))
                .with(
                        kind.activities,
                        List.of(
                                new RecordDraft()
                                        .with(kind.activity, "จ้างครูธุรการ")
                                        .with(kind.expenditure, "2")
                                        .with(
                                                kind.grid,
                                                MonthGrid.ZERO
                                                        .with(Month.NOVEMBER, baht(november))
                                                        .with(Month.DECEMBER, baht(december))),
                                new RecordDraft()
                                        .with(kind.activity, "ติดตามผลการปฏิบัติงาน")
                                        .with(kind.expenditure, "2")
                                        .with(kind.grid, MonthGrid.ZERO)));
    }

    private RecordRow sent(RecordDraft draft) {
        RecordRow made = projects.create(office.schoolHead(1), draft);
        return office.act(projects, office.schoolHead(1), made, kind.send);
    }

    private RecordDraft place() {
        ProjectKind project = office.registers.plans().projects().kind();
        return new RecordDraft()
                .with(kind.plan, trail.project.get(project.plan))
                .with(kind.strategy, trail.project.get(project.strategy));
    }

    @Test
    void whatASchoolSendsIsTakenIntoThePlan_underItsAllocation_withItsIndicator_andTheNoticeNamesIt() {
        NoticeKind told = office.registers.allocations().notices().kind();
        RecordRow sent = sent(draft("765000.00", "765000.00"));
        assertThat(sent.get(kind.amount)).isEqualByComparingTo("1530000.00");
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> office.act(projects, office.schoolHead(1), sent, kind.join, place(), ""));
        assertThat(projects.all(office.head(), RecordFilter.ALL.in("sent"))).hasSize(1);
        RecordRow back =
                office.act(projects, office.head(), sent, kind.giveBack, new RecordDraft(), "ระบุเดือนที่จ้าง");
        assertThat(back.state()).isEqualTo(kind.draft);
        RecordRow again = office.act(projects, office.schoolHead(1), back, kind.send);

        RecordRow joined = office.act(projects, office.head(), again, kind.join, place(), "");

        ProjectKind project = office.registers.plans().projects().kind();
        RecordRow made = office.registers
                .plans()
                .projects()
                .find(OFFICE, joined.get(kind.project).orElseThrow())
                .orElseThrow();
        assertThat(made.state()).isEqualTo(project.inPlan);
        assertThat(made.get(project.amount)).isEqualByComparingTo("1530000.00");
        assertThat(made.get(project.supports)).contains(trail.allocation.id());
        assertThat(made.get(project.line)).contains(trail.line.id());
        assertThat(made.get(project.unit))
                .isEqualTo(SampleOffices.unit(OFFICE, "PLAN").id());
        assertThat(made.lines(project.activities))
                .extracting(line -> line.get(project.monthFrom), line -> line.get(project.monthTo))
                .as("months with money, else those of the project")
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(YearMonth.of(2026, 11), YearMonth.of(2026, 12)),
                        org.assertj.core.groups.Tuple.tuple(YearMonth.of(2026, 11), YearMonth.of(2027, 3)));
        ProjectIndicatorKind indicator = office.registers.plans().indicators().kind();
        assertThat(office.registers
                        .plans()
                        .indicators()
                        .all(office.head(), RecordFilter.of(indicator.project.is(made.id()))))
                .extracting(row -> row.get(indicator.name))
                .containsExactly("จำนวนโรงเรียนที่มีครูธุรการ");
        assertThat(office.registers
                        .allocations()
                        .notices()
                        .find(OFFICE, notice.id())
                        .orElseThrow()
                        .get(told.project))
                .contains(made.id());
        assertThat(office.registers.allocations().notices().all(office.head(), RecordFilter.ALL.in("projectless")))
                .isEmpty();
    }

    private RecordRow told() {
        return office.registers
                .allocations()
                .notices()
                .find(OFFICE, notice.id())
                .orElseThrow();
    }

    /** A cancelled project is joined by no notice and kept by none: the other project of the school takes its place, else nobody. */
    @Test
    void noticeJoinsNoCancelledProject_andLeavesOneThatIsCancelled() {
        var notices = office.registers.allocations().notices();
        NoticeKind of = notices.kind();
        var plans = office.registers.plans().projects();
        RecordRow first =
                office.act(projects, office.head(), sent(draft("1000000.00", "0.00")), kind.join, place(), "");
        RecordRow second =
                office.act(projects, office.head(), sent(draft("500000.00", "0.00")), kind.join, place(), "");
        long one = first.get(kind.project).orElseThrow();
        long two = second.get(kind.project).orElseThrow();
        assertThat(told().get(of.project)).contains(two);

        cancel(two);
        assertThat(told().get(of.project)).contains(one);
        cancel(one);
        assertThat(told().get(of.project)).isEmpty();
        assertThat(notices.all(office.head(), RecordFilter.ALL.in("projectless")))
                .extracting(RecordRow::id)
                .containsExactly(notice.id());
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> office.act(
                        notices,
                        office.head().with(PolicyplanPermissions.PROJECT_PROPOSE),
                        told(),
                        of.join,
                        new RecordDraft().with(of.project, one),
                        ""))
                .satisfies(refused -> {
                    assertThat(refused.problems().getFirst().key()).isEqualTo("policyplan.error.project-cancelled");
                    assertThat(refused.problems().getFirst().field()).isEqualTo(of.project.name());
                });
        assertThat(plans.find(OFFICE, one).orElseThrow().state()).isEqualTo(plans.kind().cancelled);
    }

    private void cancel(long project) {
        var plans = office.registers.plans().projects();
        office.act(
                plans,
                office.head(),
                plans.find(OFFICE, project).orElseThrow(),
                plans.kind().cancel,
                new RecordDraft(),
                "จ้างไม่ได้");
    }

    @Test
    void projectsOfANoticeNeverCostMoreThanWasGiven_aWithdrawnOneFreesIt() {
        RecordRow first = sent(draft("1000000.00", "0.00"));
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> projects.create(office.schoolHead(1), draft("530000.00", "0.01")))
                .satisfies(refused -> {
                    assertThat(refused.problems().getFirst().key()).isEqualTo("policyplan.error.over-notice");
                    assertThat(refused.problems().getFirst().args())
                            .extracting(Object::toString)
                            .containsExactly("1530000.00", "0.01");
                });
        projects.create(office.schoolHead(1), draft("530000.00", "0.00"));
        office.act(projects, office.schoolHead(1), first, kind.withdraw, new RecordDraft(), "รวมเป็นโครงการเดียว");
        projects.create(office.schoolHead(1), draft("500000.00", "500000.00"));
    }

    @Test
    void moneyOfAnotherSchoolOrYearIsRefused_andAStrategyOfAnotherPlanAtItsField() {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> projects.create(
                        office.schoolHead(2), draft("1.00", "0.00").with(kind.school, SampleRegisters.school(2))))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().field()).isEqualTo(kind.notice.name()));
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> projects.create(
                        office.schoolHead(1), draft("1.00", "0.00").with(kind.until, LocalDate.of(2027, 10, 1))))
                .satisfies(refused -> assertThat(refused.problems().getFirst().key())
                        .isEqualTo("policyplan.error.outside-fiscal-year"));

        StrategyKind strategy = office.registers.plans().strategies().kind();
        var plan = office.registers.plans().plans().kind();
        RecordRow other = office.registers
                .plans()
                .plans()
                .create(
                        office.analyst(),
                        new RecordDraft()
                                .with(plan.number, "ACT-2571")
                                .with(plan.sort, "ACTION")
                                .with(plan.title, "แผนปฏิบัติการประจำปี 2571")
                                .with(plan.yearFrom, YEAR.next())
                                .with(plan.yearTo, YEAR.next())
                                .with(
                                        plan.unit,
                                        SampleOffices.unit(OFFICE, "PLAN").id()));
        RecordRow strange = office.registers
                .plans()
                .strategies()
                .create(
                        office.analyst(),
                        new RecordDraft()
                                .with(strategy.plan, other.id())
                                .with(strategy.seq, 1)
                                .with(strategy.title, "ปีหน้า"));
        RecordRow sent = sent(draft("765000.00", "765000.00"));
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> office.act(
                        projects, office.head(), sent, kind.join, place().with(kind.strategy, strange.id()), ""))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().field()).isEqualTo(kind.strategy.name()));
        assertThat(projects.find(OFFICE, sent.id()).orElseThrow().state()).isEqualTo(kind.sent);
    }
}
