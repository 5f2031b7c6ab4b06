package org.khet.policyplan.internal.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.khet.policyplan.internal.SampleRegisters.OFFICE;
import static org.khet.policyplan.internal.SampleRegisters.TODAY;
import static org.khet.policyplan.internal.SampleRegisters.YEAR;
import static org.khet.policyplan.internal.SampleRegisters.baht;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.policyplan.internal.AgendaSample;
import org.khet.policyplan.internal.SampleRegisters;
import org.khet.policyplan.internal.money.BudgetItemSort;
import org.khet.portal.api.meeting.ResolutionListener.Outcome;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.MonthGrid;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeCallers;

/** From the development plan to the running project. Source: policyplan J.4 1, PLAN-01 to 06, 09, 82, 93, 99, 102. */
@OnEachDatabase
class PlanDbTest {
    private final TestDatabase database;
    private SampleRegisters office;
    private PlanRegisters plans;
    private PlanKind plan;
    private ProjectKind project;

    PlanDbTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void nothingIsThere() {
        office = new SampleRegisters(database);
        plans = office.registers.plans();
        plan = plans.plans().kind();
        project = plans.projects().kind();
    }

    private RecordDraft draft(String number, String sort, int from, int until) {
        return new RecordDraft()
                .with(plan.number, number)
                .with(plan.sort, sort)
                .with(plan.title, "แผน " + number)
                .with(plan.yearFrom, FiscalYear.ofBuddhist(from))
                .with(plan.yearTo, FiscalYear.ofBuddhist(until))
                .with(plan.unit, SampleOffices.unit(OFFICE, "PLAN").id());
    }

    private RecordRow development() {
        return plans.plans()
                .create(
                        office.analyst(),
                        draft("DEV-2570-2573", "DEVELOPMENT", 2570, 2573)
                                .with(plan.vision, "เด็กทุกคนเรียนรู้ได้เต็มศักยภาพ")
                                .with(plan.mission, "จัดการศึกษาอย่างทั่วถึง")
                                .with(plan.goals, "อ่านออกเขียนได้ทุกคน")
                                .with(plan.values, "ซื่อสัตย์"));
    }

    private RecordRow strategy(RecordRow of, int seq, String title) {
        StrategyKind kind = plans.strategies().kind();
        return plans.strategies()
                .create(
                        office.analyst(),
                        new RecordDraft()
                                .with(kind.plan, of.id())
                                .with(kind.seq, seq)
                                .with(kind.title, title));
    }

    private RecordDraft indicator(String code, String name) {
        ProjectIndicatorKind kind = plans.indicators().kind();
        return new RecordDraft()
                .with(kind.code, code)
                .with(kind.name, name)
                .with(kind.stage, IndicatorStage.OUTPUT)
                .with(kind.sort, IndicatorSort.QUANTITY)
                .with(kind.unit, "ร้อยละ")
                .with(kind.direction, TargetDirection.UP);
    }

    private void indicatorOf(RecordRow strategy, String code) {
        ProjectIndicatorKind kind = plans.indicators().kind();
        List<RecordDraft> targets = List.of(2570, 2571, 2572, 2573).stream()
                .map(year -> new RecordDraft()
                        .with(kind.year, FiscalYear.ofBuddhist(year))
                        .with(kind.target, baht("100")))
                .toList();
        plans.indicators()
                .create(
                        office.analyst(),
                        indicator(code, "สถานศึกษารับรองข้อมูลทันเวลา")
                                .with(kind.strategy, strategy.id())
                                .with(kind.targets, targets));
    }

    private RecordRow resolved(RecordRow row) {
        RecordRow asked = office.act(plans.plans(), office.analyst(), row, plan.submit);
        RecordRow granted = office.act(
                plans.plans(),
                office.head(),
                asked,
                plan.grant,
                new RecordDraft().with(plan.decisionNo, "นผ 3/2570").with(plan.decisionOn, TODAY),
                "");
        return office.act(
                plans.plans(),
                office.secretary(),
                granted,
                plan.resolve,
                new RecordDraft()
                        .with(plan.body, "AREA")
                        .with(plan.resolutionNo, "3/2569")
                        .with(plan.resolutionOn, LocalDate.of(2026, 11, 18)),
                "");
    }

