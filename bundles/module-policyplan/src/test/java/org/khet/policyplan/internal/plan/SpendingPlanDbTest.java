package org.khet.policyplan.internal.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.khet.policyplan.internal.SampleRegisters.OFFICE;
import static org.khet.policyplan.internal.SampleRegisters.YEAR;
import static org.khet.policyplan.internal.SampleRegisters.baht;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khet.policyplan.internal.SampleRegisters;
import org.khet.policyplan.internal.contract.PlanTrail;
import org.khet.policyplan.internal.money.BudgetItemSort;
import org.khet.policyplan.internal.money.SpentKind;
import org.khet.policyplan.internal.paper.ReceiverNames;
import org.khet.policyplan.internal.paper.SpendingPlanPapers;
import org.khet.policyplan.internal.setting.PolicyplanPermissions;
import org.khet.portal.api.answer.Answer;
import org.khet.portal.api.money.Spending;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.plan.ProjectResults;
import org.khet.portal.api.print.Letterheads.Letterhead;
import org.khet.portal.api.print.Paper;
import org.khet.portal.api.print.ReportPaper;
import org.khet.portal.api.record.MonthGrid;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeCodeLists;
import org.khet.portal.testkit.fake.FakePeople;
import org.khet.portal.testkit.fake.FakeSchools;
import org.khet.portal.testkit.fake.FakeSpending;
import org.khet.portal.testkit.fake.FakeUnits;

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

    private static String words(ReportPaper paper) {
        return String.valueOf(paper.document(new Letterhead("สพป.", ""), "", Paper.landscape())
                .model());
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
        RecordRow item = office.item("05.1", "ครูธุรการโรงเรียน", BudgetItemSort.PAY, "2", false);
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

        SpendingComparison comparison = new SpendingComparison(plans, office.registers.money());
        List<SpendingComparison.Row> rows =
                comparison.of(office.analyst(), plan).rows();

        assertThat(plan.get(kind.planned)).isEqualByComparingTo("510000.00");
        assertThat(rows).hasSize(1);
        assertThat(rows.getFirst().actual().orElseThrow().of(Month.OCTOBER)).isEqualByComparingTo("200000.00");
        assertThat(rows.getFirst().difference(Month.OCTOBER)).hasValue(baht("55000.00"));
        assertThat(rows.getFirst().difference(Month.NOVEMBER)).hasValue(baht("310000.00"));

        assertThat(rows.getFirst().differences().orElseThrow().amounts())
                .as("month by month")
                .startsWith(baht("55000.00"), baht("255000.00"), baht("0.00"));
        SpendingPlanPapers papers = new SpendingPlanPapers(
                plans,
                office.registers.money(),
                new ReceiverNames(
                        FakeUnits.ofSampleOffices(), new FakeSchools(), new FakePeople(), new FakeCodeLists()));
        assertThat(words(papers.plan(office.analyst(), plan.id())))
                .contains("งบดำเนินงาน · แผน", "งบดำเนินงาน · เบิกจ่าย", "งบดำเนินงาน · ผลต่าง", "รวม · ผลต่าง")
                .contains("255,000.00", "200,000.00", "55,000.00", "ไตรมาส 1", "510,000.00", "310,000.00");

        FakeSpending finance = new FakeSpending(Spending.PAID, Instant.parse("2027-01-05T02:00:00Z"));
        finance.failing(true);
        office.paid.come(finance);
        assertThat(words(papers.plan(office.analyst(), plan.id())))
                .as("not zero: finance cannot say")
                .contains("510,000.00")
                .doesNotContain("200,000.00", "310,000.00");
        SpendingComparison.Comparison failed = comparison.of(office.analyst(), plan);
        assertThat(failed.rows()).singleElement().satisfies(row -> {
            assertThat(row.planned().sum()).isEqualByComparingTo("510000.00");
            assertThat(row.actual()).as("not zero: finance cannot say").isEmpty();
            assertThat(row.difference(Month.SEPTEMBER)).isEmpty();
        });
        assertThat(failed.spent()).isInstanceOf(Answer.Failed.class);
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

    @Test
    void spendingPlanIsAnnouncedOnlyAfterTheAreaCommitteeResolved() {
        SampleRegisters office = new SampleRegisters(database);
        PlanRegisters plans = office.registers.plans();
        PlanKind kind = plans.plans().kind();
        RecordDraft months = new RecordDraft()
                .with(kind.monthType, "2")
                .with(kind.monthGrid, MonthGrid.ZERO.with(Month.OCTOBER, baht("255000.00")));
        RecordRow plan = plans.plans()
                .create(office.analyst(), draft(kind, "SPD-2570", "SPENDING").with(kind.months, List.of(months)));
        RecordDraft notice = new RecordDraft()
                .with(kind.publishedOn, SampleRegisters.TODAY)
                .with(kind.link, "https://example.org/plan");
        assertThatExceptionOfType(Outdated.class)
                .isThrownBy(() -> office.act(plans.plans(), office.head(), plan, kind.publish, notice, ""));
        RecordRow asked = office.act(plans.plans(), office.analyst(), plan, kind.submit);
        RecordRow granted = office.act(
                plans.plans(),
                office.head(),
                asked,
                kind.grant,
                new RecordDraft()
                        .with(kind.decisionNo, "นผ 3/2570")
                        .with(kind.decisionOn, SampleRegisters.TODAY)
                        .with(kind.decisionFile, office.paper()),
                "");
        assertThatExceptionOfType(Outdated.class)
                .isThrownBy(() -> office.act(plans.plans(), office.head(), granted, kind.publish, notice, ""));
        RecordRow approved = office.act(
                plans.plans(),
                office.secretary(),
                granted,
                kind.resolve,
                new RecordDraft()
                        .with(kind.body, "AREA")
                        .with(kind.resolutionNo, "3/2569")
                        .with(kind.resolutionOn, SampleRegisters.TODAY),
                "");

        assertThatExceptionOfType(Rejected.class)
                .as("the day before it was resolved")
                .isThrownBy(() -> office.act(
                        plans.plans(),
                        office.head(),
                        approved,
                        kind.publish,
                        notice.with(kind.publishedOn, SampleRegisters.TODAY.minusDays(1)),
                        ""))
                .satisfies(refused -> {
                    assertThat(refused.problems().getFirst().key()).isEqualTo("policyplan.error.before-resolution");
                    assertThat(refused.problems().getFirst().args())
                            .as("a day in the language of whoever reads it")
                            .isEqualTo(List.of(SampleRegisters.TODAY));
                    assertThat(refused.problems().getFirst().field()).isEqualTo(kind.publishedOn.name());
                });
        RecordRow published = office.act(
                plans.plans(),
                office.head(),
                approved,
                kind.publish,
                notice.with(kind.publishedOn, SampleRegisters.TODAY),
                "");

        assertThat(published.state()).isEqualTo(kind.published);
        PlanVersionKind version = plans.versions().kind();
        assertThat(plans.version(office.head(), published).orElseThrow().lines(version.months))
                .extracting(
                        line -> line.get(version.monthGrid).of(Month.OCTOBER).toPlainString())
                .containsExactly("255000.00");
    }

    @Test
    void policyThatAProjectServesItselfIsNotListedAsUnserved() {
        PlanTrail trail = new PlanTrail(new SampleRegisters(database));
        SampleRegisters office = trail.office;
        PlanRegisters plans = office.registers.plans();
        PolicyKind policy = plans.policies().kind();
        RecordRow served = plans.policies()
                .create(
                        office.analyst(),
                        new RecordDraft()
                                .with(policy.level, "OBEC")
                                .with(policy.code, "OBEC-1")
                                .with(policy.title, "ลดภาระครู")
                                .with(policy.yearFrom, YEAR));
        ProjectKind project = plans.projects().kind();
        plans.projects()
                .internal()
                .change(
                        office.head(),
                        trail.project,
                        new RecordDraft()
                                .with(project.policies, List.of(new RecordDraft().with(project.policy, served.id()))));
        RecordRow plan = plans.plans().all(office.analyst(), RecordFilter.ALL).getFirst();
        Alignment alignment = new Alignment(plans);

        List<Alignment.Row> rows = alignment.of(office.analyst(), plan);

        assertThat(alignment.without(office.analyst(), rows)).isEmpty();
        assertThat(rows).filteredOn(row -> row.projects().isEmpty()).hasSize(1);
    }

    /** No open project keeps a strategy that is dropped; those that ended stand beside it in the matrix. Source: PLAN-99. */
    @Test
    void strategyIsDroppedOnceNoOpenProjectServesIt_whatServedItStaysInTheMatrix() {
        PlanTrail trail = new PlanTrail(new SampleRegisters(database));
        SampleRegisters office = trail.office;
        PlanRegisters plans = office.registers.plans();
        StrategyKind strategy = plans.strategies().kind();
        ProjectKind project = plans.projects().kind();
        List<RecordRow> both = plans.strategies().all(office.analyst(), RecordFilter.ALL);
        RecordRow served = both.stream()
                .filter(row -> row.id() == trail.project.get(project.strategy))
                .findFirst()
                .orElseThrow();
        RecordRow other =
                both.stream().filter(row -> row.id() != served.id()).findFirst().orElseThrow();
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> dropped(office, served))
                .satisfies(refused -> {
                    assertThat(refused.problems().getFirst().key()).isEqualTo("policyplan.error.strategy-served");
                    assertThat(refused.problems().getFirst().args()).containsExactly("จ้างครูธุรการโรงเรียน 17 อัตรา");
                });
        dropped(office, other);
        assertThatExceptionOfType(Rejected.class)
                .as("a project chooses none that was dropped")
                .isThrownBy(() -> plans.projects()
                        .change(
                                office.head().with(PolicyplanPermissions.PROJECT_PROPOSE),
                                trail.project,
                                RecordDraft.of(trail.project).with(project.strategy, other.id())))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("policyplan.error.strategy-of-plan"));

        RecordRow running = plans.projects().internal().act(office.head(), trail.project, project.begin);
        office.act(
                plans.projects(),
                office.head().with(PolicyplanPermissions.PROJECT_RUN),
                running,
                project.finish,
                new RecordDraft().with(project.result, "จ้างครบ").with(project.spent, baht("1530000.00")),
                "");
        assertThat(dropped(office, served).state()).isEqualTo(strategy.dropped);
        RecordRow plan = plans.plans().all(office.analyst(), RecordFilter.ALL).getFirst();
        assertThat(new Alignment(plans).of(office.analyst(), plan))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.strategy().id()).isEqualTo(served.id());
                    assertThat(row.projects()).extracting(RecordRow::id).containsExactly(trail.project.id());
                });
    }

    private static RecordRow dropped(SampleRegisters office, RecordRow strategy) {
        var strategies = office.registers.plans().strategies();
        return office.act(
                strategies, office.analyst(), strategy, strategies.kind().drop, new RecordDraft(), "รวมกับกลยุทธ์อื่น");
    }

    @Test
    void whileProjectsAreFollowedUpNobodyReportsProgressHere_elseTheSimpleProgressIsThere() {
        PlanTrail trail = new PlanTrail(new SampleRegisters(database));
        SampleRegisters office = trail.office;
        var projects = office.registers.plans().projects();
        ProjectKind project = projects.kind();
        RecordRow running = projects.internal().act(office.head(), trail.project, project.begin);
        var owner = office.head().with(PolicyplanPermissions.PROJECT_RUN);
        RecordDraft progress =
                new RecordDraft().with(project.progress, baht("40")).with(project.progressNote, "จ้างแล้ว 17 อัตรา");
        ProjectResults followUp = (of, year) -> new Answer.Known<>(
                List.of(new ProjectResults.Result(
                        running.id(),
                        "ไตรมาส 1",
                        LocalDate.of(2026, 12, 31),
                        baht("50"),
                        java.util.Optional.of(baht("486000.00")),
                        "จ้างครบ",
                        "")),
                java.time.Instant.EPOCH,
                "monitoring");
        office.results.come(followUp);
        assertThat(office.results.of(OFFICE, YEAR, running.id()))
                .hasValueSatisfying(result -> assertThat(result.percent()).isEqualByComparingTo("50"));
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> office.act(projects, owner, running, project.report, progress, ""))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("policyplan.error.followed"));

        office.results.go(followUp);
        RecordRow told = office.act(projects, owner, running, project.report, progress, "");
        assertThat(told.get(project.progress))
                .hasValueSatisfying(done -> assertThat(done).isEqualByComparingTo("40"));
        assertThat(told.get(project.progressOn)).contains(SampleRegisters.TODAY);
    }
}
