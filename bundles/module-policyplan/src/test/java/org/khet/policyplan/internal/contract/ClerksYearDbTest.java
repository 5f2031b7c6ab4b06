package org.khet.policyplan.internal.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.khet.policyplan.internal.SampleRegisters.OFFICE;
import static org.khet.policyplan.internal.SampleRegisters.YEAR;
import static org.khet.policyplan.internal.SampleRegisters.baht;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.policyplan.internal.SampleRegisters;
import org.khet.policyplan.internal.allocation.AllocationKind;
import org.khet.policyplan.internal.allocation.AllocationMethod;
import org.khet.policyplan.internal.allocation.AllocationSort;
import org.khet.policyplan.internal.allocation.NoticeKind;
import org.khet.policyplan.internal.allocation.ProjectAllocations;
import org.khet.policyplan.internal.money.BudgetItemSort;
import org.khet.policyplan.internal.money.FundLineKind;
import org.khet.policyplan.internal.plan.ProjectKind;
import org.khet.policyplan.internal.plan.SpentSource;
import org.khet.policyplan.internal.setting.PolicyplanPermissions;
import org.khet.portal.api.answer.Answer;
import org.khet.portal.api.money.Allocations;
import org.khet.portal.api.money.MoneyReceiver;
import org.khet.portal.api.money.ReceivedMoney;
import org.khet.portal.api.money.Spending;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.plan.PlanProjects.Detail;
import org.khet.portal.api.plan.PlanProjects.Project;
import org.khet.portal.api.plan.ProjectResults;
import org.khet.portal.api.plan.ProjectResults.Result;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.records.internal.module.ListImports;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeCallers;
import org.khet.portal.testkit.fake.FakeSpending;

/**
 * The project of 17 clerks for 1,530,000 baht through its year: planned, allocated, paid by finance, followed up, closed with what it left;
 * the other modules stand behind their contracts. Source: policyplan G, J.4, PLAN-83, MON-54, FIN-104.
 */
@OnEachDatabase
class ClerksYearDbTest {
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final Instant APRIL = Instant.parse("2027-04-05T02:00:00Z");
    private final TestDatabase database;
    private PlanTrail trail;
    private ModuleAnswers answers;

    ClerksYearDbTest(TestDatabase database) {
        this.database = database;
        trail = new PlanTrail(new SampleRegisters(database));
        answers = trail.answers();
    }

    @BeforeEach
    void planAndAllocationAreThere() {
        trail = new PlanTrail(new SampleRegisters(database));
        answers = trail.answers();
    }

    private AllocationsProvider allocations() {
        return new AllocationsProvider(() -> trail.office.registers, answers, new FakeCallers());
    }

    private PlanProjectsProvider plans() {
        return new PlanProjectsProvider(() -> trail.office.registers, answers, new FakeCallers());
    }

    /** Finance paid 249,100 baht in each month of the half year: 1,494,600 in all. */
    private FakeSpending finance() {
        FakeSpending finance = new FakeSpending(Spending.PAID, APRIL);
        for (int month = 0; month < 6; month++) {
            finance.with(OFFICE, trail.line.id(), trail.allocation.id(), OCTOBER.plusMonths(month), "249100.00");
        }
        return finance;
    }

    private ProjectResults followedUp(String percent, String spent) {
        return (office, year) -> new Answer.Known<>(
                List.of(new Result(
                        trail.project.id(),
                        "ไตรมาส 2",
                        LocalDate.of(2027, 3, 31),
                        baht(percent),
                        Optional.of(baht(spent)),
                        "จ้างครบ 17 อัตรา",
                        "ไม่มี")),
                APRIL,
                "monitoring");
    }