    private RecordDraft activity(String title, YearMonth from, YearMonth until, MonthGrid grid) {
        return new RecordDraft()
                .with(project.activity, title)
                .with(project.monthFrom, from)
                .with(project.monthTo, until)
                .with(project.expenditure, "2")
                .with(project.grid, grid);
    }

    private RecordDraft project(RecordRow action, RecordRow strategy, RecordRow line) {
        MonthGrid training =
                MonthGrid.ZERO.with(Month.NOVEMBER, baht("40000.00")).with(Month.DECEMBER, baht("40000.00"));
        return new RecordDraft()
                .with(project.title, "พัฒนาครูธุรการโรงเรียน")
                .with(project.plan, action.id())
                .with(project.strategy, strategy.id())
                .with(project.unit, SampleOffices.unit(OFFICE, "FIN").id())
                .with(project.responsible, SampleOffices.personId(OFFICE, 15))
                .with(project.start, LocalDate.of(2026, 11, 1))
                .with(project.until, LocalDate.of(2027, 8, 31))
                .with(project.line, line.id())
                .with(project.rationale, "ลดภาระงานเอกสารของครู")
                .with(project.objectives, "ครูธุรการทำงานสารบรรณได้ถูกต้อง")
                .with(
                        project.activities,
                        List.of(
                                activity("อบรม", YearMonth.of(2026, 11), YearMonth.of(2026, 12), training),
                                activity(
                                        "ติดตามผล",
                                        YearMonth.of(2027, 6),
                                        YearMonth.of(2027, 6),
                                        MonthGrid.ZERO.with(Month.JUNE, baht("40000.00")))));
    }

    private TestCaller finance() {
        return TestCaller.of(OFFICE, 15)
                .inUnit(SampleOffices.unit(OFFICE, "FIN").id(), SampleRegisters.permissions("core.staff"));
    }

    private RecordRow fundLine() {
        RecordRow item = office.item("05.1", "ครูธุรการโรงเรียน", BudgetItemSort.PAY, "2", false);
        return office.line(office.received(item, "ว 123", "2", "1530000.00"));
    }

    private RecordRow proposed(RecordDraft draft) {
        RecordRow made = plans.projects().create(finance(), draft);
        ProjectIndicatorKind kind = plans.indicators().kind();
        plans.indicators()
                .create(finance(), indicator("P-" + made.id(), "ผ่านการอบรม").with(kind.project, made.id()));
        return office.act(plans.projects(), finance(), made, project.propose);
    }

