package org.khet.policyplan.internal.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.khet.policyplan.internal.SampleRegisters.OFFICE;
import static org.khet.policyplan.internal.SampleRegisters.baht;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.policyplan.internal.SampleRegisters;
import org.khet.policyplan.internal.money.BudgetItemSort;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** Heads and rates that were changed by hand after they were computed. Source: policyplan, PLAN-11, 16. */
@OnEachDatabase
class HandChangesDbTest {
    private static final LocalDate COUNT_DAY = LocalDate.of(2026, 11, 10);
    private final TestDatabase database;
    private SampleRegisters office;
    private RecordService<AllocationKind> allocations;
    private AllocationKind kind;

    HandChangesDbTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void nothingIsThere() {
        office = new SampleRegisters(database);
        allocations = office.registers.allocations().allocations();
        kind = allocations.kind();
    }

    private void acknowledged(int school, int pupils, int poor) {
        RecordService<CountKind> counts = office.registers.allocations().counts();
        CountKind count = counts.kind();
        RecordRow counted = counts.create(
                office.schoolHead(school),
                new RecordDraft()
                        .with(count.asOf, COUNT_DAY)
                        .with(count.school, SampleRegisters.school(school))
                        .with(
                                count.levels,
                                List.of(new RecordDraft()
                                        .with(count.level, "primary")
                                        .with(count.male, pupils)
                                        .with(count.female, 0)
                                        .with(count.poor, poor)
                                        .with(count.boarding, 0))));
        RecordRow certified = office.act(counts, office.schoolHead(school), counted, count.certify);
        office.act(counts, office.info(), certified, count.acknowledge);
    }

    private RecordRow computed(RecordDraft draft) {
        return office.act(allocations, office.budget(), allocations.create(office.budget(), draft), kind.compute);
    }

    private RecordRow perHead() {
        RecordRow item = office.item("11", "เงินอุดหนุนรายหัว", BudgetItemSort.PER_HEAD, "4", false);
        office.rate(item, "GENERAL", "primary", "1900.00", LocalDate.of(2026, 5, 16));
        office.rate(item, "POOR", "primary", "1000.00", LocalDate.of(2026, 5, 16));
        acknowledged(1, 37, 12);
        RecordRow line = office.line(office.received(item, "ว 77", "4", "500000.00"));
        return computed(office.allocation(line, AllocationMethod.PER_HEAD).with(kind.asOf, COUNT_DAY));
    }

    /** The lines of an allocation with one of them as it is typed. */
    private RecordRow changed(RecordRow row, int line, RecordDraft typed) {
        List<RecordDraft> lines = new ArrayList<>(RecordDraft.of(row).lines(kind.lines));
        lines.set(line, typed);
        return allocations.change(office.budget(), row, RecordDraft.of(row).with(kind.lines, lines));
    }

    private RecordDraft line(RecordRow row, int line) {
        return RecordDraft.of(row).lines(kind.lines).get(line);
    }

