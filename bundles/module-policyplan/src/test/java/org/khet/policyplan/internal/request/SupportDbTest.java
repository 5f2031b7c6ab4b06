package org.khet.policyplan.internal.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.khet.policyplan.internal.SampleRegisters.TODAY;
import static org.khet.policyplan.internal.SampleRegisters.baht;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khet.policyplan.internal.SampleRegisters;
import org.khet.policyplan.internal.allocation.AllocationMethod;
import org.khet.policyplan.internal.money.BudgetItemSort;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.record.TypedDecision;

/** Support asked of other bodies. Source: policyplan R-24, PLAN-29, 30. */
@OnEachDatabase
class SupportDbTest {
    private final TestDatabase database;

    SupportDbTest(TestDatabase database) {
        this.database = database;
    }

    @Test
    void fiftyThousandOfAnItemThatTheSchoolWasAllocatedNeedAReason() {
        SampleRegisters office = new SampleRegisters(database);
        RecordRow item = office.item("15", "ซ่อมแซมอาคาร", BudgetItemSort.MONEY, "3", false);
        RecordRow line = office.line(office.received(item, "ว 1", "3", "200000.00"));
        office.notify(office.approve(office.asked(office.registers
                .allocations()
                .allocations()
                .create(office.budget(), office.allocation(line, AllocationMethod.LIST, office.sum(1, "80000.00"))))));
        RecordService<SupportKind> supports = office.registers.requests().supports();
        SupportKind kind = supports.kind();
        RecordRow made = supports.create(
                office.budget().with(SampleRegisters.permissions("policyplan.head")),
                new RecordDraft()
                        .with(kind.school, SampleRegisters.school(1))
                        .with(kind.body, "อบต.ตัวอย่าง")
                        .with(kind.project, "ซ่อมหลังคา")
                        .with(kind.item, item.id())
                        .with(kind.asked, baht("50000.00")));
        RecordRow checked = office.act(supports, office.budget(), made, kind.check);

        assertThat(checked.get(kind.hits)).isEqualTo(1);
        assertThat(checked.get(kind.found)).contains("80000.00");
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> office.act(supports, office.budget(), checked, kind.ask));
        RecordRow asked = office.act(
                supports,
                office.budget(),
                checked,
                kind.ask,
                new RecordDraft().with(kind.note, "เงินจัดสรรใช้กับอาคารอื่น"),
                "");
        RecordRow granted = TypedDecision.bothWays(office.records::answer, supports, office.head(), asked, TODAY);
        office.act(
                supports,
                office.budget(),
                granted,
                kind.receive,
                new RecordDraft().with(kind.receipts, List.of(receipt(kind, "45000.00", TODAY))),
                "");
        assertThat(supports.sums(office.head(), RecordFilter.ALL)).containsEntry(kind.receivedSum, baht("45000.00"));
    }

    private static RecordDraft receipt(SupportKind kind, String baht, LocalDate day) {
        return new RecordDraft().with(kind.receiptOn, day).with(kind.receiptSum, baht(baht));
    }

    /**
     * What comes in parts is added up, a wrong one is corrected and one of another support taken out; nothing comes before its decision,
     * ahead of today, or as nought. Source: policyplan PLAN-30.
     */
    @Test
    void moneyThatComesInPartsIsAddedUp_wronglyRecordedIsCorrected_noneOfADayToComeOrBeforeTheDecision() {
        SampleRegisters office = new SampleRegisters(database);
        RecordService<SupportKind> supports = office.registers.requests().supports();
        SupportKind kind = supports.kind();
        RecordRow made = supports.create(
                office.budget(),
                new RecordDraft()
                        .with(kind.school, SampleRegisters.school(1))
                        .with(kind.body, "อบต.ตัวอย่าง")
                        .with(kind.project, "ซ่อมหลังคา")
                        .with(kind.asked, baht("50000.00"))
                        .with(kind.receipts, List.of(receipt(kind, "9000.00", TODAY))));
        RecordRow checked = office.act(supports, office.budget(), made, kind.check);
        RecordRow asked = office.act(supports, office.budget(), checked, kind.ask);
        assertThat(asked.lines(kind.receipts))
                .as("nothing came before it was asked for")
                .isEmpty();
        assertThat(asked.get(kind.receivedSum)).isEmpty();
        RecordRow granted = office.act(
                supports,
                office.head(),
                asked,
                kind.grant,
                new RecordDraft()
                        .with(kind.decisionNo, "นผ 20/2570")
                        .with(kind.decisionOn, TODAY.minusDays(5))
                        .with(kind.decisionFile, office.paper()),
                "");

        assertThat(refusal(office, granted, List.of())).isEqualTo("policyplan.error.no-receipt");
        assertThat(refusal(office, granted, List.of(receipt(kind, "20000.00", TODAY.minusDays(6)))))
                .isEqualTo("policyplan.error.receipt-early");
        assertThat(refusal(office, granted, List.of(receipt(kind, "20000.00", TODAY.plusDays(1)))))
                .as("to come")
                .startsWith("records.error.");
        assertThat(refusal(office, granted, List.of(receipt(kind, "0.00", TODAY))))
                .as("nought")
                .startsWith("records.error.");

        RecordRow first = received(office, granted, List.of(receipt(kind, "20000.00", TODAY.minusDays(5))));
        assertThat(first.state()).isEqualTo(kind.received);
        List<RecordDraft> both = new ArrayList<>(RecordDraft.of(first).lines(kind.receipts));
        both.add(receipt(kind, "25000.00", TODAY));
        RecordRow second = received(office, first, both);
        assertThat(second.get(kind.receivedSum))
                .hasValueSatisfying(sum -> assertThat(sum).isEqualByComparingTo("45000.00"));
        assertThat(second.get(kind.receivedOn)).hasValue(TODAY);
        RecordRow corrected = received(office, second, List.of(receipt(kind, "19000.00", TODAY)));
        assertThat(corrected.get(kind.receivedSum))
                .hasValueSatisfying(sum -> assertThat(sum).isEqualByComparingTo("19000.00"));
        RecordRow none = received(office, corrected, List.of());
        assertThat(none.state()).as("it came for another school").isEqualTo(kind.approved);
        assertThat(none.get(kind.receivedSum)).isEmpty();
    }

    private static RecordRow received(SampleRegisters office, RecordRow row, List<RecordDraft> receipts) {
        RecordService<SupportKind> supports = office.registers.requests().supports();
        return office.act(
                supports,
                office.budget(),
                row,
                supports.kind().receive,
                new RecordDraft().with(supports.kind().receipts, receipts),
                "");
    }

    private static String refusal(SampleRegisters office, RecordRow row, List<RecordDraft> receipts) {
        return catchThrowableOfType(Rejected.class, () -> received(office, row, receipts))
                .problems()
                .getFirst()
                .key();
    }

    /**
     * What is asked for another item after the check, or was allocated since, is looked for anew when the decision is asked; an allocation
     * that was cancelled gives no money. Source: policyplan R-24, PLAN-29.
     */
    @Test
    void whatChangesAfterTheCheckIsCheckedAgainWhenTheDecisionIsAsked_cancelledNoticesDoNotCount() {
        SampleRegisters office = new SampleRegisters(database);
        RecordRow item = office.item("15", "ซ่อมแซมอาคาร", BudgetItemSort.MONEY, "3", false);
        RecordRow other = office.item("16", "จ้างเหมาบริการ", BudgetItemSort.MONEY, "2", false);
        RecordRow line = office.line(office.received(item, "ว 1", "3", "200000.00"));
        var allocations = office.registers.allocations().allocations();
        RecordRow allocated = office.notify(office.approve(office.asked(allocations.create(
                office.budget(), office.allocation(line, AllocationMethod.LIST, office.sum(1, "80000.00"))))));
        RecordService<SupportKind> supports = office.registers.requests().supports();
        SupportKind kind = supports.kind();
        RecordRow made = supports.create(
                office.budget(),
                new RecordDraft()
                        .with(kind.school, SampleRegisters.school(1))
                        .with(kind.body, "อบต.ตัวอย่าง")
                        .with(kind.project, "ซ่อมหลังคา")
                        .with(kind.item, other.id())
                        .with(kind.asked, baht("50000.00")));
        RecordRow checked = office.act(supports, office.budget(), made, kind.check);
        assertThat(checked.get(kind.hits)).isZero();

        RecordRow changed = supports.change(
                office.budget(), checked, RecordDraft.of(checked).with(kind.item, item.id()));
        assertThatExceptionOfType(Rejected.class)
                .as("of this item the school has 80,000")
                .isThrownBy(() -> office.act(supports, office.budget(), changed, kind.ask))
                .satisfies(refused ->
                        assertThat(refused.problems().getFirst().key()).isEqualTo("policyplan.error.duplicates"));
        assertThat(office.act(supports, office.budget(), changed, kind.check).get(kind.hits))
                .isEqualTo(1);

        office.act(allocations, office.head(), allocated, allocations.kind().cancel, new RecordDraft(), "จัดสรรซ้ำ");
        RecordRow asked = office.act(supports, office.budget(), changed, kind.ask);
        assertThat(asked.get(kind.hits)).isZero();
        assertThat(asked.get(kind.found)).isEmpty();
    }
}
