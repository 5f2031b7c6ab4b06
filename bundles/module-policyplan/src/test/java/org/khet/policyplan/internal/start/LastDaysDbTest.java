package org.khet.policyplan.internal.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khet.policyplan.internal.SampleRegisters.OFFICE;
import static org.khet.policyplan.internal.SampleRegisters.baht;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.policyplan.internal.SampleRegisters;
import org.khet.policyplan.internal.allocation.AllocationMethod;
import org.khet.policyplan.internal.money.BudgetItemSort;
import org.khet.policyplan.internal.plan.PlanKind;
import org.khet.policyplan.internal.request.RequestRoundKind;
import org.khet.policyplan.internal.setting.PolicyplanPermissions;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeCallers;

/** What the module tells and prepares by itself when a day comes. Source: policyplan J.2. */
@OnEachDatabase
class LastDaysDbTest {
    private static final LocalDate MARCH = LocalDate.of(2027, 3, 31);
    private final TestDatabase database;
    private SampleRegisters office;

    LastDaysDbTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void nothingIsThere() {
        office = new SampleRegisters(database);
    }

    private int told(LocalDate today) {
        office.records.clock().set(today + "T06:50");
        return new LastDays(office.registers, new FakeCallers().system(OFFICE), today).tell();
    }

    private int prepared(LocalDate today) {
        office.records.clock().set(today + "T05:20");
        return new NextYear(office.registers, new FakeCallers().system(OFFICE), today).prepare();
    }

    private RecordRow fundLine(String code, String sum) {
        return office.line(office.received(
                office.item(code, "รายการ " + code, BudgetItemSort.MONEY, "2", false), "ว " + code, "2", sum));
    }

    private void spent(RecordRow line, String sum) {
        var money = office.registers.money();
        var typed = money.spent().kind();
        money.spent()
                .create(
                        office.budget(),
                        new RecordDraft()
                                .with(typed.month, YearMonth.of(2026, 11))
                                .with(typed.line, line.id())
                                .with(typed.amount, baht(sum)));
    }

    /** 500,000 until 31 March: 30 days before and a week before, as long as a satang is left. */
    @Test
    void moneyThatIsLeftIsToldAMonthAndAWeekBeforeItsLastDay_whatIsSpentIsNot() {
        spent(fundLine("21", "500000.00"), "499999.99");
        spent(fundLine("22", "300000.00"), "300000.00");

        assertThat(told(MARCH.minusDays(31))).isZero();
        assertThat(told(MARCH.minusDays(30))).isEqualTo(1);
        assertThat(told(MARCH.minusDays(29))).as("told already").isZero();
        assertThat(told(MARCH.minusDays(7))).isEqualTo(1);
        assertThat(told(MARCH)).isZero();
        assertThat(told(MARCH.plusDays(1))).isZero();
        assertThat(office.records.happenings().types()).contains("policyplan.fund-line.urged");
    }

    /** 1,000 and 2,000 that are not spent: each receiver is told like who keeps the line; 500 that are spent are told to nobody. */
    @Test
    void receiversOfMoneyThatIsNotSpentAreToldOfItsLastDayToo() {
        RecordRow line = fundLine("21", "500000.00");
        spent(line, "500000.00");
        var allocations = office.registers.allocations().allocations();
        office.notify(office.approve(office.asked(allocations.create(
                office.budget(),
                office.allocation(line, AllocationMethod.LIST, office.sum(1, "1000.00"), office.sum(2, "2000.00"))))));
        RecordRow gone = office.notify(office.approve(office.asked(allocations.create(
                office.budget(), office.allocation(line, AllocationMethod.LIST, office.sum(3, "500.00"))))));
        var typed = office.registers.money().spent().kind();
        office.registers
                .money()
                .spent()
                .create(
                        office.budget(),
                        new RecordDraft()
                                .with(typed.month, YearMonth.of(2026, 11))
                                .with(typed.line, line.id())
                                .with(typed.allocation, gone.id())
                                .with(typed.amount, baht("500.00")));

        assertThat(told(MARCH.minusDays(31))).isZero();
        assertThat(told(MARCH.minusDays(30))).isEqualTo(2);
        assertThat(told(MARCH.minusDays(29))).as("told already").isZero();
        assertThat(told(MARCH.minusDays(7))).isEqualTo(2);
        assertThat(told(MARCH.plusDays(1))).isZero();
        assertThat(office.records.happenings().all())
                .filteredOn(one -> one.type().equals("policyplan.notice.urged"))
                .hasSize(4)
                .allSatisfy(one -> assertThat(one.audience().permissions())
                        .containsExactly(PolicyplanPermissions.NOTICE_ACKNOWLEDGE));
    }

    /** A clerk hired until 31 March: told a month before and once when it has ended; one who goes on is not. */
    @Test
    void entitlementIsToldAMonthBeforeItEndsAndOnceWhenItHasEnded() {
        RecordRow item = office.item("05.1", "ครูธุรการโรงเรียน", BudgetItemSort.PAY, "2", false);
        var entitlements = office.registers.allocations().entitlements();
        var kind = entitlements.kind();
        RecordDraft clerk = new RecordDraft()
                .with(kind.item, item.id())
                .with(kind.school, SampleRegisters.school(1))
                .with(kind.post, "ธ 1")
                .with(kind.social, false)
                .with(kind.start, LocalDate.of(2026, 10, 1));
        entitlements.create(office.budget(), clerk);
        entitlements.create(office.budget(), clerk.with(kind.post, "ธ 2").with(kind.until, MARCH));

        assertThat(told(MARCH.minusDays(31))).isZero();
        assertThat(told(MARCH.minusDays(20))).as("the job did not run for days").isEqualTo(1);
        assertThat(told(MARCH)).isZero();
        assertThat(told(MARCH.plusDays(1))).isEqualTo(1);
        assertThat(told(MARCH.plusDays(2))).isZero();
    }

