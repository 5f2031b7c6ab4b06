package org.khet.monitoring.internal.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.monitoring.internal.MonitoringFixture;
import org.khet.monitoring.internal.MonitoringPermissions;
import org.khet.monitoring.internal.evaluation.PlanEvaluationProposals;
import org.khet.monitoring.internal.plan.FollowUpItemKind;
import org.khet.monitoring.internal.plan.FollowUpItemSort;
import org.khet.monitoring.internal.plan.FrameworkKind;
import org.khet.monitoring.internal.plan.FrameworkScope;
import org.khet.monitoring.internal.plan.PolicyCoverage;
import org.khet.monitoring.internal.round.MoneySource;
import org.khet.monitoring.internal.round.ReportKind;
import org.khet.monitoring.internal.round.RoundKind;
import org.khet.monitoring.internal.ui.PolicyRoutes;
import org.khet.portal.api.answer.Answer;
import org.khet.portal.api.money.Spending;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.plan.PlanProjects;
import org.khet.portal.api.plan.PlanProjects.Stage;
import org.khet.portal.api.plan.ProjectResults.Result;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.records.internal.service.ApprovalAnswers;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakePlanProjects;
import org.khet.portal.testkit.fake.FakeSpending;
import org.khet.portal.testkit.fake.FakeSwitches;
import org.khet.portal.testkit.record.TypedDecision;
import org.khet.portal.testkit.ui.TestRequest;

/**
 * One project of 1,530,000 baht for 17 clerks, from the plan over its money to the results of the year, while the modules of plans and
 * of money are there, go and come back. Source: monitoring G, J.4 1, J.4 9, MON-01, 04, 11, 12, 14, 15, 40, 42, 53, 62.
 */
@OnEachDatabase
class PlanTrailDbTest {
    private static final Instant OCTOBER = Instant.parse("2023-10-05T02:00:00Z");
    private static final Instant JANUARY = Instant.parse("2024-01-05T02:00:00Z");
    private static final TestCaller LEAD = MonitoringFixture.person(10);
    private static final TestCaller OWNER =
            TestCaller.of(SampleOffices.KT1, 11).own(MonitoringPermissions.VIEW, MonitoringPermissions.REPORT_WRITE);
    private static final TestCaller DIRECTOR = TestCaller.of(SampleOffices.KT1, 8)
            .inUnit(MonitoringFixture.PLAN, MonitoringPermissions.VIEW, MonitoringPermissions.REPORT_CONFIRM);

    private final TestDatabase database;
    private MonitoringFixture at;
    private FakePlanProjects plan;
    private FakeSpending finance;
    private FollowUpItemKind items;
    private ReportKind reports;

    PlanTrailDbTest(TestDatabase database) {
        this.database = database;
        at = new MonitoringFixture(database);
        plan = ClerksPlan.plan(OCTOBER);
        finance = ClerksPlan.books(Spending.PAID, JANUARY);
        items = at.records.items.kind();
        reports = at.records.reports.kind();
    }

    @BeforeEach
    void planAndBooksAreThere() {
        at = new MonitoringFixture(database);
        plan = ClerksPlan.plan(OCTOBER);
        finance = ClerksPlan.books(Spending.PAID, JANUARY);
        items = at.records.items.kind();
        reports = at.records.reports.kind();
        at.plans.come(plan);
        at.money.come(finance);
    }

    private RecordRow clerks() {
        RecordRow head = at.records
                .items
                .all(LEAD, RecordFilter.of(items.sort.is(FollowUpItemSort.PROJECT), items.fromPlan.isFilled()))
                .getFirst();
        return at.records.items.open(LEAD, head.id());
    }

    private RecordRow report(RecordRow round) {
        return at.reports(round).getFirst();
    }

