package org.khet.policyplan.internal.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.khet.policyplan.internal.SampleRegisters.OFFICE;
import static org.khet.policyplan.internal.SampleRegisters.YEAR;
import static org.khet.policyplan.internal.SampleRegisters.baht;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.policyplan.internal.SampleRegisters;
import org.khet.policyplan.internal.allocation.AllocationKind;
import org.khet.policyplan.internal.allocation.AllocationMethod;
import org.khet.policyplan.internal.allocation.AllocationSort;
import org.khet.policyplan.internal.allocation.NoticeKind;
import org.khet.policyplan.internal.money.BudgetItemSort;
import org.khet.policyplan.internal.setting.PolicyplanPermissions;
import org.khet.portal.api.money.MoneyReceiver;
import org.khet.portal.api.money.ReceivedMoney;
import org.khet.portal.api.money.Spending;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeCallers;
import org.khet.portal.testkit.fake.FakeSpending;

/**
 * Two schools have 45,000 baht each of an allocation: the first has spent 30,000 and promised 10,000 of its own, the second nothing. What
 * is taken back and what is left is that of each. Source: policyplan R-09, PLAN-22, J.2; finance FIN-07.
 */
@OnEachDatabase
class ReceiversOwnDbTest {
    private static final LocalDate MARCH = LocalDate.of(2027, 3, 31);
    private final TestDatabase database;
    private SampleRegisters office;
    private RecordService<AllocationKind> allocations;
    private AllocationKind kind;
    private RecordRow line;
    private RecordRow first;
    private FakeSpending finance;

    ReceiversOwnDbTest(TestDatabase database) {
        this.database = database;
        office = new SampleRegisters(database);
        allocations = office.registers.allocations().allocations();
        kind = allocations.kind();
        finance = new FakeSpending(Spending.PAID, Instant.parse("2026-11-20T02:00:00Z"));
        line = office.line(office.received(
                office.item("21", "รายการ 21", BudgetItemSort.MONEY, "2", false), "ว 21", "2", "90000.00"));
        first = line;
    }

    @BeforeEach
    void twoSchoolsHave45000Each() {
        office = new SampleRegisters(database);
        allocations = office.registers.allocations().allocations();
        kind = allocations.kind();
        line = office.line(office.received(
                office.item("21", "รายการ 21", BudgetItemSort.MONEY, "2", false), "ว 21", "2", "90000.00"));
        first = office.notify(office.approve(office.asked(allocations.create(
                office.budget(),
                office.allocation(
                        line, AllocationMethod.LIST, office.sum(1, "45000.00"), office.sum(2, "45000.00"))))));
        finance = new FakeSpending(Spending.PAID, Instant.parse("2026-11-20T02:00:00Z"))
                .with(OFFICE, line.id(), of(1), YearMonth.of(2026, 11), "30000.00")
                .promising(of(1), "10000.00");
        office.paid.come(finance);
    }

    private ReceivedMoney of(int school) {
        return new ReceivedMoney(first.id(), MoneyReceiver.of(SampleRegisters.school(school)));
    }

    private RecordRow change(RecordDraft... lines) {
        return allocations.create(
                office.budget(),
                office.allocation(line, AllocationMethod.LIST, lines)
                        .with(kind.sort, AllocationSort.ADJUSTMENT)
                        .with(kind.adjusts, first.id()));
    }

    private static void refused(ThrowingCallable call, String key, Object... args) {
        assertThatExceptionOfType(Rejected.class).isThrownBy(call).satisfies(refused -> {
            assertThat(refused.problems().getFirst().key()).isEqualTo(key);
            assertThat(refused.problems().getFirst().args()).containsExactly(args);
        });
    }

    /** 6,000 of the first school are not there, though the whole has 50,000 left; 5,000 of it and all of the second are. */
    @Test
    void adjustmentTakesFromEachReceiverNoMoreThanItHasNeitherSpentNorPromised() {
        RecordRow tooMuch = change(office.sum(1, "-6000.00"));
        refused(
                () -> office.asked(tooMuch),
                "policyplan.error.receiver-below-spent",
                1,
                baht("39000.00"),
                baht("40000.00"));
        RecordRow moved = change(office.sum(2, "6000.00"), office.sum(1, "-6000.00"));
        refused(
                () -> office.asked(moved),
                "policyplan.error.receiver-below-spent",
                2,
                baht("39000.00"),
                baht("40000.00"));

        RecordRow fits = office.asked(change(office.sum(1, "-5000.00"), office.sum(2, "-45000.00")));
        finance.promising(of(1), "10000.01");
        refused(
                () -> office.approve(fits),
                "policyplan.error.receiver-below-spent",
                1,
                baht("40000.00"),
                baht("40000.01"));
        finance.failing(true);
        refused(() -> office.approve(fits), "policyplan.error.spending-unknown");
        finance.failing(false);
        finance.promising(of(1), "10000.00");
        assertThat(office.approve(fits).state()).isEqualTo(kind.approved);
    }