    @Test
    void oneSumRunsFromThePlanToTheReportOfTheYear_each1530000ThatOthersReadIsTheSame() {
        Allocations.Allocation allocated = allocations()
                .find(OFFICE, trail.allocation.id())
                .known()
                .orElseThrow()
                .orElseThrow();
        assertThat(allocated.total()).as("17 × 15,000 × 6").isEqualByComparingTo("1530000.00");
        assertThat(allocated.shares()).hasSize(1);
        assertThat(allocated.notice().number()).isEqualTo("ศธ 04999/ว 45");
        Allocations.FundLine line =
                allocations().fundLines(OFFICE, YEAR).known().orElseThrow().getFirst();
        assertThat(line.ceiling()).isEqualByComparingTo(allocated.total());
        assertThat(line.available()).isZero();
        Project planned = plans().projects(OFFICE, YEAR).known().orElseThrow().getFirst();
        assertThat(planned.amount()).isEqualByComparingTo(allocated.total());
        Detail detail = plans().details(OFFICE, YEAR).known().orElseThrow().get(planned.id());
        assertThat(detail.allocations()).containsExactly(allocated.id());

        trail.office.paid.come(finance());
        var money = trail.office.registers.money().spentMoney();
        BigDecimal paid = money.ofAllocation(trail.office.budget(), allocated.id())
                .known()
                .orElseThrow();
        assertThat(paid).isEqualByComparingTo("1494600.00");
        Map<YearMonth, BigDecimal> byMonth =
                money.ofYear(trail.office.budget(), YEAR).known().orElseThrow().get(line.id());
        assertThat(byMonth).hasSize(6);
        trail.office.results.come(followedUp("100", paid.toPlainString()));
        assertThat(trail.office.results.of(OFFICE, YEAR, planned.id()))
                .hasValueSatisfying(result -> assertThat(result.spent()).contains(paid));

        RecordRow closed = closed(paid);
        ProjectKind kind = trail.office.registers.plans().projects().kind();
        assertThat(closed.get(kind.balance))
                .hasValueSatisfying(left -> assertThat(left.add(paid)).isEqualByComparingTo(planned.amount()));
        assertThat(trail.office.registers.plans().projects().all(trail.office.head(), RecordFilter.ALL.in("left")))
                .extracting(RecordRow::id)
                .containsExactly(planned.id());
        assertThat(plans().projects(OFFICE, YEAR)
                        .known()
                        .orElseThrow()
                        .getFirst()
                        .amount())
                .as("what was planned stays")
                .isEqualByComparingTo("1530000.00");
    }

    /** What follow-up accepted stands in the analysis of the transfer by which the left-over money is used. Source: MON-42, PLAN-34. */
    @Test
    void resultsOfTheFollowUpAreTheAnalysisOfTheTransferOfWhatIsLeft() {
        trail.office.results.come(followedUp("97.5", "1494600.00"));
        RecordRow closed = closed(baht("1494600.00"));
        var projects = trail.office.registers.plans().projects();
        RecordRow item = trail.office.item("15", "ซ่อมแซมอาคาร", BudgetItemSort.MONEY, "3", false);
        RecordRow to = trail.office.line(trail.office.received(item, "ว 2", "3", "200000.00"));
        trail.office.act(
                projects,
                trail.office.budget(),
                closed,
                projects.kind().proposeUse,
                new RecordDraft()
                        .with(projects.kind().useLine, to.id())
                        .with(projects.kind().useReason, "ซ่อมแซมอาคารที่เสียหาย"),
                "");

        var transfers = trail.office.registers.transfers().transfers();
        RecordRow drafted =
                transfers.all(trail.office.budget(), RecordFilter.ALL).getFirst();
        assertThat(drafted.get(transfers.kind().analysis))
                .contains("จ้างครบ 17 อัตรา", "ไตรมาส 2 ร้อยละ 97.5 ใช้จ่าย 1,494,600.00 บาท");
        assertThat(drafted.get(transfers.kind().fromSum)).isEqualByComparingTo("35400.00");
    }

    private RecordRow closed(BigDecimal spent) {
        return finished(running(), spent);
    }

    private RecordRow running() {
        var projects = trail.office.registers.plans().projects();
        return projects.internal().act(trail.office.head(), trail.project, projects.kind().begin);
    }

    private RecordRow finished(RecordRow running, @Nullable BigDecimal spent) {
        var projects = trail.office.registers.plans().projects();
        ProjectKind kind = projects.kind();
        TestCaller owner = trail.office.head().with(PolicyplanPermissions.PROJECT_RUN);
        return trail.office.act(
                projects,
                owner,
                running,
                kind.finish,
                new RecordDraft().with(kind.result, "จ้างครบ 17 อัตรา").with(kind.spent, spent),
                "");
    }

