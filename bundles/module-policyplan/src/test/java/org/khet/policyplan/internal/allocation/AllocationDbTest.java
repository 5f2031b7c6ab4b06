package org.khet.policyplan.internal.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.khet.policyplan.internal.SampleRegisters.OFFICE;
import static org.khet.policyplan.internal.SampleRegisters.baht;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.policyplan.internal.ActingOfficer;
import org.khet.policyplan.internal.SampleRegisters;
import org.khet.policyplan.internal.money.BudgetItemSort;
import org.khet.policyplan.internal.money.FundLineKind;
import org.khet.policyplan.internal.money.MoneyRegisters;
import org.khet.policyplan.internal.money.RateKind;
import org.khet.policyplan.internal.money.SpentKind;
import org.khet.policyplan.internal.setting.PolicyplanPermissions;
import org.khet.policyplan.internal.setting.PolicyplanSettings;
import org.khet.policyplan.internal.transfer.TransferKind;
import org.khet.policyplan.internal.transfer.TransferSide;
import org.khet.portal.api.group.AppointedGroup;
import org.khet.portal.api.money.Spending;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.FieldType;
import org.khet.portal.api.record.OfferedValue;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.school.School;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.school.SchoolStatus;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.testkit.SampleOffices;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeSpending;
import org.khet.portal.testkit.record.TypedDecision;