    private void refused(RecordRow row, String key, Object arg) {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> office.asked(row))
                .satisfies(refused -> {
                    assertThat(refused.problems().getFirst().key()).isEqualTo(key);
                    assertThat(refused.problems().getFirst().args()).containsExactly(arg);
                });
    }

    /** 37 pupils were certified, 47 typed: 19,000 more are agreed to with a reason only; a rate of 2,000 as well. */
    @Test
    void headsAndRateTypedOverThoseOfCountAndTableAreAgreedWithAReasonOnly() {
        RecordRow row = perHead();
        assertThat(row.get(kind.total)).isEqualByComparingTo("82300.00");

        RecordRow more = changed(row, 0, line(row, 0).with(kind.heads, 47));
        assertThat(more.get(kind.total)).isEqualByComparingTo("101300.00");
        refused(more, "policyplan.error.line-differs", 1);
        RecordRow dear = changed(row(more), 1, line(more, 1).with(kind.rate, baht("2000.00")));
        RecordRow back = changed(dear, 0, line(row, 0));
        refused(back, "policyplan.error.line-differs", 2);

        RecordRow explained =
                changed(row(back), 1, line(back, 1).with(kind.reason, "สพฐ. แจ้งอัตราใหม่ตาม ศธ 04002/ว 812"));
        assertThat(office.asked(explained).get(kind.total)).isEqualByComparingTo("94300.00");
    }

    /** A purpose that was taken out is missed; a school that was certified since is not, it gets its supplement with the notice. */
    @Test
    void lineThatWasTakenOutIsMissed_schoolCertifiedSinceIsNot_asComputedItIsAgreed() {
        RecordRow row = perHead();
        acknowledged(2, 40, 0);
        RecordRow without =
                allocations.change(office.budget(), row, RecordDraft.of(row).with(kind.lines, List.of(line(row, 0))));
        refused(without, "policyplan.error.line-missing", 1);

        RecordRow again = allocations.change(
                office.budget(),
                row(without),
                RecordDraft.of(row).with(kind.lines, List.of(line(row, 0), line(row, 1))));
        assertThat(office.asked(again).get(kind.total)).isEqualByComparingTo("82300.00");
    }

    /** 17 clerks at 15,000 whose rate somebody changes to 9,000: 918,000 instead of 1,530,000. */
    @Test
    void rateOfClerksThatIsNotThatOfTheTableIsRefused() {
        RecordRow item = office.item("05.1", "ครูธุรการโรงเรียน", BudgetItemSort.PAY, "2", false);
        office.rate(item, "", "clerk-15000", "15000.00", LocalDate.of(2026, 10, 1));
        RecordRow fund = office.line(office.received(item, "ศธ 04002/ว 123", "2", "2448000.00"));
        RecordRow row = computed(office.allocation(fund, AllocationMethod.RATE, office.heads(1, "clerk-15000", 17)));

        RecordRow cheap = changed(row, 0, line(row, 0).with(kind.rate, baht("9000.00")));
        assertThat(cheap.get(kind.total)).isEqualByComparingTo("918000.00");
        refused(cheap, "policyplan.error.line-differs", 1);

        RecordRow computed = office.act(allocations, office.budget(), cheap, kind.compute);
        assertThat(office.asked(computed).get(kind.total)).isEqualByComparingTo("1530000.00");
    }

    /** The words of an entitlement stand where a reason is typed; they are none. */
    @Test
    void rentOfAHouseThatIsNotAsListedNeedsMoreThanTheNameOfTheHouse() {
        RecordRow item = office.item("13", "ค่าเช่าบ้าน", BudgetItemSort.RENT, "2", false);
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
                                .with(entitlement.plot, "บ้านเลขที่ 8")
                                .with(entitlement.ownRate, baht("4000.00"))
                                .with(entitlement.ownPer, EntitledPer.MONTH)
                                .with(entitlement.social, false)
                                .with(entitlement.start, LocalDate.of(2026, 10, 1)));
        RecordRow fund = office.line(office.received(item, "ว 13", "2", "384000.00"));
        RecordRow row = computed(office.allocation(fund, AllocationMethod.ENTITLEMENT));
        assertThat(row.get(kind.total)).as("six months").isEqualByComparingTo("24000.00");

        RecordRow dear = changed(row, 0, line(row, 0).with(kind.rate, baht("5000.00")));
        refused(dear, "policyplan.error.line-differs", 1);
        RecordRow explained = changed(
                row(dear), 0, line(dear, 0).with(kind.reason, "บ้านเลขที่ 8 สัญญาเช่าใหม่ตั้งแต่ 1 ตุลาคม 2569"));
        assertThat(office.asked(explained).get(kind.total)).isEqualByComparingTo("30000.00");
    }

    private RecordRow row(RecordRow row) {
        return allocations.find(OFFICE, row.id()).orElseThrow();
    }
}