    private RecordDraft written(RecordRow report, String percent) {
        return RecordDraft.of(report)
                .with(reports.percent, new BigDecimal(percent))
                .with(reports.results, "จ้างครบ 17 อัตรา")
                .with(reports.obstacles, "ส่งหลักฐานล่าช้า")
                .with(reports.suggestions, "ส่งหลักฐานภายในวันที่ 25")
                .with(reports.next, "เบิกจ่ายต่อเนื่อง")
                .with(reports.gapReason, "โรงเรียนส่งหลักฐานล่าช้า");
    }

    private RecordRow accepted(RecordRow report, String percent) {
        RecordRow saved = at.records.reports.change(OWNER, report, written(report, percent));
        RecordRow sent = at.records.reports.act(OWNER, saved, reports.submit);
        RecordRow confirmed = at.records.reports.act(DIRECTOR, sent, reports.confirm);
        return at.records.reports.act(LEAD, confirmed, reports.accept);
    }

    private AcceptedResults results(FakeSwitches switches) {
        return new AcceptedResults(at.records, switches, at.callers, at.clock);
    }

    @Test
    void followUpPlanIsFilledFromThePlan_theStrategyWithoutProjectIsNamedUntilItIsTickedOff() {
        FrameworkKind kind = at.records.frameworks.kind();
        RecordRow empty = at.records.frameworks.create(
                LEAD,
                new RecordDraft()
                        .with(kind.year, MonitoringFixture.YEAR)
                        .with(kind.scope, FrameworkScope.PLAN)
                        .with(kind.title, "แผนกำกับ ติดตาม ปี 2567")
                        .with(kind.unit, MonitoringFixture.PLAN)
                        .with(kind.purpose, "เร่งรัดการดำเนินงาน"));
        at.records.mirror.refresh(SampleOffices.KT1, MonitoringFixture.YEAR);
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> at.records.frameworks.act(LEAD, empty, kind.ask))
                .satisfies(refused -> assertThat(
                                refused.problems().getFirst().args().getFirst().toString())
                        .contains("พัฒนาคุณภาพผู้เรียน", "จ้างครูธุรการโรงเรียน 17 อัตรา"));