/** Allocations by rate and entitlement, ceilings under many at once. Source: policyplan J.4, PLAN-10 to 15, 22, 41. */
@OnEachDatabase
class AllocationDbTest {
    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 1);
    private final TestDatabase database;
    private SampleRegisters office;
    private MoneyRegisters money;
    private RecordService<AllocationKind> allocations;
    private AllocationKind kind;

    AllocationDbTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void nothingIsThere() {
        office = new SampleRegisters(database);
        money = office.registers.money();
        allocations = office.registers.allocations().allocations();
        kind = allocations.kind();
    }

    private RecordRow clerks(String baht) {
        RecordRow item = office.item("05.1", "ครูธุรการโรงเรียน", BudgetItemSort.PAY, "2", false);
        office.rate(item, "", "clerk-15000", "15000.00", OCTOBER);
        office.rate(item, "", "clerk-9000", "9000.00", OCTOBER);
        return office.line(office.received(item, "ศธ 04002/ว 123", "2", baht));
    }

    private RecordRow computed(RecordDraft draft) {
        return office.act(allocations, office.budget(), allocations.create(office.budget(), draft), kind.compute);
    }

    /** Who names heads and group types no rate: the table has it. PLAN-10, 11. */
    @Test
    void linesByRateNeedNoTypedRate_butAreNotAgreedBeforeTheyAreComputed() {
        RecordRow typed = allocations.create(
                office.budget(),
                office.allocation(clerks("2448000.00"), AllocationMethod.RATE, office.heads(1, "clerk-15000", 10)));

        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> office.asked(typed))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("policyplan.error.no-amount"));
        RecordRow computed = office.act(allocations, office.budget(), typed, kind.compute);
        assertThat(office.asked(computed).get(kind.total)).isEqualByComparingTo("900000.00");
    }

    @Test
    void seventeenClerksForSixMonthsCost1530000_at9000They918000() {
        RecordRow line = clerks("2448000.00");

        RecordRow dear = computed(office.allocation(
                line, AllocationMethod.RATE, office.heads(1, "clerk-15000", 10), office.heads(2, "clerk-15000", 7)));
        RecordRow cheap = computed(office.allocation(line, AllocationMethod.RATE, office.heads(3, "clerk-9000", 17)));

        assertThat(dear.get(kind.total)).isEqualByComparingTo("1530000.00");
        assertThat(cheap.get(kind.total)).isEqualByComparingTo("918000.00");
        assertThat(office.asked(dear).get(kind.number))
                .hasValueSatisfying(number -> assertThat(number.text()).isEqualTo("1/2570"));
        RecordRow rate = money.rates()
                .all(office.budget(), org.khet.portal.api.record.RecordFilter.ALL)
                .getFirst();
        assertThatExceptionOfType(Rejected.class)
                .as("a rate in use is ended, never changed")
                .isThrownBy(() -> money.rates()
                        .change(
                                office.budget(),
                                rate,
                                RecordDraft.of(rate).with(money.rates().kind().rate, baht("15001"))));
    }

    /** Months that end before they begin would leave no line, those of the next year its rates; lists may name them. PLAN-10, 11, R-04. */
    @Test
    void monthsOfAnAllocationEndNotBeforeTheyBegin_andLieInItsYearWhereTheyAreCounted() {
        RecordRow line = clerks("2448000.00");
        RecordDraft clerk = office.heads(1, "clerk-15000", 10);
        RecordDraft byRate = office.allocation(line, AllocationMethod.RATE, clerk);

        assertPeriodRefused(byRate.with(kind.until, YearMonth.of(2026, 9)), "period_to", "records.error.order");
        assertPeriodRefused(
                byRate.with(kind.until, YearMonth.of(2027, 10)),
                "period_to",
                "policyplan.error.outside-fiscal-year",
                2570);
        assertPeriodRefused(
                office.allocation(line, AllocationMethod.ENTITLEMENT).with(kind.from, YearMonth.of(2026, 9)),
                "period_from",
                "policyplan.error.outside-fiscal-year",
                2570);
        assertThat(allocations.count(office.budget(), RecordFilter.ALL)).isZero();
        assertThat(computed(byRate.with(kind.until, YearMonth.of(2027, 9))).get(kind.total))
                .as("all twelve months")
                .isEqualByComparingTo("1800000.00");
        assertThat(allocations
                        .create(
                                office.budget(),
                                office.allocation(line, AllocationMethod.LIST, office.sum(1, "60000.00"))
                                        .with(kind.until, YearMonth.of(2027, 10)))
                        .get(kind.total))
                .as("what a list is for is typed")
                .isEqualByComparingTo("60000.00");
    }

    private void assertPeriodRefused(RecordDraft draft, String field, String key, Object... args) {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> allocations.create(office.budget(), draft))
                .satisfies(refused -> assertThat(refused.problems()).containsExactly(Problem.of(field, key, args)));
    }

    /**
     * 17 clerks from October to March at 9,000, from January at 9,400: three months of each, 938,400; computed again it is the same,
     * and each rate is used from the first day that it was taken for. Source: policyplan R-03, PLAN-11.
     */
    @Test
    void rateThatChangesWithinThePeriodCountsForItsMonths() {
        RecordRow line = clerks("2448000.00");
        RateKind rates = money.rates().kind();
        assertThat(computed(office.allocation(line, AllocationMethod.RATE, office.heads(3, "clerk-9000", 17)))
                        .get(kind.total))
                .isEqualByComparingTo("918000.00");
        RecordRow nine = money.rates().all(office.budget(), org.khet.portal.api.record.RecordFilter.ALL).stream()
                .filter(row -> row.get(rates.group).filter("clerk-9000"::equals).isPresent())
                .findFirst()
                .orElseThrow();
        office.act(
                money.rates(),
                office.budget(),
                nine,
                rates.end,
                new RecordDraft().with(rates.until, LocalDate.of(2026, 12, 31)),
                "ปรับอัตรา");
        RecordRow item =
                money.items().find(OFFICE, line.get(money.lines().kind().item)).orElseThrow();
        RecordRow more = office.rate(item, "", "clerk-9000", "9400.00", LocalDate.of(2027, 1, 1));

        RecordRow row = computed(office.allocation(line, AllocationMethod.RATE, office.heads(3, "clerk-9000", 17)));

        assertThat(row.get(kind.total)).isEqualByComparingTo("938400.00");
        assertThat(row.lines(kind.lines))
                .extracting(one -> one.get(kind.rate).orElseThrow() + " x "
                        + one.get(kind.months)
                                .orElseThrow()
                                .stripTrailingZeros()
                                .toPlainString())
                .containsExactly("9000.00 x 3", "9400.00 x 3");
        RecordRow again = office.act(allocations, office.budget(), row, kind.compute);
        assertThat(again.get(kind.total)).as("computed again").isEqualByComparingTo("938400.00");
        assertThat(again.lines(kind.lines)).hasSize(2);
        office.asked(again);
        assertThat(money.rates().find(OFFICE, nine.id()).orElseThrow().get(rates.usedFor))
                .hasValue(OCTOBER);
        assertThat(money.rates().find(OFFICE, more.id()).orElseThrow().get(rates.usedFor))
                .hasValue(LocalDate.of(2027, 1, 1));
    }

    @Test
    void allocationToThreeHundredSchoolsLooksThemUpInOneQuery_eachStepWritesInBatches() {
        RecordRow line = clerks("50000000.00");
        List<RecordDraft> heads = new ArrayList<>();
        for (int i = 1; i <= 300; i++) {
            SchoolId key = new SchoolId(OFFICE.value() * 1_000_000 + i);
            office.records
                    .schools()
                    .with(new School(
                            key, OFFICE, "โรงเรียน " + i, "", List.of(), "", "", "", SchoolStatus.ACTIVE, null));
            heads.add(office.heads(1, "clerk-15000", 1).with(kind.school, key));
        }
        int asked = office.records.schools().questions();
        long statements = database.statements();

        RecordRow computed =
                computed(office.allocation(line, AllocationMethod.RATE, heads.toArray(RecordDraft[]::new)));

        assertThat(computed.get(kind.total)).isEqualByComparingTo("27000000.00");
        assertThat(office.records.schools().questions() - asked).isEqualTo(1);
        assertThat(database.statements() - statements).as("made and computed").isLessThan(40);
    }

    @Test
    void oneSatangAboveTheCeilingIsRefusedWithTheShortage() {
        RecordRow line = clerks("1530000.00");
        office.approve(office.asked(allocations.create(
                office.budget(), office.allocation(line, AllocationMethod.LIST, office.sum(1, "1000000.00")))));
        RecordRow tooMuch = office.asked(allocations.create(
                office.budget(), office.allocation(line, AllocationMethod.LIST, office.sum(2, "530000.01"))));

        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> office.approve(tooMuch))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().args()).containsExactly(baht("0.01")));

        RecordRow fits = office.asked(allocations.create(
                office.budget(), office.allocation(line, AllocationMethod.LIST, office.sum(2, "530000.00"))));
        assertThat(office.approve(fits).state()).isEqualTo(kind.approved);
        assertThat(available(line)).isEqualTo("0.00");
    }

    private String available(RecordRow line) {
        FundLineKind lines = money.lines().kind();
        return money.lines()
                .find(OFFICE, line.id())
                .orElseThrow()
                .get(lines.available)
                .toPlainString();
    }

    @Test
    void ofFiftyApprovalsAtOnceOnlyThoseThatFitAreApproved_neverASatangAbove() throws Exception {
        RecordRow line = clerks("3099999.99");
        List<RecordRow> asked = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            asked.add(office.asked(allocations.create(
                    office.budget(), office.allocation(line, AllocationMethod.LIST, office.sum(1, "100000.00")))));
        }
        List<Callable<Boolean>> approvals = asked.stream()
                .<Callable<Boolean>>map(one -> () -> approved(one))
                .toList();
        int approved = 0;
        try (var pool = Executors.newFixedThreadPool(50)) {
            for (Future<Boolean> one : pool.invokeAll(approvals)) {
                approved += one.get() ? 1 : 0;
            }
        }
        assertThat(approved)
                .as("the thirty-first is short by one satang, and nobody is shown anything but that")
                .isEqualTo(30);
        assertThat(available(line)).isEqualTo("99999.99");
    }

    private boolean approved(RecordRow asked) {
        try {
            office.approve(asked);
            return true;
        } catch (Rejected shortage) {
            return false;
        }
    }

    @Test
    void withoutACommitteeThatIsValidTodayNothingIsAgreed_makerNeverApproves() {
        RecordRow line = clerks("100000.00");
        RecordRow without = allocations.create(
                office.budget(),
                office.allocation(line, AllocationMethod.LIST, office.sum(1, "1000.00"))
                        .with(kind.orderUntil, LocalDate.of(2026, 11, 19)));
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> office.act(allocations, office.secretary(), without, kind.agree))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("policyplan.error.no-committee"));

        RecordRow asked = office.asked(allocations.create(
                office.budget(), office.allocation(line, AllocationMethod.LIST, office.sum(1, "1000.00"))));
        var makerAsDirector = office.budget().with(SampleRegisters.permissions("core.director"));
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> office.act(
                        allocations,
                        makerAsDirector,
                        asked,
                        kind.approve,
                        new RecordDraft()
                                .with(kind.decisionNo, "1")
                                .with(kind.decisionOn, SampleRegisters.TODAY)
                                .with(kind.decisionFile, office.paper()),
                        ""));
        TypedDecision.bothWays(office.records::answer, allocations, office.director(), asked, SampleRegisters.TODAY);
    }

    /** A committee that another module keeps gives name, order and term; one whose term is over or that has no order is not offered. */
    @Test
    void committeeIsChosenFromThoseAppointed_withItsOrderAndTerm_andTypedWhereNobodyKeepsThem() {
        RecordRow row = allocations.create(
                office.budget(),
                office.allocation(clerks("100000.00"), AllocationMethod.LIST, office.sum(1, "1000.00"))
                        .with(kind.committee, "")
                        .with(kind.orderNo, "")
                        .with(kind.orderFrom, null));
        assertThat(allocations.actions(office.budget(), row)).doesNotContain(kind.appoint);
        office.committees.come(caller -> List.of(
                committee("คณะกรรมการจัดสรรงบประมาณ", "41/2567", null),
                committee("คณะกรรมการจัดสรรงบประมาณ", "376/2569", null),
                committee("คณะทำงานชุดเดิม", "5/2568", LocalDate.of(2026, 11, 19)),
                committee("คณะทำงานไม่มีคำสั่ง", "", null)));

        assertThat(allocations.offered(office.budget(), row, kind.appoint).get(kind.committee))
                .extracting(OfferedValue::words)
                .containsExactly("คณะกรรมการจัดสรรงบประมาณ · 376/2569");
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> office.act(
                        allocations,
                        office.budget(),
                        row,
                        kind.appoint,
                        new RecordDraft().with(kind.committee, "คณะทำงานชุดเดิม"),
                        ""));
        RecordRow chosen = office.act(
                allocations,
                office.budget(),
                row,
                kind.appoint,
                new RecordDraft().with(kind.committee, "คณะกรรมการจัดสรรงบประมาณ"),
                "");

        assertThat(chosen.get(kind.orderNo)).isEqualTo("376/2569");
        assertThat(chosen.get(kind.orderFrom)).contains(LocalDate.of(2026, 10, 1));
        assertThat(office.act(allocations, office.secretary(), chosen, kind.agree)
                        .state())
                .isEqualTo(kind.agreed);
    }

    private static AppointedGroup committee(String name, String order, @Nullable LocalDate until) {
        LocalDate from = LocalDate.of(order.startsWith("41/") ? 2024 : 2026, 10, 1);
        return new AppointedGroup("documents/committees/1", name, order, from, until, true, Map.of());
    }

    @Test
    void socialSecurityIsFivePercentOfThePayUpToTheCap() {
        RecordRow item = office.item("01", "พนักงานราชการ", BudgetItemSort.PAY, "1", true);
        office.rate(item, "", "clerk-15000", "18000.00", OCTOBER);
        office.rate(item, "", "clerk-9000", "9000.00", OCTOBER);
        RecordRow line = office.line(office.received(item, "ว 9", "1", "1000000.00"));

        RecordRow row = computed(office.allocation(
                line, AllocationMethod.RATE, office.heads(1, "clerk-15000", 1), office.heads(2, "clerk-9000", 1)));

        assertThat(row.lines(kind.lines).get(0).get(kind.social)).contains(baht("4500.00"));
        assertThat(row.lines(kind.lines).get(1).get(kind.social)).contains(baht("2700.00"));
        assertThat(row.get(kind.total)).isEqualByComparingTo("169200.00");
    }

    @Test
    void whoStartsOn16NovemberCountsElevenMonths_byDaysTenAndAHalf() {
        RecordRow item = office.item("05.1", "ครูธุรการโรงเรียน", BudgetItemSort.PAY, "2", false);
        office.rate(item, "", "clerk-15000", "15000.00", OCTOBER);
        RecordRow line = office.line(office.received(item, "ว 9", "2", "1000000.00"));
        EntitlementKind entitlement =
                office.registers.allocations().entitlements().kind();
        office.registers
                .allocations()
                .entitlements()
                .create(
                        office.budget(),
                        new RecordDraft()
                                .with(entitlement.item, item.id())
                                .with(entitlement.school, SampleRegisters.school(1))
                                .with(entitlement.post, "ธ 1")
                                .with(entitlement.group, "clerk-15000")
                                .with(entitlement.social, false)
                                .with(entitlement.start, LocalDate.of(2026, 11, 16)));
        RecordDraft draft =
                office.allocation(line, AllocationMethod.ENTITLEMENT).with(kind.until, YearMonth.of(2027, 9));

        assertThat(computed(draft).get(kind.total)).isEqualByComparingTo("165000.00");

        office.settings.put(OFFICE, PolicyplanSettings.WHOLE_MONTHS, false, OCTOBER);
        assertThat(computed(draft).get(kind.total)).isEqualByComparingTo("157500.00");
    }

    @Test
    void spentAllocationIsNeverCancelled_anUnspentOneGivesItsMoneyBack() {
        RecordRow line = clerks("100000.00");
        RecordRow spent = office.notify(office.approve(office.asked(allocations.create(
                office.budget(), office.allocation(line, AllocationMethod.LIST, office.sum(1, "40000.00"))))));
        RecordRow unspent = office.notify(office.approve(office.asked(allocations.create(
                office.budget(), office.allocation(line, AllocationMethod.LIST, office.sum(2, "60000.00"))))));
        SpentKind typed = money.spent().kind();
        money.spent()
                .create(
                        office.budget(),
                        new RecordDraft()
                                .with(typed.month, YearMonth.of(2026, 11))
                                .with(typed.line, line.id())
                                .with(typed.allocation, spent.id())
                                .with(typed.amount, baht("10000.00")));

        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() ->
                        office.act(allocations, office.head(), spent, kind.cancel, new RecordDraft(), "จัดสรรผิด"));
        office.act(allocations, office.head(), unspent, kind.cancel, new RecordDraft(), "จัดสรรผิด");
        assertThat(available(line)).isEqualTo("60000.00");
    }

    private RecordRow notified(RecordDraft draft) {
        return office.notify(office.approve(office.asked(allocations.create(office.budget(), draft))));
    }

    private RecordDraft change(RecordRow line, RecordRow of, String baht) {
        return office.allocation(line, AllocationMethod.LIST, office.sum(1, baht))
                .with(kind.sort, AllocationSort.ADJUSTMENT)
                .with(kind.adjusts, of.id());
    }

    private RecordRow typed(RecordRow line, @Nullable Long allocation, String baht) {
        SpentKind typed = money.spent().kind();
        return money.spent()
                .create(
                        office.budget(),
                        new RecordDraft()
                                .with(typed.month, YearMonth.of(2026, 11))
                                .with(typed.line, line.id())
                                .with(typed.allocation, allocation)
                                .with(typed.amount, baht(baht)));
    }

    private void refused(ThrowingCallable call, String key, Object... args) {
        assertThatExceptionOfType(Rejected.class).isThrownBy(call).satisfies(refused -> {
            assertThat(refused.problems().getFirst().key()).isEqualTo(key);
            assertThat(refused.problems().getFirst().args()).containsExactly(args);
        });
    }

    /** 90,000 allocated, 60,000 spent of it: 30,000 are taken back at most, by all adjustments together. Source, PLAN-22. */
    @Test
    void adjustmentTakesBackNoMoreThanIsUnspent_whicheverIsApprovedFirst() {
        RecordRow line = clerks("100000.00");
        RecordRow first = notified(office.allocation(line, AllocationMethod.LIST, office.sum(1, "90000.00")));
        RecordRow spent = typed(line, first.id(), "60000.00");
        refused(
                () -> office.asked(allocations.create(office.budget(), change(line, first, "-30000.01"))),
                "policyplan.error.less-than-spent",
                baht("59999.99"),
                baht("60000.00"));
        RecordRow all = office.asked(allocations.create(office.budget(), change(line, first, "-30000.00")));
        RecordRow more = office.asked(allocations.create(office.budget(), change(line, first, "-0.01")));
        office.approve(all);
        refused(() -> office.approve(more), "policyplan.error.less-than-spent", baht("59999.99"), baht("60000.00"));
        assertThat(available(line)).isEqualTo("40000.00");

        office.act(money.spent(), office.budget(), spent, money.spent().kind().replace, new RecordDraft(), "นำเข้าผิด");
        typed(line, null, "60000.00");
        refused(() -> office.approve(more), "policyplan.error.allocation-spent", baht("0.01"));

        FakeSpending finance = new FakeSpending(Spending.PAID, Instant.parse("2026-11-20T02:00:00Z"));
        finance.failing(true);
        office.paid.come(finance);
        refused(() -> office.approve(more), "policyplan.error.spending-unknown");
        finance.failing(false);
        assertThat(office.approve(more).state())
                .as("nothing of it was paid, as finance says")
                .isEqualTo(kind.approved);
    }

    private RecordDraft move(RecordRow line, RecordRow of, RecordDraft... lines) {
        return office.allocation(line, AllocationMethod.LIST, lines)
                .with(kind.sort, AllocationSort.ADJUSTMENT)
                .with(kind.adjusts, of.id());
    }

    /** A school with 20,000 gives at most 20,000 to another, by all adjustments together, though their sum is nothing. Source: R-09, PLAN-101. */
    @Test
    void adjustmentLeavesNoReceiverLessThanNothing_whoeverGetsTheMoney() {
        RecordRow line = clerks("200000.00");
        RecordRow first = notified(
                office.allocation(line, AllocationMethod.LIST, office.sum(1, "20000.00"), office.sum(2, "40000.00")));
        RecordRow tooMuch = allocations.create(
                office.budget(), move(line, first, office.sum(2, "30000.00"), office.sum(1, "-30000.00")));
        refused(() -> office.asked(tooMuch), "policyplan.error.receiver-below-nothing", 2, baht("-10000.00"));
        RecordRow stranger =
                allocations.create(office.budget(), move(line, first, office.sum(3, "-0.01"), office.sum(2, "0.01")));
        refused(() -> office.asked(stranger), "policyplan.error.receiver-below-nothing", 1, baht("-0.01"));

        RecordRow one = office.asked(allocations.create(
                office.budget(), move(line, first, office.sum(1, "-15000.00"), office.sum(2, "15000.00"))));
        RecordRow other = office.asked(allocations.create(
                office.budget(), move(line, first, office.sum(1, "-15000.00"), office.sum(2, "15000.00"))));
        office.notify(office.approve(one));
        refused(() -> office.approve(other), "policyplan.error.receiver-below-nothing", 1, baht("-10000.00"));
        assertThat(available(line)).isEqualTo("140000.00");

        notified(move(line, first, office.sum(2, "-50000.00"), office.sum(3, "50000.00")));
        refused(
                () -> office.act(allocations, office.head(), one, kind.cancel, new RecordDraft(), "ผิดพลาด"),
                "policyplan.error.receiver-below-nothing",
                2,
                baht("-10000.00"));
    }

    /** What finance has promised is not taken back; what a school has spent, where it is typed by school, neither. Source: R-09, RF-11. */
    @Test
    void adjustmentTakesBackNothingThatIsPromised_norWhatThisSchoolHasSpent() {
        RecordRow line = clerks("200000.00");
        RecordRow first = notified(office.allocation(line, AllocationMethod.LIST, office.sum(1, "90000.00")));
        FakeSpending finance = new FakeSpending(Spending.PAID, Instant.parse("2026-11-20T02:00:00Z"))
                .with(OFFICE, line.id(), first.id(), YearMonth.of(2026, 11), "60000.00")
                .promising(first.id(), "20000.00");
        office.paid.come(finance);
        refused(
                () -> office.asked(allocations.create(office.budget(), change(line, first, "-10000.01"))),
                "policyplan.error.less-than-spent",
                baht("79999.99"),
                baht("80000.00"));
        RecordRow fits = office.asked(allocations.create(office.budget(), change(line, first, "-10000.00")));
        finance.promising(first.id(), "20000.01");
        refused(() -> office.approve(fits), "policyplan.error.less-than-spent", baht("80000.00"), baht("80000.01"));
        finance.promising(first.id(), "20000.00");
        assertThat(office.approve(fits).state()).isEqualTo(kind.approved);
        office.paid.go(finance);

        RecordRow two = notified(
                office.allocation(line, AllocationMethod.LIST, office.sum(1, "45000.00"), office.sum(2, "45000.00")));
        SpentKind spent = money.spent().kind();
        money.spent()
                .create(
                        office.budget(),
                        new RecordDraft()
                                .with(spent.month, YearMonth.of(2026, 11))
                                .with(spent.line, line.id())
                                .with(spent.allocation, two.id())
                                .with(spent.school, SampleRegisters.school(1))
                                .with(spent.amount, baht("45000.00")));
        refused(
                () -> office.asked(allocations.create(office.budget(), change(line, two, "-30000.00"))),
                "policyplan.error.receiver-below-spent",
                1,
                baht("15000.00"),
                baht("45000.00"));
    }

    /** A blank last day is that of the money and stands on the notice; a later one is refused; money of a second round has more time. RF-17. */
    @Test
    void lastDayOfTheMoneyGoesOnToAllocationAndNotice_aLaterOneIsRefused() {
        RecordRow item = office.item("05.1", "ครูธุรการโรงเรียน", BudgetItemSort.PAY, "2", false);
        RecordRow line = office.line(office.received(item, "ว 1", "2", "100000.00"));
        LocalDate march = LocalDate.of(2027, 3, 31);
        LocalDate september = LocalDate.of(2027, 9, 30);
        RecordDraft draft = office.allocation(line, AllocationMethod.LIST, office.sum(1, "40000.00"));
        refused(
                () -> allocations.create(office.budget(), draft.with(kind.spendBy, march.plusDays(1))),
                "policyplan.error.spend-by-late",
                march);

        RecordRow first = notified(draft.with(kind.spendBy, null));
        assertThat(first.get(kind.spendBy)).hasValue(march);
        var notices = office.registers.allocations().notices();
        RecordRow notice =
                notices.internal().all(office.budget(), RecordFilter.ALL).getFirst();
        assertThat(notice.get(notices.kind().spendBy)).hasValue(march);

        var received = money.received();
        RecordDraft more = office.receipt(item, "ว 2", "2", "50000.00").with(received.kind().spendBy, september);
        office.act(received, office.budget(), received.create(office.budget(), more), received.kind().post);
        assertThat(notified(draft.with(kind.spendBy, null)).get(kind.spendBy)).hasValue(september);
        assertThat(notified(change(line, first, "-100.00").with(kind.spendBy, null))
                        .get(kind.spendBy))
                .as("that of what it changes")
                .hasValue(march);
    }

    /** 40,000 and 20,000 more, 50,000 spent: without what was added it would be less than spent. Source: R-09, PLAN-22. */
    @Test
    void whatWasAddedIsNotCancelledOnceItWasSpent() {
        RecordRow line = clerks("100000.00");
        RecordRow first = notified(office.allocation(line, AllocationMethod.LIST, office.sum(1, "40000.00")));
        RecordRow added = notified(change(line, first, "20000.00"));
        RecordRow spent = typed(line, first.id(), "50000.00");
        refused(
                () -> office.act(allocations, office.head(), added, kind.cancel, new RecordDraft(), "ผิดพลาด"),
                "policyplan.error.less-than-spent",
                baht("40000.00"),
                baht("50000.00"));

        office.act(money.spent(), office.budget(), spent, money.spent().kind().replace, new RecordDraft(), "นำเข้าผิด");
        typed(line, first.id(), "40000.00");
        office.act(allocations, office.head(), added, kind.cancel, new RecordDraft(), "ผิดพลาด");
        assertThat(available(line)).isEqualTo("60000.00");
    }

    /** From January the rate is 16,000, the cap 17,500 and the percentage 4: three months of each. Source, PLAN-14, 15. */
    @Test
    void rateCapAndPercentageOfEachMonthCount_ofEntitledPeopleAndByHeads() {
        RecordRow item = office.item("01", "พนักงานราชการ", BudgetItemSort.PAY, "1", true);
        RateKind rates = money.rates().kind();
        RecordRow old = office.rate(item, "", "clerk-15000", "18000.00", OCTOBER);
        office.act(
                money.rates(),
                office.budget(),
                old,
                rates.end,
                new RecordDraft().with(rates.until, LocalDate.of(2026, 12, 31)),
                "");
        LocalDate january = LocalDate.of(2027, 1, 1);
        office.rate(item, "", "clerk-15000", "20000.00", january);
        office.rate(item, "", "clerk-9000", "9000.00", OCTOBER);
        office.settings.put(OFFICE, PolicyplanSettings.SOCIAL_CAP, 17_500, january);
        office.settings.put(OFFICE, PolicyplanSettings.SOCIAL_PERCENT, 4, january);
        entitled(item, "clerk-15000", "พ 1", OCTOBER);
        entitled(item, "clerk-9000", "พ 2", LocalDate.of(2026, 12, 1));
        RecordRow line = office.line(office.received(item, "ว 9", "1", "1000000.00"));

        RecordRow row = computed(office.allocation(line, AllocationMethod.ENTITLEMENT));

        assertThat(row.lines(kind.lines))
                .extracting(AllocationDbTest.this::words)
                .containsExactlyInAnyOrder(
                        "พ 1 18000.00 x 3 + 2250.00 = 56250.00",
                        "พ 1 20000.00 x 3 + 2100.00 = 62100.00",
                        "พ 2 9000.00 x 4 + 1530.00 = 37530.00");
        assertThat(office.asked(row).get(kind.total)).isEqualByComparingTo("155880.00");

        RecordRow byHeads = computed(office.allocation(line, AllocationMethod.RATE, office.heads(2, "clerk-9000", 2)));
        assertThat(byHeads.lines(kind.lines))
                .extracting(AllocationDbTest.this::words)
                .as("450 a month until December, then 360, for two")
                .containsExactly(" 9000.00 x 6 + 4860.00 = 112860.00");
    }

    private String words(RecordLine one) {
        return one.get(kind.reason) + " " + one.get(kind.rate).orElseThrow() + " x "
                + one.get(kind.months).orElseThrow().stripTrailingZeros().toPlainString() + " + "
                + one.get(kind.social).orElseThrow() + " = " + one.get(kind.amount);
    }

    private void entitled(RecordRow item, String group, String post, LocalDate from) {
        EntitlementKind entitlement =
                office.registers.allocations().entitlements().kind();
        office.registers
                .allocations()
                .entitlements()
                .create(
                        office.budget(),
                        new RecordDraft()
                                .with(entitlement.item, item.id())
                                .with(entitlement.school, SampleRegisters.school(1))
                                .with(entitlement.post, post)
                                .with(entitlement.group, group)
                                .with(entitlement.social, true)
                                .with(entitlement.start, from));
    }

    private RecordRow entitled(RecordRow item, String what, String rate, EntitledPer per) {
        EntitlementKind entitlement =
                office.registers.allocations().entitlements().kind();
        return office.registers
                .allocations()
                .entitlements()
                .create(
                        office.budget(),
                        new RecordDraft()
                                .with(entitlement.item, item.id())
                                .with(entitlement.school, SampleRegisters.school(1))
                                .with(entitlement.plot, what)
                                .with(entitlement.ownRate, baht(rate))
                                .with(entitlement.ownPer, per)
                                .with(entitlement.social, false)
                                .with(entitlement.start, OCTOBER));
    }

    private RecordRow entitled(RecordRow item, String what, String rate) {
        return entitled(item, what, rate, EntitledPer.MONTH);
    }

    private RecordRow wholeYear(RecordRow line) {
        return computed(office.allocation(line, AllocationMethod.ENTITLEMENT).with(kind.until, YearMonth.of(2027, 9)));
    }

    @Test
    void houseRentOfEightAt4000For12MonthsIs384000_asListedSoAllocated() {
        RecordRow item = office.item("13", "ค่าเช่าบ้าน", BudgetItemSort.RENT, "2", false);
        for (int person = 1; person <= 8; person++) {
            entitled(item, "บ้านเลขที่ " + person, "4000.00");
        }
        RecordRow line = office.line(office.received(item, "ว 13", "2", "384000.00"));

        RecordRow row = wholeYear(line);

        assertThat(row.get(kind.total)).isEqualByComparingTo("384000.00");
        assertThat(row.lines(kind.lines)).hasSize(8);
        assertThat(office.approve(office.asked(row)).state()).isEqualTo(kind.approved);
        assertThat(available(line)).isEqualTo("0.00");
    }

    @Test
    void landRentStandsByPlot_whatEndedIsNotAllocated() {
        RecordRow item = office.item("14", "ค่าเช่าที่ดินวัดร้าง", BudgetItemSort.RENT, "2", false);
        entitled(item, "แปลง 1", "500.00");
        entitled(item, "แปลง 2", "800.00");
        RecordRow third = entitled(item, "แปลง 3", "300.00");
        EntitlementKind entitlement =
                office.registers.allocations().entitlements().kind();
        office.act(
                office.registers.allocations().entitlements(),
                office.budget(),
                third,
                entitlement.end,
                new RecordDraft().with(entitlement.until, LocalDate.of(2027, 3, 31)),
                "");
        RecordRow line = office.line(office.received(item, "ว 14", "2", "20000.00"));

        RecordRow row = wholeYear(line);

        assertThat(row.lines(kind.lines))
                .extracting(
                        one -> one.get(kind.reason) + " " + one.get(kind.amount).toPlainString())
                .containsExactlyInAnyOrder("แปลง 1 6000.00", "แปลง 2 9600.00", "แปลง 3 1800.00");
    }

    /** A plot of 1,200 a year costs 1,200, not twelve times as much; one of 1,000 until February five twelfths, rounded once. PLAN-38, 39. */
    @Test
    void landRentOfAYearIsTakenOnce_aPartOfTheYearIsItsTwelfths_theRegisterNamesPlotAndTemple() {
        RecordRow item = office.item("14", "ค่าเช่าที่ดินวัดร้าง", BudgetItemSort.RENT, "2", false);
        RecordRow first = entitled(item, "แปลง 1", "1200.00", EntitledPer.YEAR);
        RecordRow second = entitled(item, "แปลง 2", "1000.00", EntitledPer.YEAR);
        var entitlements = office.registers.allocations().entitlements();
        EntitlementKind entitlement = entitlements.kind();
        entitlements.change(
                office.budget(), first, RecordDraft.of(first).with(entitlement.temple, "วัดตัวอย่าง (ร้าง)"));
        office.act(
                entitlements,
                office.budget(),
                second,
                entitlement.end,
                new RecordDraft().with(entitlement.until, LocalDate.of(2027, 2, 28)),
                "");
        RecordRow line = office.line(office.received(item, "ว 14", "2", "20000.00"));

        RecordRow row = wholeYear(line);

        assertThat(row.lines(kind.lines))
                .extracting(
                        one -> one.get(kind.reason) + " " + one.get(kind.amount).toPlainString())
                .containsExactlyInAnyOrder(
                        "แปลง 1 (รายปี 12/12) 1200.00", "แปลง 2 (รายปี 5/12, ปัดเศษจาก 416.6667) 416.67");
        assertThat(office.asked(row).get(kind.total)).isEqualByComparingTo("1616.67");
        assertThat(entitlements.titles(OFFICE, List.of(first.id())))
                .containsEntry(first.id(), "แปลง 1 · วัดตัวอย่าง (ร้าง)");
        assertThat(entitlement.list())
                .contains(entitlement.plot, entitlement.temple, entitlement.ownRate, entitlement.ownPer);
    }

    /** A rent is that of its lease; whoever has no rate at all is named where that stops the computing of all. Source: policyplan E-10. */
    @Test
    void rentWithoutARateIsRefused_whoHasNoneInTheTableIsNamed() {
        RecordRow rent = office.item("13", "ค่าเช่าบ้าน", BudgetItemSort.RENT, "2", false);
        var entitlements = office.registers.allocations().entitlements();
        EntitlementKind entitlement = entitlements.kind();
        RecordDraft house = new RecordDraft()
                .with(entitlement.item, rent.id())
                .with(entitlement.school, SampleRegisters.school(1))
                .with(entitlement.plot, "บ้านเลขที่ 9")
                .with(entitlement.social, false)
                .with(entitlement.start, OCTOBER);
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> entitlements.create(office.budget(), house))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("policyplan.error.rent-rate"));
        assertThatExceptionOfType(Rejected.class)
                .as("a month or a year, nobody guesses")
                .isThrownBy(
                        () -> entitlements.create(office.budget(), house.with(entitlement.ownRate, baht("4000.00"))))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().field()).isEqualTo(entitlement.ownPer.name()));
        RecordRow pay = office.item("08", "พี่เลี้ยงเด็กพิการ", BudgetItemSort.PAY, "2", false);
        entitlements.create(
                office.budget(),
                new RecordDraft()
                        .with(entitlement.item, pay.id())
                        .with(entitlement.school, SampleRegisters.school(1))
                        .with(entitlement.post, "พล 9")
                        .with(entitlement.social, false)
                        .with(entitlement.start, OCTOBER));
        RecordRow line = office.line(office.received(pay, "ว 8", "2", "20000.00"));

        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> wholeYear(line))
                .satisfies(refused -> {
                    assertThat(refused.problems().getFirst().key()).isEqualTo("policyplan.error.entitled-rate");
                    assertThat(refused.problems().getFirst().args()).first().isEqualTo("พล 9");
                });
    }

    private RecordDraft side(TransferSide side, RecordRow line) {
        TransferKind transfer = office.registers.transfers().transfers().kind();
        return new RecordDraft()
                .with(transfer.side, side)
                .with(transfer.line, line.id())
                .with(transfer.amount, baht("100.00"));
    }

    @Test
    void changesStandInTheHistoryWithPersonActingForTimeAndOldAndNewValues() {
        RecordRow line = clerks("100000.00");
        RecordRow made = allocations.create(
                office.budget(), office.allocation(line, AllocationMethod.LIST, office.sum(1, "40000.00")));
        allocations.change(
                new ActingOfficer(office.secondBudget(), office.budget()),
                made,
                RecordDraft.of(made).with(kind.title, "จัดสรรค่าจ้าง (แก้ไข)"));

        var step = allocations.steps(office.budget(), made.id()).getLast();

        assertThat(step.person()).isEqualTo(office.secondBudget().person());
        assertThat(step.forName()).isEqualTo(office.budget().name());
        assertThat(step.at()).isNotNull();
        assertThat(step.changes()).anySatisfy(change -> {
            assertThat(change.field()).isEqualTo("title");
            assertThat(change.before()).isEqualTo("จัดสรรค่าจ้างครูธุรการโรงเรียน");
            assertThat(change.after()).isEqualTo("จัดสรรค่าจ้าง (แก้ไข)");
        });

        TransferKind transfer = office.registers.transfers().transfers().kind();
        RecordRow moved = office.registers
                .transfers()
                .transfers()
                .create(
                        office.budget(),
                        new RecordDraft()
                                .with(transfer.year, SampleRegisters.YEAR)
                                .with(transfer.cause, "SLOW")
                                .with(transfer.reason, "เหลือ")
                                .with(transfer.analysis, "ครบ")
                                .with(
                                        transfer.lines,
                                        List.of(side(TransferSide.FROM, line), side(TransferSide.TO, line))));
        office.registers
                .transfers()
                .transfers()
                .change(
                        new ActingOfficer(office.secondBudget(), office.budget()),
                        moved,
                        RecordDraft.of(moved).with(transfer.reason, "เหลือหลังจ้างครบ"));
        var changed = office.registers
                .transfers()
                .transfers()
                .steps(office.budget(), moved.id())
                .getLast();
        assertThat(changed.forName()).isEqualTo(office.budget().name());
        assertThat(changed.changes()).anySatisfy(change -> {
            assertThat(change.before()).isEqualTo("เหลือ");
            assertThat(change.after()).isEqualTo("เหลือหลังจ้างครบ");
        });

        var counts = office.registers.allocations().counts();
        CountKind count = counts.kind();
        RecordRow counted = counts.create(
                office.schoolHead(1),
                new RecordDraft()
                        .with(count.asOf, LocalDate.of(2026, 11, 10))
                        .with(count.school, SampleRegisters.school(1))
                        .with(
                                count.levels,
                                List.of(new RecordDraft()
                                        .with(count.level, "primary")
                                        .with(count.male, 10)
                                        .with(count.female, 10)
                                        .with(count.poor, 0)
                                        .with(count.boarding, 0))));
        office.act(counts, office.schoolHead(1), counted, count.certify);
        var certified = counts.steps(office.info(), counted.id()).getLast();
        assertThat(certified.action()).isEqualTo("certify");
        assertThat(certified.person()).isEqualTo(office.schoolHead(1).person());
    }

    private RecordDraft two(RecordRow line) {
        return office.allocation(line, AllocationMethod.LIST, office.sum(1, "40000.00"), office.sum(2, "60000.00"));
    }

    /** Below the lines of a notice stands the sum of what is allocated; rates added up would read like money. */
    @Test
    void noticeAddsUpAmountsOnly() {
        NoticeKind notice = office.registers.allocations().notices().kind();
        assertThat(notice.lines.fields().stream()
                        .filter(column -> column.type() instanceof FieldType.Baht && column.isDerived()))
                .containsExactly(notice.amount);
    }

    /** Source: policyplan J.2: five working days after the notice, as the office has set. */
    @Test
    void noticeThatNobodyAcknowledges_isRemindedOf_toReceiversAndWhoAllocates() {
        office.records.switches().turn(OFFICE, "policyplan", true);
        office.notify(office.approve(office.asked(allocations.create(office.budget(), two(clerks("100000.00"))))));

        office.records.runDeadlines(OFFICE, "2026-11-27T06:30"); // a Friday, five working days later
        assertThat(office.records.happenings().types()).doesNotContain("policyplan.notice.reminded");
        office.records.runDeadlines(OFFICE, "2026-11-30T06:30");

        assertThat(office.records.happenings().all())
                .filteredOn(one -> one.type().equals("policyplan.notice.reminded"))
                .hasSize(2)
                .allSatisfy(one -> assertThat(one.audience().permissions())
                        .contains(PolicyplanPermissions.NOTICE_ACKNOWLEDGE, PolicyplanPermissions.ALLOCATION_NOTIFY));
    }

    private int notices() {
        return office.registers.allocations().notices().internal().count(office.budget(), RecordFilter.ALL);
    }

    /** The power fails while an allocation is approved and notified: nothing of it is there; done again it counts once. */
    @Test
    void allocationThatIsCutOffInTheMiddleLeavesNothing_doneAgainItCountsOnce() {
        RecordRow line = clerks("100000.00");
        RecordRow asked = office.asked(allocations.create(office.budget(), two(line)));
        assertThatIllegalStateException()
                .isThrownBy(() -> database.transactions().run(() -> {
                    office.notify(office.approve(asked));
                    assertThat(notices()).as("in the middle").isEqualTo(2);
                    throw new IllegalStateException("the power fails");
                }));
        assertThat(allocations.find(OFFICE, asked.id()).orElseThrow().state()).isEqualTo(asked.state());
        assertThat(available(line)).isEqualTo("100000.00");
        assertThat(notices()).isZero();

        office.notify(office.approve(asked));
        assertThat(available(line)).isEqualTo("0.00");
        assertThat(notices()).isEqualTo(2);
    }

    /** A school that ended on 15 November is named and gets no new line; what it has for the rest of the year is taken back. */
    @Test
    void schoolThatEndedInMidYearGetsNoNewMoney_theRestOfItsOldIsTakenBack() {
        RecordRow line = clerks("200000.00");
        RecordRow before = office.notify(office.approve(office.asked(allocations.create(office.budget(), two(line)))));
        School school = SampleOffices.schools().stream()
                .filter(one -> one.id().equals(SampleRegisters.school(1)))
                .findFirst()
                .orElseThrow();
        office.schools.with(new School(
                school.id(),
                school.office(),
                school.name(),
                school.shortName(),
                school.codes(),
                school.district(),
                school.network(),
                "",
                SchoolStatus.MERGED,
                LocalDate.of(2026, 11, 15)));

        RecordRow again = allocations.create(office.budget(), two(line));
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> office.asked(again))
                .satisfies(refused -> {
                    assertThat(refused.problems().getFirst().key()).isEqualTo("policyplan.error.school-closed");
                    assertThat(refused.problems().getFirst().args()).containsExactly(school.name());
                });
        RecordRow back = allocations.create(
                office.budget(),
                office.allocation(line, AllocationMethod.LIST, office.sum(1, "-25000.00"))
                        .with(kind.sort, AllocationSort.ADJUSTMENT)
                        .with(kind.adjusts, before.id()));
        office.notify(office.approve(office.asked(back)));
        assertThat(available(line)).as("200,000 − 100,000 + 25,000").isEqualTo("125000.00");
    }

    /** By days, a month that does not divide is rounded half up in each line; the sum is that of the rounded lines. Source. */
    @Test
    void partOfAMonthIsRoundedInEachLine_theTotalIsTheSumOfWhatStandsThere() {
        RecordRow item = office.item("14", "ค่าเช่าที่ดินวัดร้าง", BudgetItemSort.RENT, "2", false);
        RecordRow line = office.line(office.received(item, "ว 14", "2", "100000.00"));
        office.settings.put(OFFICE, PolicyplanSettings.WHOLE_MONTHS, false, OCTOBER);
        EntitlementKind entitlement =
                office.registers.allocations().entitlements().kind();
        for (String plot : List.of("แปลง 1", "แปลง 2", "แปลง 3")) {
            RecordRow made = entitled(item, plot, "1000.00");
            office.registers
                    .allocations()
                    .entitlements()
                    .change(
                            office.budget(),
                            made,
                            RecordDraft.of(made).with(entitlement.start, LocalDate.of(2026, 10, 15)));
        }
        RecordRow row = computed(
                office.allocation(line, AllocationMethod.ENTITLEMENT).with(kind.until, YearMonth.of(2026, 10)));

        assertThat(row.lines(kind.lines))
                .extracting(one -> one.get(kind.amount).toPlainString())
                .as("1,000 × 17 ÷ 31 = 548.387…")
                .containsExactly("548.39", "548.39", "548.39");
        assertThat(row.lines(kind.lines))
                .extracting(one -> one.get(kind.reason))
                .as("what is lost or won by it stands with each line, on the paper too")
                .containsExactlyInAnyOrder(
                        "แปลง 1 (ปัดเศษจาก 548.3871)", "แปลง 2 (ปัดเศษจาก 548.3871)", "แปลง 3 (ปัดเศษจาก 548.3871)");
        assertThat(row.get(kind.total)).as("not 1,645.16").isEqualByComparingTo("1645.17");
    }
}