    @Test
    void developmentPlanGoesOnOnlyWhenEachStrategyHasAnIndicator_theMessageNamesTheStrategy() {
        RecordRow row = development();
        RecordRow first = strategy(row, 1, "พัฒนาคุณภาพผู้เรียน");
        strategy(row, 2, "พัฒนาระบบบริหารจัดการ");
        indicatorOf(first, "1.1");

        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> office.act(plans.plans(), office.analyst(), row, plan.submit))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().args()).containsExactly("พัฒนาระบบบริหารจัดการ"));

        RecordRow second =
                plans.strategies().all(office.analyst(), RecordFilter.ALL).getLast();
        indicatorOf(second, "2.1");
        assertThat(office.act(plans.plans(), office.analyst(), row, plan.submit).state())
                .isEqualTo(plan.inChain);
        RecordRow again = plans.plans().open(office.analyst(), row.id());
        assertThat(again.get(plan.vision)).isEqualTo("เด็กทุกคนเรียนรู้ได้เต็มศักยภาพ");
        assertThat(again.get(plan.yearTo).buddhist()).isEqualTo(2573);
        assertThatExceptionOfType(Rejected.class)
                .as("strategies change while the plan is a draft only")
                .isThrownBy(() -> strategy(row, 3, "ส่งช้า"));
    }

    @Test
    void actionPlanLiesInsideItsDevelopmentPlanAndLastsOneYear() {
        RecordRow above = development();
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> plans.plans()
                        .create(
                                office.analyst(),
                                draft("ACT-2574", "ACTION", 2574, 2574).with(plan.parent, above.id())))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().args()).containsExactly(2570, 2573));
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> plans.plans().create(office.analyst(), draft("ACT-2570", "ACTION", 2570, 2571)));
        plans.plans()
                .create(
                        office.analyst(),
                        draft("ACT-2570", "ACTION", 2570, 2570).with(plan.parent, above.id()));
    }

    @Test
    void projectCostsWhatItsActivitiesCost_andLiesInsideTheFiscalYear() {
        RecordRow above = development();
        RecordRow strategy = strategy(above, 1, "พัฒนาคุณภาพผู้เรียน");
        RecordRow action = plans.plans()
                .create(
                        office.analyst(),
                        draft("ACT-2570", "ACTION", 2570, 2570).with(plan.parent, above.id()));
        RecordRow line = fundLine();

        RecordRow row = plans.projects().create(finance(), project(action, strategy, line));

        assertThat(row.get(project.amount)).isEqualByComparingTo("120000.00");
        assertThat(row.lines(project.activities).getFirst().get(project.activitySum))
                .isEqualByComparingTo("80000.00");
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> plans.projects()
                        .create(
                                finance(),
                                project(action, strategy, line).with(project.until, LocalDate.of(2027, 10, 1))))
                .satisfies(refused -> assertThat(refused.problems())
                        .contains(Problem.of("end_on", "policyplan.error.outside-fiscal-year", 2570)));
        assertThatExceptionOfType(Rejected.class)
                .as("every activity has an expenditure type")
                .isThrownBy(() -> plans.projects()
                        .create(
                                finance(),
                                project(action, strategy, line)
                                        .with(
                                                project.activities,
                                                List.of(activity(
                                                                "อบรม",
                                                                YearMonth.of(2026, 11),
                                                                YearMonth.of(2026, 11),
                                                                MonthGrid.ZERO)
                                                        .with(project.expenditure, null)))));
        assertThatExceptionOfType(NotPermitted.class)
                .as("a group writes its own projects only")
                .isThrownBy(() -> plans.projects()
                        .create(
                                finance(),
                                project(action, strategy, line)
                                        .with(
                                                project.unit,
                                                SampleOffices.unit(OFFICE, "ICT")
                                                        .id())));
    }

    /** A statement of policy is published after the area committee agreed; who has no account reads title, years, day and book. Source: PLAN-71, PLAN-80. */
    @Test
    void policyStatementIsPublishedAfterTheAreaCommitteeAgreed_everybodyReadsThat_andNothingElse() {
        RecordRow statement = plans.plans()
                .create(
                        office.analyst(),
                        draft("POL-2570", "POLICY", 2570, 2570).with(plan.title, "นโยบายและจุดเน้น ปี 2570"));
        plans.plans().create(office.analyst(), draft("ACT-2570", "ACTION", 2570, 2570));
        PublishedPlans published = new PublishedPlans(plans);
        assertThatExceptionOfType(Outdated.class)
                .as("not before the committee agreed")
                .isThrownBy(() -> publish(statement));
        RecordRow approved = resolved(statement);
        assertThat(published.of(new FakeCallers().system(OFFICE))).isEmpty();

        RecordRow open = publish(approved);

        assertThat(published.of(new FakeCallers().system(OFFICE)))
                .containsExactly(new PublishedPlans.Published(
                        "นโยบายและจุดเน้น ปี 2570", YEAR, YEAR, TODAY, "https://khet.example/plan"));
        assertThat(published.of(new FakeCallers().system(SampleOffices.KT2))).isEmpty();
        office.act(plans.plans(), office.head(), open, plan.revise, new RecordDraft(), "แก้ไขจุดเน้น");
        assertThat(published.of(new FakeCallers().system(OFFICE)))
                .as("while it is revised")
                .isEmpty();
    }

    private RecordRow publish(RecordRow row) {
        return office.act(
                plans.plans(),
                office.head(),
                row,
                plan.publish,
                new RecordDraft().with(plan.publishedOn, TODAY).with(plan.link, "https://khet.example/plan"),
                "");
    }

    @Test
    void resolutionApprovesThePlanTakesProjectsInAndFreezesAVersion_revisionNeedsANewOne() {
        RecordRow action = plans.plans().create(office.analyst(), draft("ACT-2570", "ACTION", 2570, 2570));
        RecordRow strategy = strategy(action, 1, "พัฒนาคุณภาพผู้เรียน");
        RecordRow line = fundLine();
        RecordRow proposed = proposed(project(action, strategy, line));
        assertThat(proposed.get(project.code))
                .hasValueSatisfying(code -> assertThat(code.text()).isEqualTo("2570-1"));

        assertThatExceptionOfType(Outdated.class)
                .as("published needs the resolution")
                .isThrownBy(() -> office.act(
                        plans.plans(),
                        office.head(),
                        action,
                        plan.publish,
                        new RecordDraft().with(plan.publishedOn, TODAY).with(plan.link, "https://khet.example/plan"),
                        ""));
        RecordRow approved = resolved(action);

        assertThat(approved.state()).isEqualTo(plan.approved);
        assertThat(approved.get(plan.resolutionNo)).isEqualTo("3/2569");
        assertThat(plans.projects().find(OFFICE, proposed.id()).orElseThrow().state())
                .isEqualTo(project.inPlan);
        PlanVersionKind version = plans.versions().kind();
        RecordRow first = plans.versions().all(office.head(), RecordFilter.ALL).getFirst();
        assertThat(first.get(version.total)).isEqualByComparingTo("120000.00");

        office.act(plans.plans(), office.head(), approved, plan.revise, new RecordDraft(), "ได้รับงบประมาณเพิ่ม");
        RecordRow inPlan = plans.projects().open(finance(), proposed.id());
        plans.projects()
                .change(
                        finance(),
                        inPlan,
                        RecordDraft.of(inPlan)
                                .with(
                                        project.activities,
                                        List.of(activity(
                                                "อบรม",
                                                YearMonth.of(2026, 11),
                                                YearMonth.of(2026, 11),
                                                MonthGrid.ZERO.with(Month.NOVEMBER, baht("150000.00"))))));
        resolved(approved);

        List<RecordRow> versions = plans.versions().all(office.head(), RecordFilter.ALL);
        assertThat(versions).extracting(row -> row.get(version.number)).containsExactly(1, 2);
        assertThat(plans.versions().open(office.head(), first.id()).get(version.total))
                .isEqualByComparingTo("120000.00");
        assertThat(versions.getLast().get(version.total)).isEqualByComparingTo("150000.00");
    }

    private RecordRow granted(RecordRow row) {
        return office.act(
                plans.plans(),
                office.head(),
                office.act(plans.plans(), office.analyst(), row, plan.submit),
                plan.grant,
                new RecordDraft().with(plan.decisionNo, "นผ 3/2570").with(plan.decisionOn, TODAY),
                "");
    }

    @Test
    void grantedPlanStandsOnTheAgenda_itsResolutionApprovesItOnce_whatIsTypedTakesItOff() {
        AgendaSample agenda = AgendaSample.of(office);
        RecordRow action = plans.plans().create(office.analyst(), draft("ACT-2570", "ACTION", 2570, 2570));
        strategy(action, 1, "พัฒนาคุณภาพผู้เรียน");
        granted(action);
        assertThat(agenda.open)
                .singleElement()
                .satisfies(one -> assertThat(one.title()).contains("ACT-2570"));

        assertThat(office.records.resolve(office.secretary(), agenda.resolution(Outcome.RETURNED)))
                .isTrue();
        RecordRow back = plans.plans().find(OFFICE, action.id()).orElseThrow();
        assertThat(back.state()).isEqualTo(plan.draft);
        assertThat(back.head().reason()).isEqualTo("5/2569: ตามที่เสนอ");
        assertThat(agenda.withdrawn).as("the meeting itself is over").isEmpty();

        granted(back);
        assertThat(agenda.open).as("each time with a key of its own").hasSize(2);
        office.records.resolve(office.secretary(), agenda.resolution(Outcome.GRANTED));
        office.records.resolve(office.secretary(), agenda.resolution(Outcome.GRANTED));
        RecordRow approved = plans.plans().find(OFFICE, action.id()).orElseThrow();
        assertThat(approved.state()).isEqualTo(plan.approved);
        assertThat(approved.get(plan.resolutionNo)).isEqualTo("5/2569");
        assertThat(approved.get(plan.resolutionOn)).contains(LocalDate.of(2026, 11, 18));
        assertThat(approved.get(plan.body)).contains("AREA");
        assertThat(approved.get(plan.edition)).as("once by its key").isEqualTo(1);

        RecordRow other = plans.plans().create(office.analyst(), draft("ACT-2571", "ACTION", 2571, 2571));
        strategy(other, 1, "พัฒนาคุณภาพผู้เรียน");
        assertThat(resolved(other).state()).isEqualTo(plan.approved);
        assertThat(agenda.withdrawn).containsExactly("policyplan.plan/" + other.id());
        office.records.resolve(office.secretary(), agenda.resolution(Outcome.RETURNED));
        assertThat(plans.plans().find(OFFICE, other.id()).orElseThrow().state())
                .as("too late: noted, nothing else")
                .isEqualTo(plan.approved);
    }

    @Test
    void projectsBeyondTheCeilingOfTheirFundLineHoldUpTheResolution() {
        RecordRow action = plans.plans().create(office.analyst(), draft("ACT-2570", "ACTION", 2570, 2570));
        RecordRow strategy = strategy(action, 1, "พัฒนาคุณภาพผู้เรียน");
        RecordRow item = office.item("05.2", "ครูธุรการโรงเรียน 9,000", BudgetItemSort.PAY, "2", false);
        proposed(project(action, strategy, office.line(office.received(item, "ว 5", "2", "119999.99"))));

        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> resolved(action))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().args()).contains(baht("0.01")));
        assertThat(plans.plans().find(OFFICE, action.id()).orElseThrow().state())
                .isEqualTo(plan.atCommittee);
        assertThat(plans.versions().count(office.head(), RecordFilter.ALL)).isZero();
    }

    @Test
    void lastDayOfSeptemberAndFirstOfOctoberAreOfTwoYears() {
        assertThat(FiscalYear.of(LocalDate.of(2023, 9, 30)).buddhist()).isEqualTo(2566);
        assertThat(FiscalYear.of(LocalDate.of(2023, 10, 1)).buddhist()).isEqualTo(2567);
        RecordRow row = plans.plans()
                .create(
                        office.analyst(),
                        draft("ACT-2570", "ACTION", 2570, 2570)
                                .with(plan.yearFrom, YEAR)
                                .with(plan.yearTo, YEAR));
        assertThat(plans.plans().all(office.analyst(), RecordFilter.of(plan.yearFrom.is(YEAR))))
                .extracting(RecordRow::id)
                .containsExactly(row.id());
    }

    @Test
    void anotherOfficeNeverSeesPlansNorProjects() {
        RecordRow action = plans.plans().create(office.analyst(), draft("ACT-2570", "ACTION", 2570, 2570));
        var stranger = SampleRegisters.person(SampleOffices.KT2, 53, "policyplan.head", "policyplan.analyst");
        RecordService<PlanKind> service = plans.plans();

        assertThat(service.all(stranger, RecordFilter.ALL)).isEmpty();
        assertThatExceptionOfType(NoLongerThere.class).isThrownBy(() -> service.open(stranger, action.id()));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> service.create(finance(), draft("X", "ACTION", 2570, 2570)));
        service.create(
                stranger,
                draft("ACT-2570", "ACTION", 2570, 2570)
                        .with(
                                plan.unit,
                                SampleOffices.unit(SampleOffices.KT2, "PLAN").id()));
    }
}