    /** The order of the committee ends while the allocation is drafted: its head is told once; an approved one is decided. */
    @Test
    void orderOfACommitteeThatEndsBeforeTheApprovalIsToldOnce() {
        RecordRow line = fundLine("21", "500000.00");
        spent(line, "500000.00");
        var allocations = office.registers.allocations().allocations();
        var kind = allocations.kind();
        RecordDraft until = office.allocation(line, AllocationMethod.LIST, office.sum(1, "1000.00"))
                .with(kind.orderUntil, MARCH);
        RecordRow drafted = allocations.create(office.budget(), until);
        office.approve(office.asked(allocations.create(office.budget(), until)));

        assertThat(told(MARCH)).isZero();
        assertThat(told(MARCH.plusDays(1))).isEqualTo(1);
        assertThat(told(MARCH.plusDays(2))).isZero();
        assertThat(allocations.find(OFFICE, drafted.id()).orElseThrow().get(kind.orderToldOn))
                .contains(MARCH.plusDays(1));
    }

    private RecordRow resolved(String number) {
        var plans = office.registers.plans().plans();
        PlanKind plan = plans.kind();
        RecordRow made = plans.create(
                office.analyst(),
                new RecordDraft()
                        .with(plan.number, number)
                        .with(plan.sort, "ACTION")
                        .with(plan.title, "แผนปฏิบัติการประจำปีงบประมาณ พ.ศ. 2570")
                        .with(plan.yearFrom, SampleRegisters.YEAR)
                        .with(plan.yearTo, SampleRegisters.YEAR)
                        .with(plan.unit, SampleOffices.unit(OFFICE, "PLAN").id()));
        RecordRow granted = office.act(
                plans,
                office.head(),
                office.act(plans, office.analyst(), made, plan.submit),
                plan.grant,
                new RecordDraft()
                        .with(plan.decisionNo, "นผ 3/2570")
                        .with(plan.decisionOn, SampleRegisters.TODAY)
                        .with(plan.decisionFile, office.paper()),
                "");
        return office.act(
                plans,
                office.secretary(),
                granted,
                plan.resolve,
                new RecordDraft()
                        .with(plan.body, "AREA")
                        .with(plan.resolutionNo, "6/2569")
                        .with(plan.resolutionOn, SampleRegisters.TODAY),
                "");
    }

    /** On 1 August 2570 the plan of 2571 and the round of requests for 2572 stand as drafts, once, whatever becomes of them. */
    @Test
    void onTheFirstOfAugustTheNextYearIsDrafted_once_anOfficeWithoutAPlanGetsNone() {
        assertThat(prepared(LocalDate.of(2027, 8, 1))).isZero();
        office.records.clock().set(SampleRegisters.TODAY + "T09:30");
        resolved("ACT-2570");
        RequestRoundKind rounds = office.registers.requests().rounds().kind();
        office.registers
                .requests()
                .rounds()
                .create(
                        office.budget(),
                        new RecordDraft()
                                .with(rounds.year, SampleRegisters.YEAR.next())
                                .with(rounds.sort, "YEARLY")
                                .with(rounds.name, "คำขอปี 2571")
                                .with(rounds.criteria, "ตามความจำเป็น")
                                .with(rounds.opensOn, LocalDate.of(2026, 11, 1))
                                .with(rounds.dueOn, LocalDate.of(2026, 11, 30)));

        assertThat(prepared(LocalDate.of(2027, 7, 31))).isZero();
        assertThat(prepared(LocalDate.of(2027, 8, 1))).isEqualTo(2);
        assertThat(prepared(LocalDate.of(2027, 8, 2))).isZero();
        var plans = office.registers.plans().plans();
        PlanKind plan = plans.kind();
        RecordRow next = plans.all(office.head(), RecordFilter.of(plan.yearFrom.is(SampleRegisters.YEAR.next())))
                .getFirst();
        assertThat(next.state()).isEqualTo(plan.draft);
        assertThat(List.of(next.get(plan.number), next.get(plan.title)))
                .containsExactly("ACT-2571", "แผนปฏิบัติการประจำปีงบประมาณ พ.ศ. 2571");
        assertThat(office.records.happenings().types()).contains("policyplan.plan.prepared");
        RecordRow round = office.registers
                .requests()
                .rounds()
                .all(office.budget(), RecordFilter.of(rounds.year.is(FiscalYear.ofBuddhist(2572))))
                .getFirst();
        assertThat(round.state()).isEqualTo(rounds.planned);
        assertThat(office.records.happenings().all())
                .as("its head, and who opens rounds")
                .filteredOn(one -> one.type().equals("policyplan.request-round.prepared"))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.link()).endsWith("/" + round.id());
                    assertThat(one.audience().permissions())
                            .contains(PolicyplanPermissions.PLAN_PUBLISH, PolicyplanPermissions.REQUEST_ANALYSE);
                });
        assertThat(round.get(rounds.name)).isEqualTo("คำขอปี 2572");
        assertThat(round.get(rounds.dueOn)).isEqualTo("2027-11-30");

        office.act(plans, office.head(), next, plan.withdraw, new RecordDraft(), "ใช้แผนเดิม");
        assertThat(prepared(LocalDate.of(2027, 9, 1)))
                .as("somebody withdrew it")
                .isZero();
    }
}
