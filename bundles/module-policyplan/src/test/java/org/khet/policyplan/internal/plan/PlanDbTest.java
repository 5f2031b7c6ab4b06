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
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.policyplan.internal.AgendaSample;
import org.khet.policyplan.internal.SampleRegisters;
import org.khet.policyplan.internal.allocation.AllocationMethod;
import org.khet.policyplan.internal.allocation.CountKind;
import org.khet.policyplan.internal.money.BudgetItemSort;
import org.khet.policyplan.internal.money.ReceivedKind;
import org.khet.policyplan.internal.request.RequestKind;
import org.khet.policyplan.internal.request.RequestRoundKind;
import org.khet.policyplan.internal.setting.PolicyplanCodes;
import org.khet.policyplan.internal.setting.PolicyplanSettings;
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
import org.khet.portal.testkit.record.TypedDecision;

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

    /** Source: policyplan R-14: four years, or as many as the office has set when the first begins. */
    @Test
    void developmentPlanLastsAsManyYearsAsTheOfficeHasSet() {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(
                        () -> plans.plans().create(office.analyst(), draft("DEV-2570-2572", "DEVELOPMENT", 2570, 2572)))
                .satisfies(refused -> assertThat(refused.problems())
                        .containsExactly(Problem.of(plan.yearTo.name(), "policyplan.error.plan-years", 4, 2573)));

        office.settings.put(
                OFFICE,
                PolicyplanSettings.PLAN_YEARS,
                3,
                FiscalYear.ofBuddhist(2570).firstDay());
        assertThat(plans.plans()
                        .create(office.analyst(), draft("DEV-2570-2572", "DEVELOPMENT", 2570, 2572))
                        .get(plan.yearTo)
                        .buddhist())
                .isEqualTo(2572);
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
        plans.indicators()
                .create(
                        office.analyst(),
                        indicator(code, "สถานศึกษารับรองข้อมูลทันเวลา")
                                .with(kind.strategy, strategy.id())
                                .with(kind.targets, targets(2570, 2571, 2572, 2573)));
    }

    private List<RecordDraft> targets(Integer... years) {
        ProjectIndicatorKind kind = plans.indicators().kind();
        return Stream.of(years)
                .map(year -> new RecordDraft()
                        .with(kind.year, FiscalYear.ofBuddhist(year))
                        .with(kind.target, baht("100")))
                .toList();
    }

    /** A plan of four years with a target for the first: the indicator is named with the years that it lacks. Source: E-03, PLAN-01. */
    @Test
    void developmentPlanGoesOnOnlyWhenEachIndicatorHasATargetForEachYear() {
        ProjectIndicatorKind kind = plans.indicators().kind();
        RecordRow row = development();
        RecordRow first = strategy(row, 1, "พัฒนาคุณภาพผู้เรียน");
        indicatorOf(first, "1.1");
        RecordRow readers = plans.indicators()
                .create(
                        office.analyst(),
                        indicator("1.2", "นักเรียนที่อ่านออก")
                                .with(kind.strategy, first.id())
                                .with(kind.targets, targets(2570)));

        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> office.act(plans.plans(), office.analyst(), row, plan.submit))
                .satisfies(refused -> assertThat(refused.problems())
                        .containsExactly(Problem.of(
                                "",
                                "policyplan.error.indicator-without-target",
                                "นักเรียนที่อ่านออก",
                                "2571, 2572, 2573")));
        assertThat(plans.plans().obstacles(office.analyst(), row))
                .as("the page says why")
                .containsKey(plan.submit);
        plans.indicators()
                .change(
                        office.analyst(),
                        readers,
                        RecordDraft.of(readers).with(kind.targets, targets(2570, 2571, 2572, 2573)));
        assertThat(office.act(plans.plans(), office.analyst(), row, plan.submit).state())
                .isEqualTo(plan.inChain);
    }

    private RecordRow resolved(RecordRow row) {
        RecordRow asked = office.act(plans.plans(), office.analyst(), row, plan.submit);
        RecordRow granted = office.act(
                plans.plans(),
                office.head(),
                asked,
                plan.grant,
                new RecordDraft()
                        .with(plan.decisionNo, "นผ 3/2570")
                        .with(plan.decisionOn, TODAY)
                        .with(plan.decisionFile, office.paper()),
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
        ProjectIndicatorKind measured = plans.indicators().kind();
        RecordRow only =
                plans.indicators().all(office.analyst(), RecordFilter.ALL).getFirst();
        assertThatExceptionOfType(Rejected.class)
                .as("nor does a strategy lose its only indicator on the way")
                .isThrownBy(() -> office.act(
                        plans.indicators(), office.analyst(), only, measured.end, new RecordDraft(), "ยกเลิก"));
        RecordRow again = plans.plans().open(office.analyst(), row.id());
        assertThat(again.get(plan.vision)).isEqualTo("เด็กทุกคนเรียนรู้ได้เต็มศักยภาพ");
        assertThat(again.get(plan.mission)).isEqualTo("จัดการศึกษาอย่างทั่วถึง");
        assertThat(again.get(plan.goals)).isEqualTo("อ่านออกเขียนได้ทุกคน");
        assertThat(again.get(plan.values)).isEqualTo("ซื่อสัตย์");
        assertThat(again.get(plan.yearFrom).buddhist()).isEqualTo(2570);
        assertThat(again.get(plan.yearTo).buddhist()).isEqualTo(2573);
        assertThat(plans.strategies().all(office.analyst(), RecordFilter.ALL))
                .extracting(one -> one.get(plans.strategies().kind().title))
                .containsExactlyInAnyOrder("พัฒนาคุณภาพผู้เรียน", "พัฒนาระบบบริหารจัดการ");
        ProjectIndicatorKind target = plans.indicators().kind();
        assertThat(plans.indicators().all(office.analyst(), RecordFilter.ALL))
                .hasSize(2)
                .allSatisfy(one -> assertThat(plans.indicators()
                                .find(OFFICE, one.id())
                                .orElseThrow()
                                .lines(target.targets))
                        .extracting(line -> line.get(target.year).buddhist() + " "
                                + line.get(target.target).stripTrailingZeros().toPlainString())
                        .containsExactly("2570 100", "2571 100", "2572 100", "2573 100"));
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

    /** Source: policyplan E-01, R-11: the first year of use has none; whoever has one names it, and a plan without one says so. */
    @Test
    void actionPlanNamesTheDevelopmentPlanThatHoldsItsYear_theFirstOfAnOfficeIsWarned() {
        RecordRow early = plans.plans().create(office.analyst(), draft("ACT-2570", "ACTION", 2570, 2570));
        RecordRow above = development();
        RecordRow strategy = strategy(above, 1, "พัฒนาคุณภาพผู้เรียน");
        indicatorOf(strategy, "KPI-1");
        plans.plans().create(office.analyst(), draft("ACT-2571", "ACTION", 2571, 2571));
        resolved(above);

        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> plans.plans().create(office.analyst(), draft("ACT-2572", "ACTION", 2572, 2572)))
                .satisfies(refused -> assertThat(refused.problems())
                        .containsExactly(Problem.of(
                                plan.parent.name(), "policyplan.error.parent-missing", "แผน DEV-2570-2573")));
        plans.plans()
                .create(
                        office.analyst(),
                        draft("ACT-2572", "ACTION", 2572, 2572).with(plan.parent, above.id()));
        plans.plans().create(office.analyst(), draft("ACT-2574", "ACTION", 2574, 2574));
        plans.plans().create(office.analyst(), draft("SPD-2572", "SPENDING", 2572, 2572));
        assertThatExceptionOfType(Rejected.class)
                .as("also when it is changed afterwards")
                .isThrownBy(() -> plans.plans()
                        .change(office.analyst(), early, RecordDraft.of(early).with(plan.title, "แผนปี 2570")));
    }

    private RecordRow round() {
        RequestRoundKind round = office.registers.requests().rounds().kind();
        RecordRow made = office.registers
                .requests()
                .rounds()
                .create(
                        office.budget(),
                        new RecordDraft()
                                .with(round.year, FiscalYear.ofBuddhist(2571))
                                .with(round.sort, "YEARLY")
                                .with(round.name, "คำขอปี 2571")
                                .with(round.criteria, "ตามความจำเป็น")
                                .with(round.opensOn, LocalDate.of(2026, 11, 1))
                                .with(round.dueOn, LocalDate.of(2026, 11, 30)));
        return office.act(office.registers.requests().rounds(), office.budget(), made, round.openIt);
    }

    private void refusedForWantOfItsType(ThrowableAssert.ThrowingCallable create) {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(create)
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(Problem::field)
                        .anySatisfy(field -> assertThat(field).contains("expenditure_type")));
    }

    /** Source: policyplan R-01, PLAN-09. */
    @Test
    void withoutOneOfTheFiveTypesNoReceiptNoRequestNoActivityIsTaken() {
        ReceivedKind received = office.registers.money().received().kind();
        RecordRow item = office.item("05.9", "ครูธุรการ", BudgetItemSort.PAY, "2", false);
        refusedForWantOfItsType(() -> office.registers
                .money()
                .received()
                .create(
                        office.budget(),
                        office.receipt(item, "ว 1", "2", "100.00").with(received.expenditure, null)));
        RequestKind request = office.registers.requests().requests().kind();
        RecordRow round = round();
        refusedForWantOfItsType(() -> office.registers
                .requests()
                .requests()
                .create(
                        office.schoolHead(1),
                        new RecordDraft()
                                .with(request.round, round.id())
                                .with(request.sort, "YEARLY")
                                .with(request.school, SampleRegisters.school(1))
                                .with(request.priority, 1)
                                .with(request.item, "ซ่อมแซมห้องเรียน")
                                .with(request.quantity, baht("2"))
                                .with(request.measure, "ห้อง")
                                .with(request.price, baht("85000.00"))
                                .with(request.reason, "หลังคารั่ว")));
        RecordRow above = development();
        RecordRow strategy = strategy(above, 1, "พัฒนาคุณภาพผู้เรียน");
        RecordRow action = plans.plans()
                .create(
                        office.analyst(),
                        draft("ACT-2570", "ACTION", 2570, 2570).with(plan.parent, above.id()));
        RecordDraft untyped = activity("อบรม", YearMonth.of(2026, 11), YearMonth.of(2026, 11), MonthGrid.ZERO)
                .with(project.expenditure, null);
        RecordRow line = fundLine();
        refusedForWantOfItsType(() -> plans.projects()
                .create(finance(), project(action, strategy, line).with(project.activities, List.of(untyped))));
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

        assertThatExceptionOfType(Rejected.class)
                .as("nor does its plan leave the year")
                .isThrownBy(() -> plans.plans()
                        .change(
                                office.analyst(),
                                action,
                                RecordDraft.of(action)
                                        .with(plan.yearFrom, FiscalYear.ofBuddhist(2571))
                                        .with(plan.yearTo, FiscalYear.ofBuddhist(2571))))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(Problem::key)
                        .containsExactly("policyplan.error.below-outside"));
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
        RecordRow revised =
                office.act(plans.plans(), office.head(), open, plan.revise, new RecordDraft(), "แก้ไขจุดเน้น");
        RecordRow changed = plans.plans()
                .change(office.analyst(), revised, RecordDraft.of(revised).with(plan.title, "จุดเน้นที่แก้ไข"));
        RecordRow again = resolved(changed);
        assertThat(published.of(new FakeCallers().system(OFFICE)))
                .as("until the next version is published it is read as it was")
                .extracting(PublishedPlans.Published::title)
                .containsExactly("นโยบายและจุดเน้น ปี 2570");
        publish(again);
        assertThat(published.of(new FakeCallers().system(OFFICE)))
                .extracting(PublishedPlans.Published::title)
                .containsExactly("จุดเน้นที่แก้ไข");
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

    /** Proposed in August 2569 for the plan of 2570, whose work begins in November: 1 of 2570, and no work begins in another year. */
    @Test
    void projectIsNumberedInTheYearOfItsPlan_alsoWhenItIsProposedBefore() {
        RecordRow action = plans.plans().create(office.analyst(), draft("ACT-2570", "ACTION", 2570, 2570));
        RecordRow strategy = strategy(action, 1, "พัฒนาคุณภาพผู้เรียน");
        RecordRow line = fundLine();
        office.records.clock().set("2026-08-20T09:00");

        assertThat(proposed(project(action, strategy, line)).get(project.code))
                .hasValueSatisfying(code -> assertThat(code.text()).isEqualTo("2570-1"));
        RecordDraft early = project(action, strategy, line).with(project.start, LocalDate.of(2026, 9, 1));
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> plans.projects().create(finance(), early))
                .satisfies(refused -> assertThat(refused.problems().getFirst().key())
                        .isEqualTo("policyplan.error.outside-fiscal-year"));
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
                new RecordDraft()
                        .with(plan.decisionNo, "นผ 3/2570")
                        .with(plan.decisionOn, TODAY)
                        .with(plan.decisionFile, office.paper()),
                "");
    }

    @Test
    void grantedPlanStandsOnTheAgenda_itsResolutionApprovesItOnce_whatIsTypedTakesItOff() {
        AgendaSample agenda = AgendaSample.of(office);
        RecordRow action = plans.plans().create(office.analyst(), draft("ACT-2570", "ACTION", 2570, 2570));
        strategy(action, 1, "พัฒนาคุณภาพผู้เรียน");
        granted(action);
        assertThat(agenda.open).singleElement().satisfies(one -> {
            assertThat(one.title()).contains("ACT-2570");
            assertThat(one.body()).as("no meeting but the area committee's").isEqualTo("AREA");
        });

        assertThat(office.records.resolve(office.secretary(), agenda.resolution(Outcome.RETURNED)))
                .isTrue();
        RecordRow back = plans.plans().find(OFFICE, action.id()).orElseThrow();
        assertThat(back.state()).isEqualTo(plan.draft);
        assertThat(back.head().reason()).isEqualTo("5/2569: ตามที่เสนอ");
        assertThat(agenda.withdrawn).as("the meeting itself is over").isEmpty();

        office.act(
                plans.plans(),
                office.analyst(),
                TypedDecision.bothWays(
                        office.records::answer,
                        plans.plans(),
                        office.head(),
                        office.act(plans.plans(), office.analyst(), back, plan.submit),
                        TODAY),
                plan.hear,
                new RecordDraft().with(plan.opinions, List.of(opinion("PROVINCE", "กลยุทธ์ที่ 1", ""))),
                "");
        assertThat(agenda.withdrawn).as("an opinion leaves it on the agenda").isEmpty();
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
        var stranger = SampleRegisters.person(
                SampleOffices.KT2, 53, "policyplan.head", "policyplan.analyst", "policyplan.budget");
        RecordService<PlanKind> service = plans.plans();
        RecordRow item = office.item("05.9", "ครูธุรการ", BudgetItemSort.PAY, "2", false);
        office.rate(item, "", "clerk-15000", "15000.00", LocalDate.of(2026, 10, 1));
        office.registers
                .allocations()
                .allocations()
                .create(
                        office.budget(),
                        office.allocation(fundLine(), AllocationMethod.LIST, office.sum(1, "1000.00")));
        round();
        assertThat(List.of(
                        office.registers.money().rates(),
                        office.registers.money().lines(),
                        office.registers.allocations().allocations(),
                        office.registers.requests().rounds()))
                .as("rates, ceilings, lists, rounds")
                .allSatisfy(register -> {
                    assertThat(register.count(office.budget(), RecordFilter.ALL))
                            .isPositive();
                    assertThat(register.count(stranger, RecordFilter.ALL)).isZero();
                });

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

    private String nameOf(int school) {
        return office.schools
                .find(OFFICE, SampleRegisters.school(school))
                .orElseThrow()
                .name();
    }

    private RecordRow counted(int school, int pupils) {
        return counted(school, pupils, LocalDate.of(2026, 6, 10));
    }

    private RecordRow counted(int school, int pupils, LocalDate day) {
        var counts = office.registers.allocations().counts();
        CountKind kind = counts.kind();
        RecordRow made = counts.create(
                office.schoolHead(school),
                new RecordDraft()
                        .with(kind.asOf, day)
                        .with(kind.school, SampleRegisters.school(school))
                        .with(kind.note, "นักเรียนย้ายเข้าและย้ายออก")
                        .with(
                                kind.levels,
                                List.of(new RecordDraft()
                                        .with(kind.level, "primary")
                                        .with(kind.male, pupils)
                                        .with(kind.female, 0)
                                        .with(kind.poor, 0)
                                        .with(kind.boarding, 0))));
        RecordRow certified = office.act(counts, office.schoolHead(school), made, kind.certify);
        return office.act(counts, office.info(), certified, kind.acknowledge);
    }

    /** 120 pupils are within the limit of 120, 121 are not; a lower limit leaves the smallest. Source: PLAN-69. */
    @Test
    void schoolsWithinTheLimitAreListed_eachGetsItsOption_decisionIsFollowed() {
        SampleOffices.schools().forEach(office.schools::with);
        counted(1, 120);
        counted(2, 121);
        counted(3, 37);
        RecordRow made =
                plans.plans().create(office.analyst(), draft("SS-2570", PolicyplanCodes.SMALL_SCHOOL, 2570, 2570));
        assertThatExceptionOfType(Rejected.class)
                .as("without its list")
                .isThrownBy(() -> office.act(plans.plans(), office.analyst(), made, plan.submit));
        RecordRow listed = office.act(plans.plans(), office.analyst(), made, plan.list);
        assertThat(listed.lines(plan.small.lines))
                .extracting(line -> line.get(plan.small.school).value() + " " + line.get(plan.small.pupils) + " "
                        + line.get(plan.small.asOf).orElseThrow())
                .containsExactly(
                        SampleRegisters.school(3).value() + " 37 2026-06-10",
                        SampleRegisters.school(1).value() + " 120 2026-06-10");
        assertThat(listed.get(plan.small.uncounted))
                .as("whose pupils nobody counted is named, not passed over")
                .contains(nameOf(4), nameOf(5))
                .doesNotContain(nameOf(1), nameOf(2), nameOf(3));
        assertThatExceptionOfType(Rejected.class)
                .as("without an option")
                .isThrownBy(() -> office.act(plans.plans(), office.analyst(), listed, plan.submit))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("policyplan.error.small-option"));
        plans.plans()
                .change(
                        office.analyst(),
                        listed,
                        RecordDraft.of(listed).with(plan.small.lines, options(listed, "MERGE", "STAY")));
        office.settings.put(OFFICE, PolicyplanSettings.SMALL_LIMIT, 100, TODAY);
        RecordRow fewer = office.act(plans.plans(), office.analyst(), listed, plan.list);
        assertThat(fewer.lines(plan.small.lines))
                .extracting(line -> line.get(plan.small.option).orElse(""))
                .as("what was said of a school stays")
                .containsExactly("MERGE");

        RecordRow approved = resolved(fewer);
        List<RecordDraft> sheet = options(approved, "MERGE");
        sheet.getFirst().with(plan.small.decision, "SHARE");
        assertThatExceptionOfType(Rejected.class)
                .as("a decision has its day")
                .isThrownBy(() -> office.act(
                        plans.plans(),
                        office.analyst(),
                        approved,
                        plan.decide,
                        new RecordDraft().with(plan.small.lines, sheet),
                        ""));
        sheet.getFirst()
                .with(plan.small.decidedOn, LocalDate.of(2026, 11, 18))
                .with(plan.small.followed, "เรียนรวมกับโรงเรียนบ้านตัวอย่าง 01 ตั้งแต่ภาคเรียนที่ 2");
        RecordRow decided = office.act(
                plans.plans(),
                office.analyst(),
                approved,
                plan.decide,
                new RecordDraft().with(plan.small.lines, sheet),
                "");
        List<RecordDraft> other = options(decided, "STAY");
        assertThatExceptionOfType(Rejected.class)
                .as("another option needs a revision")
                .isThrownBy(() -> office.act(
                        plans.plans(),
                        office.analyst(),
                        decided,
                        plan.decide,
                        new RecordDraft().with(plan.small.lines, other),
                        ""))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("policyplan.error.small-agreed"));
        assertThat(decided.lines(plan.small.lines))
                .extracting(line -> line.get(plan.small.decision).orElse("") + " "
                        + line.get(plan.small.decidedOn).orElseThrow())
                .containsExactly("SHARE 2026-11-18");
        PlanVersionKind version = plans.versions().kind();
        assertThat(plans.version(office.head(), decided).orElseThrow().lines(version.small))
                .extracting(line -> line.get(version.option).orElse(""))
                .as("the version keeps what was resolved")
                .containsExactly("MERGE");
        counted(3, 150, LocalDate.of(2026, 11, 10));
        counted(1, 90, LocalDate.of(2026, 11, 10));
        RecordRow revised =
                office.act(plans.plans(), office.head(), decided, plan.revise, new RecordDraft(), "ปรับรายชื่อ");
        counted(4, 150);
        RecordRow anew = office.act(plans.plans(), office.analyst(), revised, plan.list);
        assertThat(anew.get(plan.small.uncounted)).contains(nameOf(5)).doesNotContain(nameOf(4));
        assertThat(anew.lines(plan.small.lines).getFirst().get(plan.small.asOf))
                .as("of the last count")
                .contains(LocalDate.of(2026, 11, 10));
        assertThat(anew.lines(plan.small.lines))
                .extracting(line -> line.get(plan.small.school).value() + " "
                        + line.get(plan.small.decision).orElse(""))
                .as("who was decided about stays")
                .containsExactly(
                        SampleRegisters.school(1).value() + " ",
                        SampleRegisters.school(3).value() + " SHARE");
        counted(1, 150, LocalDate.of(2026, 11, 12));
        assertThat(office.act(plans.plans(), office.analyst(), anew, plan.list).lines(plan.small.lines))
                .extracting(line -> line.get(plan.small.school).value() + " "
                        + line.get(plan.small.decision).orElse(""))
                .as("also where no school is small any more")
                .containsExactly(SampleRegisters.school(3).value() + " SHARE");
    }

    @Test
    void smallSchoolsAreDecidedInTheirOwnPlanOnly() {
        RecordRow development = development();
        indicatorOf(strategy(development, 1, "พัฒนาคุณภาพผู้เรียน"), "1.1");
        RecordRow approved = resolved(development);
        assertThat(plans.plans().actions(office.analyst(), approved)).doesNotContain(plan.decide);
        assertThat(plans.plans().actions(office.secretary(), approved))
                .as("one committee agrees to it")
                .doesNotContain(plan.note);
    }

    private List<RecordDraft> options(RecordRow row, String... codes) {
        List<RecordDraft> sheet = new ArrayList<>();
        for (int i = 0; i < codes.length; i++) {
            var line = row.lines(plan.small.lines).get(i);
            sheet.add(new RecordDraft()
                    .ofLine(line.id())
                    .with(plan.small.school, line.get(plan.small.school))
                    .with(plan.small.pupils, line.get(plan.small.pupils))
                    .with(plan.small.option, codes[i])
                    .with(plan.small.decision, line.get(plan.small.decision).orElse(null))
                    .with(plan.small.decidedOn, line.get(plan.small.decidedOn).orElse(null))
                    .with(plan.small.followed, line.get(plan.small.followed)));
        }
        return sheet;
    }

    /** Opinions of the three bodies stand in the plan that they changed, each with the part. Source: S1 6.2, PLAN-94. */
    @Test
    void opinionsOfTheThreeBodiesStandByThePartThatTheyChanged_alsoAfterTheResolution() {
        RecordRow development = development();
        indicatorOf(strategy(development, 1, "พัฒนาคุณภาพผู้เรียน"), "1.1");
        RecordRow heard = plans.plans()
                .change(
                        office.analyst(),
                        development,
                        RecordDraft.of(development)
                                .with(
                                        plan.opinions,
                                        List.of(
                                                opinion("AREA", "วิสัยทัศน์", "เพิ่มคำว่าทั่วถึง"),
                                                opinion("PROVINCE", "กลยุทธ์ที่ 1", ""),
                                                opinion("MONITORING", "ตัวชี้วัด 1.1", "เพิ่มค่าเป้าหมาย"))));
        assertThatExceptionOfType(Rejected.class)
                .as("an opinion without its part")
                .isThrownBy(() -> plans.plans()
                        .change(
                                office.analyst(),
                                heard,
                                RecordDraft.of(heard).with(plan.opinions, List.of(opinion("AREA", "", "")))));

        RecordRow approved = resolved(heard);

        assertThat(plans.plans().open(office.analyst(), approved.id()).lines(plan.opinions))
                .extracting(line ->
                        line.get(plan.opinionBody) + " " + line.get(plan.opinionPart) + " " + line.get(plan.opinionUse))
                .containsExactly(
                        "AREA วิสัยทัศน์ เพิ่มคำว่าทั่วถึง",
                        "PROVINCE กลยุทธ์ที่ 1 ",
                        "MONITORING ตัวชี้วัด 1.1 เพิ่มค่าเป้าหมาย");
        PlanVersionKind version = plans.versions().kind();
        assertThat(plans.version(office.head(), approved).orElseThrow().lines(version.opinions))
                .as("the version keeps them")
                .hasSize(3);
        RecordRow later = office.act(
                plans.plans(),
                office.analyst(),
                approved,
                plan.hear,
                new RecordDraft().with(plan.opinions, List.of(opinion("AREA", "วิสัยทัศน์", "ใช้ในการปรับปรุงปีหน้า"))),
                "");
        assertThat(later.lines(plan.opinions))
                .extracting(line -> line.get(plan.opinionUse))
                .containsExactly("ใช้ในการปรับปรุงปีหน้า");
    }

    private RecordDraft opinion(String body, String part, String used) {
        return new RecordDraft()
                .with(plan.opinionBody, body)
                .with(plan.opinionOn, LocalDate.of(2026, 11, 10))
                .with(plan.opinionText, "เห็นควรปรับปรุง")
                .with(plan.opinionPart, part)
                .with(plan.opinionUse, used);
    }

    /** An item of the provincial plan, with its partner and what came of it; each approval stands in the history. Source: P20, PLAN-70. */
    @Test
    void provincialPlanShowsWhoApprovedIt_itsItemHasPartnerAndResult() {
        RecordRow yearly =
                plans.plans().create(office.analyst(), draft("PROV-2570", PolicyplanCodes.PROVINCIAL_YEAR, 2570, 2570));
        RecordRow strategy = strategy(yearly, 1, "การศึกษาเพื่อการมีงานทำ");
        RecordRow item = proposed(
                project(yearly, strategy, fundLine()).with(project.partner, "สำนักงานอาชีวศึกษาจังหวัดตัวอย่าง"));
        RecordRow granted = granted(yearly);
        assertThat(granted.state()).isEqualTo(plan.atCommittee);
        RecordRow approved = office.act(
                plans.plans(),
                office.secretary(),
                granted,
                plan.resolve,
                new RecordDraft()
                        .with(plan.body, "PROVINCE")
                        .with(plan.resolutionNo, "5/2569")
                        .with(plan.resolutionOn, LocalDate.of(2026, 11, 19)),
                "");
        assertThat(plans.plans().steps(office.analyst(), approved.id()))
                .extracting(step -> step.action() + " " + step.to())
                .endsWith("submit IN_CHAIN", "grant AT_COMMITTEE", "resolve APPROVED");
        assertThat(approved.get(plan.body)).hasValue("PROVINCE");
        assertThat(approvals(approved)).containsExactly("PROVINCE 5/2569 AGREED");
        RecordDraft province = approval("PROVINCE", ApprovalResult.AGREED)
                .with(plan.approvals.number, "5/2569")
                .with(plan.approvals.day, LocalDate.of(2026, 11, 19));
        assertThatExceptionOfType(Rejected.class)
                .as("an answer has its day")
                .isThrownBy(() -> noted(approved, province, approval("MINISTRY", ApprovalResult.AGREED)))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("policyplan.error.approval-day"));
        RecordDraft ministry = approval("MINISTRY", ApprovalResult.AGREED)
                .with(plan.approvals.number, "ศธ 0201/88")
                .with(plan.approvals.day, TODAY);
        RecordRow waits = noted(approved, province, ministry, approval("CLUSTER", ApprovalResult.ASKED));
        assertThat(approvals(waits))
                .containsExactly("PROVINCE 5/2569 AGREED", "MINISTRY ศธ 0201/88 AGREED", "CLUSTER  ASKED");
        assertThatExceptionOfType(Rejected.class)
                .as("the cluster has not answered")
                .isThrownBy(() -> publish(waits))
                .satisfies(refused -> assertThat(refused.problems())
                        .containsExactly(Problem.of("", "policyplan.error.approval-open", 1L)));

        RecordRow taken = plans.projects().find(OFFICE, item.id()).orElseThrow();
        assertThat(taken.state()).isEqualTo(project.inPlan);
        plans.projects().internal().act(new FakeCallers().system(OFFICE), taken, project.begin);
        RecordRow closed = office.act(
                plans.projects(),
                finance(),
                taken,
                project.finish,
                new RecordDraft()
                        .with(project.result, "นักเรียน 120 คนได้ฝึกอาชีพ")
                        .with(project.spent, baht("118000.00")),
                "");
        assertThat(List.of(closed.get(project.partner), closed.get(project.result)))
                .containsExactly("สำนักงานอาชีวศึกษาจังหวัดตัวอย่าง", "นักเรียน 120 คนได้ฝึกอาชีพ");

        RecordDraft cluster = approval("CLUSTER", ApprovalResult.AGREED)
                .with(plan.approvals.number, "2/2569")
                .with(plan.approvals.day, TODAY);
        RecordRow open = publish(noted(waits, province, ministry, cluster));
        assertThat(open.state()).isEqualTo(plan.published);
        RecordRow revised =
                office.act(plans.plans(), office.head(), open, plan.revise, new RecordDraft(), "ปรับโครงการ");
        assertThat(approvals(revised)).as("the next edition is agreed to anew").isEmpty();
        PlanVersionKind version = plans.versions().kind();
        assertThat(plans.version(office.head(), revised).orElseThrow().lines(version.approvals))
                .extracting(line -> line.get(version.approvalBody) + " " + line.get(version.approvalResult))
                .as("the version keeps who agreed")
                .containsExactly("PROVINCE AGREED", "MINISTRY AGREED", "CLUSTER AGREED");
    }

    /** The body of an edition before is not that of the next one; no body has agreed before the plan is put to it. Source: P20, PLAN-70. */
    @Test
    void revisedProvincialPlanIsAgreedToByTheCommitteeBeforeWhichItWasPut_nothingIsAgreedInADraft() {
        AgendaSample agenda = AgendaSample.of(office);
        RecordRow yearly = plans.plans()
                .create(
                        office.analyst(),
                        draft("PROV-2570", PolicyplanCodes.PROVINCIAL_YEAR, 2570, 2570)
                                .with(
                                        plan.approvals.lines,
                                        List.of(approval("CLUSTER", ApprovalResult.AGREED)
                                                .with(plan.approvals.day, TODAY))));
        strategy(yearly, 1, "การศึกษาเพื่อการมีงานทำ");
        RecordRow approved = resolved(yearly);
        assertThat(approved.get(plan.body)).hasValue("AREA");
        assertThat(approvals(approved))
                .as("nothing but the resolution, whatever the draft said")
                .hasSize(1)
                .allMatch(line -> line.startsWith("AREA "));
        RecordRow revised =
                office.act(plans.plans(), office.head(), approved, plan.revise, new RecordDraft(), "ปรับโครงการ");
        granted(revised);
        assertThat(agenda.open.getLast().body()).isEqualTo("PROVINCE");

        office.records.resolve(office.secretary(), agenda.resolution(Outcome.GRANTED));

        RecordRow anew = plans.plans().find(OFFICE, yearly.id()).orElseThrow();
        assertThat(anew.state()).isEqualTo(plan.approved);
        assertThat(anew.get(plan.body)).hasValue("PROVINCE");
        assertThat(approvals(anew)).containsExactly("PROVINCE 5/2569 AGREED");
    }

    private List<String> approvals(RecordRow row) {
        return row.lines(plan.approvals.lines).stream()
                .map(line -> line.get(plan.approvals.body) + " " + line.get(plan.approvals.number) + " "
                        + line.get(plan.approvals.result))
                .toList();
    }

    private RecordDraft approval(String body, ApprovalResult result) {
        return new RecordDraft().with(plan.approvals.body, body).with(plan.approvals.result, result);
    }

    private RecordRow noted(RecordRow row, RecordDraft... approvals) {
        return office.act(
                plans.plans(),
                office.secretary(),
                row,
                plan.note,
                new RecordDraft().with(plan.approvals.lines, List.of(approvals)),
                "");
    }
}