    /** Only who has money left is told of its last day; where nobody can tell whose it is all of them are. */
    @Test
    void receiverWhoHasSpentItsOwnIsNotToldOfWhatOthersHaveLeft() {
        finance.with(OFFICE, line.id(), of(1), YearMonth.of(2027, 1), "15000.00");
        NoticeKind notice = office.registers.allocations().notices().kind();

        assertThat(urged(MARCH.minusDays(30))).isEqualTo(1);
        assertThat(office.registers
                        .allocations()
                        .notices()
                        .internal()
                        .all(office.budget(), RecordFilter.of(notice.urgedOn.isFilled())))
                .singleElement()
                .satisfies(row -> assertThat(row.get(notice.school)).hasValue(SampleRegisters.school(2)));

        finance.with(OFFICE, line.id(), first.id(), YearMonth.of(2027, 2), "1.00");
        assertThat(urged(MARCH.minusDays(7))).as("of 44,999 baht of both").isEqualTo(2);
    }

    private int urged(LocalDate today) {
        office.records.clock().set(today + "T06:50");
        long before = urges();
        new LastDays(office.registers, new FakeCallers().system(OFFICE), today).tell();
        return (int) (urges() - before);
    }

    private long urges() {
        return office.records.happenings().all().stream()
                .filter(one -> one.type().equals("policyplan.notice.urged"))
                .count();
    }

    /** Promised between approval and take-over: who made and who approves the adjustment is told once, and the mark goes with the reason. */
    @Test
    void adjustmentThatFinanceCannotTakeOverIsToldToWhoAdjusts_once_untilItCould() {
        RecordRow fits = office.approve(office.asked(change(office.sum(1, "-5000.00"))));
        assertThat(marked()).isZero();

        finance.untaken(fits.id(), "1000.00");
        assertThat(marked()).isEqualTo(1);
        assertThat(marked()).as("told already").isZero();
        RecordRow held = allocations.find(OFFICE, fits.id()).orElseThrow();
        assertThat(held.get(kind.missing))
                .hasValueSatisfying(sum -> assertThat(sum).isEqualByComparingTo("1000.00"));
        assertThat(office.records.happenings().all())
                .filteredOn(one -> one.type().equals("policyplan.allocation.held-up"))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.audience().people()).contains(office.budget().person());
                    assertThat(one.audience().permissions()).contains(PolicyplanPermissions.ALLOCATION_APPROVE);
                });

        finance.failing(true);
        assertThat(marked()).as("nobody can say it now").isZero();
        finance.failing(false);
        finance.untaken(fits.id(), "0.00");
        assertThat(marked()).isEqualTo(1);
        assertThat(allocations.find(OFFICE, fits.id()).orElseThrow().get(kind.missing))
                .isEmpty();
    }

    /** Held up, then declined by hand: who adjusts is told once with the reason, and nothing says that finance could take it over. */
    @Test
    void adjustmentThatFinanceDeclinesByHandIsToldToWhoAdjusts_once_withTheReason() {
        RecordRow fits = office.approve(office.asked(change(office.sum(1, "-5000.00"))));
        finance.untaken(fits.id(), "1000.00");
        assertThat(marked()).isEqualTo(1);

        finance.declined(fits.id(), "โรงเรียนผูกพันเงินแล้ว ขอให้ปรับใหม่")
                .declined(first.id(), "ซ้ำกับที่ตั้งไว้แล้ว");
        finance.failing(true);
        assertThat(marked()).as("nobody can say it now").isZero();
        finance.failing(false);
        assertThat(marked()).as("the adjustment and the allocation itself").isEqualTo(2);
        assertThat(marked()).as("told already").isZero();

        RecordRow declined = allocations.find(OFFICE, fits.id()).orElseThrow();
        assertThat(declined.get(kind.declined)).isEqualTo("โรงเรียนผูกพันเงินแล้ว ขอให้ปรับใหม่");
        assertThat(declined.get(kind.missing)).as("it waits no more").isEmpty();
        assertThat(declined.state()).isEqualTo(kind.approved);
        assertThat(allocations.steps(office.budget(), fits.id()).getLast().words())
                .isEqualTo("โรงเรียนผูกพันเงินแล้ว ขอให้ปรับใหม่");
        assertThat(office.records.happenings().all())
                .filteredOn(one -> one.recordId() == fits.id() && one.type().equals("policyplan.allocation.declined"))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.audience().people()).contains(office.budget().person());
                    assertThat(one.audience().permissions()).contains(PolicyplanPermissions.ALLOCATION_APPROVE);
                });
        assertThat(office.records.happenings().all())
                .as("nothing was let go")
                .noneMatch(one -> one.type().equals("policyplan.allocation.let-go"));
    }

    private int marked() {
        return UntakenJob.mark(office.registers, new FakeCallers().system(OFFICE), YEAR);
    }
}