    private void refused(RecordRow running, @Nullable BigDecimal spent, String key) {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> finished(running, spent))
                .satisfies(refused -> {
                    assertThat(refused.problems().getFirst().field()).isEqualTo("spent");
                    assertThat(refused.problems().getFirst().key()).isEqualTo(key);
                });
    }

    /**
     * Finance paid 1,494,600 of the project of the clerks: nobody closes it with 1,000,000 and gives 530,000 away again, nor while finance
     * cannot say it. Without finance the sum is typed and marked so. Source: PLAN-34, FIN-104.
     */
    @Test
    void projectEndsWithWhatFinancePaid_typedOnlyWithoutFinance_andMarkedWithItsSource() {
        FakeSpending finance = finance();
        trail.office.paid.come(finance);
        var projects = trail.office.registers.plans().projects();
        ProjectKind kind = projects.kind();
        RecordRow running = running();
        refused(running, baht("1000000.00"), "policyplan.error.project-paid");
        finance.failing(true);
        refused(running, baht("1494600.00"), "policyplan.error.project-paid-unknown");
        finance.failing(false);

        RecordRow closed = finished(running, null);
        assertThat(closed.get(kind.spent))
                .hasValueSatisfying(sum -> assertThat(sum).isEqualByComparingTo("1494600.00"));
        assertThat(closed.get(kind.balance))
                .hasValueSatisfying(left -> assertThat(left).isEqualByComparingTo("35400.00"));
        assertThat(closed.get(kind.spentFrom)).hasValue(SpentSource.PAID);

        finance.off(true);
        RecordRow again =
                trail.office.act(projects, trail.office.head(), closed, kind.reopen, new RecordDraft(), "ปิดก่อนเวลา");
        refused(again, null, "records.error.missing");
        RecordRow typed = finished(again, baht("1490000.00"));
        assertThat(typed.get(kind.spent))
                .hasValueSatisfying(sum -> assertThat(sum).isEqualByComparingTo("1490000.00"));
        assertThat(typed.get(kind.spentFrom)).hasValue(SpentSource.TYPED);
    }

    /** A clerk of another school is paid by an adjustment of the allocation: what finance paid of it is the project's too. Source: PLAN-34, MON-11. */
    @Test
    void whatAnAdjustmentGaveToAnotherSchoolIsSpentByTheProjectToo() {
        var allocations = trail.office.registers.allocations().allocations();
        RecordRow moved = trail.office.notify(trail.office.approve(trail.office.asked(allocations.create(
                trail.office.budget(),
                trail.office
                        .allocation(
                                trail.line,
                                AllocationMethod.LIST,
                                trail.office.sum(1, "-30000.00"),
                                trail.office.sum(2, "25000.00"))
                        .with(allocations.kind().sort, AllocationSort.ADJUSTMENT)
                        .with(allocations.kind().adjusts, trail.allocation.id())))));
        Detail detail = plans().details(OFFICE, YEAR).known().orElseThrow().get(trail.project.id());
        assertThat(detail.allocations()).containsExactlyInAnyOrder(trail.allocation.id(), moved.id());

        trail.office.paid.come(finance().with(OFFICE, trail.line.id(), moved.id(), OCTOBER.plusMonths(1), "25000.00"));
        ProjectKind kind = trail.office.registers.plans().projects().kind();
        assertThat(finished(running(), null).get(kind.spent))
                .hasValueSatisfying(sum -> assertThat(sum).isEqualByComparingTo("1519600.00"));
    }

    /**
     * The second school has its part of the allocation for another project: each has what its own receivers spent, 1,000,000 and 25,000,
     * and neither what nobody can tell apart. Source: PLAN-34, MON-11.
     */
    @Test
    void ofAnAllocationThatPaysTwoProjectsEachHasWhatItsOwnReceiversSpent() {
        var registers = trail.office.registers.allocations();
        AllocationKind kind = registers.allocations().kind();
        RecordRow moved = trail.office.notify(trail.office.approve(trail.office.asked(registers
                .allocations()
                .create(
                        trail.office.budget(),
                        trail.office
                                .allocation(
                                        trail.line,
                                        AllocationMethod.LIST,
                                        trail.office.sum(1, "-30000.00"),
                                        trail.office.sum(2, "30000.00"))
                                .with(kind.sort, AllocationSort.ADJUSTMENT)
                                .with(kind.adjusts, trail.allocation.id())))));
        var projects = trail.office.registers.plans().projects();
        ProjectKind project = projects.kind();
        RecordRow other = projects.internal()
                .create(
                        trail.office.head(),
                        RecordDraft.of(trail.project)
                                .with(project.title, "จ้างครูธุรการโรงเรียนที่ 2")
                                .with(project.supports, null));
        NoticeKind notice = registers.notices().kind();
        RecordRow second = registers
                .notices()
                .internal()
                .all(trail.office.head(), RecordFilter.of(notice.school.is(SampleRegisters.school(2))))
                .getFirst();
        registers
                .notices()
                .internal()
                .act(trail.office.head(), second, notice.join, new RecordDraft().with(notice.project, other.id()), "");

        MoneyReceiver first = MoneyReceiver.of(SampleRegisters.school(1));
        MoneyReceiver two = MoneyReceiver.of(SampleRegisters.school(2));
        Detail detail = plans().details(OFFICE, YEAR).known().orElseThrow().get(trail.project.id());
        assertThat(detail.allocations()).isEmpty();
        assertThat(detail.shares())
                .containsExactlyInAnyOrder(
                        new ReceivedMoney(trail.allocation.id(), first), new ReceivedMoney(moved.id(), first));

        FakeSpending finance = new FakeSpending(Spending.PAID, APRIL)
                .with(OFFICE, trail.line.id(), new ReceivedMoney(trail.allocation.id(), first), OCTOBER, "1000000.00")
                .with(OFFICE, trail.line.id(), new ReceivedMoney(moved.id(), two), OCTOBER, "25000.00");
        trail.office.paid.come(finance);
        var spending = new ProjectAllocations(registers, trail.office.registers.money());
        RecordContext now = new RecordContext(trail.office.head(), APRIL, SampleRegisters.TODAY);
        assertThat(spending.spent(now, other.id(), Optional.empty()).known())
                .hasValueSatisfying(sum -> assertThat(sum).isEqualByComparingTo("25000.00"));
        RecordRow closed = finished(running(), null);
        assertThat(closed.get(project.spent))
                .hasValueSatisfying(sum -> assertThat(sum).isEqualByComparingTo("1000000.00"));
        assertThat(closed.get(project.spentFrom)).hasValue(SpentSource.PAID);

        finance.with(OFFICE, trail.line.id(), trail.allocation.id(), OCTOBER, "1.00");
        assertThat(spending.spent(now, trail.project.id(), Optional.of(trail.allocation.id())))
                .as("a baht of the allocation that may be anybody's")
                .isInstanceOf(Answer.Off.class);
    }

    /** Finance goes: what is typed here counts and is told so; follow-up goes: the simple progress is here again. Source: FIN-104, MON-54. */
    @Test
    void withoutFinanceTypedSpendingCounts_withoutFollowUpTheSimpleProgressIsHere() {
        FakeSpending finance = finance();
        trail.office.paid.come(finance);
        trail.office.paid.come(trail.spending());
        trail.spent(OCTOBER, "231000.00");
        var money = trail.office.registers.money().spentMoney();
        assertThat(money.ofAllocation(trail.office.budget(), trail.allocation.id())
                        .known()
                        .orElseThrow())
                .isEqualByComparingTo("1494600.00");
        finance.off(true);
        assertThat(money.ofAllocation(trail.office.budget(), trail.allocation.id())
                        .known()
                        .orElseThrow())
                .isEqualByComparingTo("231000.00");

        ProjectResults off = (office, year) -> new Answer.Off<>();
        trail.office.results.come(off);
        var projects = trail.office.registers.plans().projects();
        ProjectKind kind = projects.kind();
        RecordRow running = projects.internal().act(trail.office.head(), trail.project, kind.begin);
        RecordRow told = trail.office.act(
                projects,
                trail.office.head().with(PolicyplanPermissions.PROJECT_RUN),
                running,
                kind.report,
                new RecordDraft().with(kind.progress, baht("40")).with(kind.progressNote, "จ้างแล้ว 17 อัตรา"),
                "");
        assertThat(told.get(kind.progress))
                .hasValueSatisfying(done -> assertThat(done).isEqualByComparingTo("40"));
    }

    /** Off: no contract answers and no file is taken; the records stay, and all is back when it is on again. Source: PLAN-83. */
    @Test
    void switchedOffNothingAnswersAndNoFileIsTaken_recordsStay_switchedOnAllIsBack() {
        var switches = trail.office.records.switches();
        ListImports imports =
                ListImports.over(switches, () -> List.of(new TypedSpendingImporter(trail.office.registers)));
        FundLineKind lines = trail.office.registers.money().lines().kind();
        String spent = trail.office.registers.money().spent().kind().listAddress();
        switches.turn(OFFICE, "policyplan", false);

        assertThat(plans().projects(OFFICE, YEAR)).isInstanceOf(Answer.Off.class);
        assertThat(allocations().approved(OFFICE, YEAR)).isInstanceOf(Answer.Off.class);
        assertThat(allocations().find(OFFICE, trail.allocation.id())).isInstanceOf(Answer.Off.class);
        assertThat(new TypedSpendingProvider(trail.office.registers.money(), answers, new FakeCallers())
                        .disbursed(OFFICE, trail.allocation.id()))
                .isInstanceOf(Answer.Off.class);
        assertThat(imports.of(trail.office.budget(), spent)).isEmpty();
        assertThat(trail.office.registers.money().lines().find(OFFICE, trail.line.id()))
                .hasValueSatisfying(line -> assertThat(line.get(lines.ceiling)).isEqualByComparingTo("1530000.00"));

        switches.turn(OFFICE, "policyplan", true);
        assertThat(plans().projects(OFFICE, YEAR).known().orElseThrow()).hasSize(1);
        assertThat(allocations().approved(OFFICE, YEAR).known().orElseThrow()).hasSize(1);
        assertThat(imports.of(trail.office.budget(), spent)).hasSize(1);
    }
}