        RecordRow filled = at.records.frameworks.act(LEAD, empty, kind.fill);
        assertThat(filled.lines(kind.items)).hasSize(3);
        RecordDraft ticked = RecordDraft.of(filled);
        ticked.lines(kind.items).getFirst().with(kind.followed, false).with(kind.whyNot, "ไม่มีโครงการในปีนี้");
        RecordRow saved = at.records.frameworks.change(LEAD, filled, ticked);
        RecordRow asked = at.records.frameworks.act(LEAD, saved, kind.ask);
        assertThat(asked.state()).isEqualTo(kind.inChain);
        TypedDecision.bothWays(
                new ApprovalAnswers(at.services),
                at.records.frameworks,
                MonitoringFixture.person(1),
                asked,
                LocalDate.of(2024, 1, 2));
    }

    @Test
    void whatTheFollowUpPlanLeavesOutIsNotAskedForInItsRound() {
        FrameworkKind kind = at.records.frameworks.kind();
        RecordRow made = at.records.frameworks.create(
                LEAD,
                new RecordDraft()
                        .with(kind.year, MonitoringFixture.YEAR)
                        .with(kind.scope, FrameworkScope.PLAN)
                        .with(kind.title, "แผนกำกับ ติดตาม ปี 2567")
                        .with(kind.unit, MonitoringFixture.PLAN)
                        .with(kind.purpose, "เร่งรัดการดำเนินงาน"));
        RecordRow filled = at.records.frameworks.act(LEAD, made, kind.fill);
        long clerks = clerks().id();
        RecordDraft ticked = RecordDraft.of(filled);
        ticked.lines(kind.items).stream()
                .filter(line -> Long.valueOf(clerks).equals(line.raw(kind.item)))
                .forEach(line -> line.with(kind.followed, false).with(kind.whyNot, "รายงานต่อ สพฐ. โดยตรง"));
        RecordRow plan = at.records.frameworks.change(LEAD, filled, ticked);
        RoundKind rounds = at.records.rounds.kind();
        RecordRow of =
                at.records.rounds.create(LEAD, at.round(1, at.tool().id()).with(rounds.framework, plan.id()));
        RecordRow without = at.records.rounds.create(LEAD, at.round(2, at.tool().id()));

        assertThat(at.records.rounds.act(LEAD, without, rounds.fill).lines(rounds.targets))
                .anyMatch(line -> line.get(rounds.item).equals(Optional.of(clerks)));
        assertThat(at.records.rounds.act(LEAD, of, rounds.fill).lines(rounds.targets))
                .noneMatch(line -> line.get(rounds.item).equals(Optional.of(clerks)));
    }

    @Test
    void projectComesFromThePlanWithItsMoneyAndItsDay_andIsChangedThereOnly() {
        RecordRow round = at.opened(1);
        RecordRow clerks = clerks();

        assertThat(clerks.get(items.amount)).contains(new BigDecimal("1530000.00"));
        assertThat(clerks.get(items.planAsOf)).contains(OCTOBER);
        assertThat(clerks.get(items.fromPlan).map(RecordLink::id)).contains(ClerksPlan.PROJECT);
        assertThat(items.allocations(clerks)).containsExactly(ClerksPlan.ALLOCATION);
        assertThat(report(round).get(reports.moneyPlan)).contains(new BigDecimal("765000.00"));
        assertThat(report(round).get(reports.planned)).contains(new BigDecimal("50.00"));
        assertThat(at.records.items.mayChange(LEAD, clerks)).isFalse();
        assertThat(at.records.mirror.refresh(SampleOffices.KT1, MonitoringFixture.YEAR))
                .as("done twice it does nothing")
                .isZero();
    }

    @Test
    void financeSays486000AsOf5January_goesAndTypedCountsAndIsMarked_comesBackAndCannotBeTypedOver() {
        RecordRow report = report(at.opened(1));
        assertThat(report.get(reports.spent)).contains(new BigDecimal("486000.00"));
        assertThat(report.get(reports.spendPercent)).contains(new BigDecimal("31.76"));
        assertThat(report.get(reports.spentSource)).isEqualTo(MoneySource.FINANCE);
        assertThat(report.get(reports.spentFrom)).isEqualTo("finance");
        assertThat(report.get(reports.spentAsOf)).contains(LocalDate.of(2024, 1, 5));

        finance.off(true);
        RecordRow typed = at.records.reports.change(
                OWNER, report, RecordDraft.of(report).with(reports.spentTyped, new BigDecimal("500000")));
        assertThat(typed.get(reports.spent)).contains(new BigDecimal("500000.00"));
        assertThat(typed.get(reports.spentSource)).isEqualTo(MoneySource.TYPED);
        assertThat(typed.get(reports.spentAsOf)).isEmpty();

        finance.off(false);
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> at.records.reports.change(OWNER, typed, RecordDraft.of(typed)))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("monitoring.error.overtyped"));
        RecordRow paid =
                at.records.reports.change(OWNER, typed, RecordDraft.of(typed).with(reports.spentTyped, null));
        assertThat(paid.get(reports.spent)).contains(new BigDecimal("486000.00"));
    }

    @Test
    void whatWasTypedWithThePlanIsShownAndMarked_untilTheOwnerTypesAnother() {
        at.money.go(finance);
        at.money.come(ClerksPlan.books(Spending.TYPED, JANUARY));
        RecordRow report = report(at.opened(1));

        assertThat(report.get(reports.spent)).contains(new BigDecimal("486000.00"));
        assertThat(report.get(reports.spentSource)).isEqualTo(MoneySource.TYPED);
        assertThat(report.get(reports.spentFrom)).isEqualTo("typed");
        RecordRow own = at.records.reports.change(
                OWNER, report, RecordDraft.of(report).with(reports.spentTyped, new BigDecimal("490000")));
        assertThat(own.get(reports.spent)).contains(new BigDecimal("490000.00"));
    }

    @Test
    void reportOfTheYearGoesBackToThePlan_closedRoundKeepsItsMoney_thoughThePlanChanges() {
        RecordRow round = at.opened(1);
        RecordRow accepted = accepted(report(round), "50");
        RoundKind rounds = at.records.rounds.kind();
        at.records.rounds.act(LEAD, at.records.rounds.open(LEAD, round.id()), rounds.close);
        plan.with(ClerksPlan.project("1400000.00", Stage.RUNNING), ClerksPlan.detail());
        at.clock.set("2024-04-02T09:00");
        RecordRow second = at.opened(2);

        assertThat(at.records.reports.open(LEAD, accepted.id()).get(reports.allocated))
                .contains(new BigDecimal("1530000.00"));
        RecordRow last = report(second);
        assertThat(last.get(reports.allocated)).contains(new BigDecimal("1400000.00"));
        accepted(last, "100");

        FakeSwitches switches = new FakeSwitches();
        assertThat(results(switches).of(SampleOffices.KT1, MonitoringFixture.YEAR))
                .isInstanceOf(Answer.Off.class);
        switches.turn(SampleOffices.KT1, "monitoring", true);
        List<Result> told = results(switches)
                .of(SampleOffices.KT1, MonitoringFixture.YEAR)
                .known()
                .orElseThrow();
        assertThat(told).hasSize(1);
        assertThat(told.getFirst().project()).isEqualTo(ClerksPlan.PROJECT);
        assertThat(told.getFirst().percent()).isEqualByComparingTo("100");
        assertThat(told.getFirst().spent()).contains(new BigDecimal("486000.00"));
        assertThat(told.getFirst().results()).isEqualTo("จ้างครบ 17 อัตรา");
        assertThat(told.getFirst().until()).isEqualTo("2024-03-31");
    }

    @Test
    void projectCancelledInThePlanEndsHereWithTheNextRound_whileThePlanIsAwayItsFactsStayWithTheirDay() {
        at.opened(1);
        plan.off(true);
        assertThat(at.records.mirror.refresh(SampleOffices.KT1, MonitoringFixture.YEAR))
                .isZero();
        assertThat(clerks().get(items.planAsOf)).contains(OCTOBER);
        at.item(at.project("P-099", "โครงการที่กรอกเอง"));
        at.clock.set("2024-04-02T09:00");
        assertThat(at.reports(at.opened(2))).hasSize(2);

        plan.off(false);
        var done = ClerksPlan.detail();
        plan.with(
                ClerksPlan.project("1530000.00", Stage.CANCELLED),
                new PlanProjects.Detail(
                        done.activities(), done.policies(), done.allocations(), "สพฐ. จ้างครูธุรการเอง"));
        at.clock.set("2024-07-02T09:00");
        assertThat(at.reports(at.opened(3)))
                .extracting(row -> row.get(reports.code))
                .containsExactly("P-099");
        RecordRow ended = clerks();
        assertThat(ended.state()).isEqualTo(items.cancelled);
        assertThat(ended.head().reason()).as("as the plan says it").isEqualTo("สพฐ. จ้างครูธุรการเอง");
    }

    @Test
    void roundWhoseLastProjectIsCancelledInThePlanAsItOpensIsNotOpened() {
        RoundKind rounds = at.records.rounds.kind();
        RecordRow made = at.records.rounds.create(LEAD, at.round(1, at.tool().id()));
        RecordRow filled = at.records.rounds.act(LEAD, made, rounds.fill);
        plan.with(ClerksPlan.project("1530000.00", Stage.CANCELLED), ClerksPlan.detail());
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> at.records.rounds.act(LEAD, filled, rounds.start))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("monitoring.error.no-target"));
        assertThat(at.records.rounds.open(LEAD, made.id()).state()).isEqualTo(rounds.planned);
    }

    /** Source: monitoring MON-22. */
    @Test
    void developmentPlanOf2566To2569IsFollowedFromThePlanItself_itsEvaluationsAreProposedOnce() {
        plan.with(new PlanProjects.LongPlan(
                31,
                "แผนพัฒนาการศึกษา 2566–2569",
                clerksOwner(),
                new PlanProjects.Period(LocalDate.of(2022, 10, 1), LocalDate.of(2026, 9, 30))));
        at.records.mirror.refresh(SampleOffices.KT1, MonitoringFixture.YEAR);
        assertThat(at.records.mirror.refresh(SampleOffices.KT1, MonitoringFixture.YEAR))
                .as("once")
                .isZero();
        RecordFilter plans = RecordFilter.of(items.sort.is(FollowUpItemSort.PLAN));
        assertThat(at.records.items.all(LEAD, plans)).singleElement().satisfies(one -> {
            assertThat(one.get(items.title)).isEqualTo("แผนพัฒนาการศึกษา 2566–2569");
            assertThat(one.get(items.year)).isEqualTo(FiscalYear.ofBuddhist(2566));
        });
        var proposals = new PlanEvaluationProposals(at.records.items, at.records.evaluations);
        assertThat(proposals.propose(at.callers.system(SampleOffices.KT1))).isEqualTo(2);
        assertThat(proposals.propose(at.callers.system(SampleOffices.KT1))).isZero();
        assertThat(at.records.evaluations.all(LEAD, RecordFilter.ALL))
                .extracting(row -> row.get(at.records.evaluations.kind().dueOn))
                .containsExactlyInAnyOrder(LocalDate.of(2024, 9, 30), LocalDate.of(2026, 9, 30));
    }

    @Test
    void developmentPlanThatSomebodyTypedIsNotTakenOverASecondTime() {
        at.item(at.project("", "แผนพัฒนาการศึกษา 2566–2569")
                .with(items.sort, FollowUpItemSort.PLAN)
                .with(items.origin, new RecordLink("policyplan.plan", 31, "แผนพัฒนาการศึกษา 2566–2569")));
        plan.with(new PlanProjects.LongPlan(
                31,
                "แผนพัฒนาการศึกษา 2566–2569",
                clerksOwner(),
                new PlanProjects.Period(LocalDate.of(2022, 10, 1), LocalDate.of(2026, 9, 30))));
        at.records.mirror.refresh(SampleOffices.KT1, MonitoringFixture.YEAR);
        assertThat(at.records.items.count(LEAD, RecordFilter.of(items.sort.is(FollowUpItemSort.PLAN))))
                .isEqualTo(1);
    }

    private static PlanProjects.Owner clerksOwner() {
        return ClerksPlan.project("1530000.00", Stage.RUNNING).owner();
    }

    /** A plan that cannot tell its details now leaves what is followed as it is. Source: monitoring G, RM-23. */
    @Test
    void planThatDoesNotAnswerAboutDetailsChangesNothing() {
        at.records.mirror.refresh(SampleOffices.KT1, MonitoringFixture.YEAR);
        var before = clerks().get(items.money);
        assertThat(before).isPresent();
        at.plans.go(plan);
        at.plans.come(new WithoutDetails(plan));

        assertThat(at.records.mirror.refresh(SampleOffices.KT1, MonitoringFixture.YEAR))
                .isZero();
        assertThat(clerks().get(items.money)).isEqualTo(before);
    }

    /** A plan that fails when it is asked for details. */
    private record WithoutDetails(PlanProjects plan) implements PlanProjects {
        @Override
        public Answer<List<Strategy>> strategies(OfficeId office, FiscalYear year) {
            return plan.strategies(office, year);
        }

        @Override
        public Answer<List<Project>> projects(OfficeId office, FiscalYear year) {
            return plan.projects(office, year);
        }

        @Override
        public Answer<Map<Long, Detail>> details(OfficeId office, FiscalYear year) {
            return new Answer.Failed<>("busy");
        }

        @Override
        public Answer<List<Policy>> policies(OfficeId office, FiscalYear year) {
            return plan.policies(office, year);
        }

        @Override
        public Answer<List<Indicator>> indicators(OfficeId office, FiscalYear year) {
            return plan.indicators(office, year);
        }
    }

    @Test
    void policyThatNoProjectServesIsListed() {
        at.records.mirror.refresh(SampleOffices.KT1, MonitoringFixture.YEAR);
        at.records.mirror.refresh(SampleOffices.KT1, MonitoringFixture.YEAR);

        assertThat(new PolicyCoverage(at.records.items).withoutProject(LEAD, MonitoringFixture.YEAR))
                .extracting(row -> row.get(items.code))
                .containsExactly("สพฐ.-2");
        at.records.items.act(
                LEAD, clerks(), items.finishAction, new RecordDraft().with(items.result, "จ้างครบ 17 อัตรา"), "");
        assertThat(new PolicyCoverage(at.records.items).withoutProject(LEAD, MonitoringFixture.YEAR))
                .as("a project that is finished has served its policy")
                .extracting(row -> row.get(items.code))
                .containsExactly("สพฐ.-2");
        String page = new PolicyRoutes(at.records.items, at.codes, at.clock)
                .entry()
                .factory()
                .open(TestRequest.of(LEAD, "monitoring", ""))
                .getElement()
                .getOuterHTML();
        assertThat(page)
                .contains(
                        "นโยบายที่ยังไม่มีโครงการสนอง 1 จาก 2 ข้อ",
                        "สพฐ.-1 ลดภาระครู",
                        "2567-1 จ้างครูธุรการโรงเรียน 17 อัตรา");
        assertThat(page.indexOf("สพฐ.-2")).as("first what no project serves").isLessThan(page.indexOf("สพฐ.-1"));
    }

    /** A project serves several policies of the plan: none of them is without a project. */
    @Test
    void projectThatServesTwoPoliciesServesBoth() {
        PlanProjects.Detail one = ClerksPlan.detail();
        plan.with(
                ClerksPlan.project("1530000.00", Stage.RUNNING),
                new PlanProjects.Detail(one.activities(), Set.of(11L, 12L), one.allocations()));
        at.records.mirror.refresh(SampleOffices.KT1, MonitoringFixture.YEAR);
        at.records.mirror.refresh(SampleOffices.KT1, MonitoringFixture.YEAR);

        PolicyCoverage policies = new PolicyCoverage(at.records.items);
        assertThat(policies.withoutProject(LEAD, MonitoringFixture.YEAR)).isEmpty();
        assertThat(policies.of(LEAD, MonitoringFixture.YEAR))
                .hasSize(2)
                .allSatisfy(served -> assertThat(served.projects()).hasSize(1));
        assertThat(at.records.mirror.refresh(SampleOffices.KT1, MonitoringFixture.YEAR))
                .as("nothing is new")
                .isZero();
    }

    @Test
    void allocationThatIsFollowedIsClosedByItsLastAcceptedReport() {
        plan.off(true);
        RecordRow followed = at.item(at.project("ง-41", "ติดตามการจ้างครูธุรการ")
                .with(items.sort, FollowUpItemSort.ALLOCATION)
                .with(items.origin, new RecordLink("policyplan.allocation", ClerksPlan.ALLOCATION, "1/2567")));
        RecordRow report = report(at.opened(1));
        assertThat(report.get(reports.spent)).contains(new BigDecimal("486000.00"));
        accepted(report, "40");
        assertThat(at.records.items.open(LEAD, followed.id()).state()).isEqualTo(items.followed);

        at.clock.set("2024-04-02T09:00");
        accepted(report(at.opened(2)), "100");

        RecordRow done = at.records.items.open(LEAD, followed.id());
        assertThat(done.state()).isEqualTo(items.done);
        assertThat(Optional.of(done.get(items.result))).contains("จ้างครบ 17 อัตรา");
    }
}
