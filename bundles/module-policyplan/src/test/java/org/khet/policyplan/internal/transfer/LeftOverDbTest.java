package org.khet.policyplan.internal.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.khet.policyplan.internal.SampleRegisters;
import org.khet.policyplan.internal.allocation.AllocationMethod;
import org.khet.policyplan.internal.allocation.AllocationSort;
import org.khet.policyplan.internal.money.BudgetItemSort;
import org.khet.policyplan.internal.setting.PolicyplanCodes;
import org.khet.policyplan.internal.setting.PolicyplanSettings;
import org.khet.portal.api.answer.Answer;
import org.khet.portal.api.money.LeftOvers;
import org.khet.portal.api.money.Spending;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.State;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeSpending;

/** The list of reserved and left-over money: sent by finance, typed where finance is off. Source: finance FIN-95, policyplan PLAN-34. */
@OnEachDatabase
class LeftOverDbTest {
    private final SampleRegisters office;
    private final RecordService<LeftOverKind> leftOvers;
    private final LeftOverKind kind;

    LeftOverDbTest(TestDatabase database) {
        office = new SampleRegisters(database);
        leftOvers = office.registers.transfers().leftOvers();
        kind = leftOvers.kind();
    }

    /** A finance group that may be switched off. */
    private static final class Finance implements LeftOvers {
        private final List<LeftOver> list = new ArrayList<>();
        private BigDecimal held = BigDecimal.ZERO;
        private boolean off;

        @Override
        public Answer<BigDecimal> held(OfficeId office, long allocation) {
            return new Answer.Known<>(held, Instant.EPOCH, "finance");
        }

        @Override
        public Answer<List<LeftOver>> of(OfficeId office, FiscalYear year) {
            if (off) {
                return new Answer.Off<>();
            }
            List<LeftOver> known = year.equals(SampleRegisters.YEAR) ? List.copyOf(list) : List.of();
            return new Answer.Known<>(known, Instant.EPOCH, "finance");
        }
    }

    private static LeftOvers.LeftOver sum(long id, LeftOvers.Sort sort, OptionalLong allocation, String amount) {
        return new LeftOvers.LeftOver(
                id,
                sort,
                allocation,
                "ค่าจ้างธุรการโรงเรียน",
                "สัญญา 1/2570",
                new BigDecimal(amount),
                Optional.of(LocalDate.of(2027, 3, 31)));
    }

    private int take() {
        return office.registers
                .transfers()
                .list()
                .take(office.budget(), List.of(SampleRegisters.YEAR.previous(), SampleRegisters.YEAR));
    }

    private RecordRow allocated(RecordRow line) {
        return office.approve(office.asked(office.registers
                .allocations()
                .allocations()
                .create(office.budget(), office.allocation(line, AllocationMethod.LIST, office.sum(5, "30000")))));
    }

    /** 600 reserved and 400 left over of an allocation: taken over once, changed and withdrawn as finance does, the 400 proposed for another line. */
    @Test
    void listOfFinanceIsTakenOver_followed_andWhatIsLeftIsProposedForUse() {
        RecordRow item = office.item("05.1", "ธุรการ", BudgetItemSort.MONEY, "2", false);
        RecordRow other = office.item("06", "ภารโรง", BudgetItemSort.MONEY, "2", false);
        RecordRow line = office.line(office.received(item, "ว 1", "2", "100000"));
        RecordRow to = office.line(office.received(other, "ว 2", "2", "50000"));
        RecordRow allocation = allocated(line);
        Finance finance = new Finance();
        office.paid.comeLeftOvers(finance);
        finance.list.add(sum(1, LeftOvers.Sort.RESERVED, OptionalLong.of(allocation.id()), "600.00"));
        finance.list.add(sum(2, LeftOvers.Sort.LEFT_OVER, OptionalLong.of(allocation.id()), "400.00"));

        assertThat(take()).isEqualTo(2);
        assertThat(take()).as("once").isZero();
        List<RecordRow> rows = leftOvers.all(office.budget(), RecordFilter.ALL);
        assertThat(rows)
                .extracting(row -> row.get(kind.sort) + " " + row.get(kind.amount) + " "
                        + row.get(kind.line).orElseThrow())
                .containsExactlyInAnyOrder("RESERVED 600.00 " + line.id(), "LEFT_OVER 400.00 " + line.id());
        RecordRow reserved = of(rows, LeftOverSort.RESERVED);
        RecordRow left = of(rows, LeftOverSort.LEFT_OVER);
        refused(
                () -> office.act(
                        leftOvers,
                        office.budget(),
                        reserved,
                        kind.propose,
                        new RecordDraft().with(kind.useLine, to.id()).with(kind.useReason, "ค่าจ้างภารโรง"),
                        ""),
                "policyplan.error.leftOverLine");

        finance.list.set(0, sum(1, LeftOvers.Sort.RESERVED, OptionalLong.of(allocation.id()), "550.00"));
        assertThat(take()).isEqualTo(1);
        assertThat(leftOvers
                        .find(SampleRegisters.OFFICE, reserved.id())
                        .orElseThrow()
                        .get(kind.amount))
                .isEqualByComparingTo("550");
        finance.list.removeFirst();
        assertThat(take()).isEqualTo(1);
        assertThat(leftOvers
                        .find(SampleRegisters.OFFICE, reserved.id())
                        .orElseThrow()
                        .state())
                .isEqualTo(kind.withdrawn);

        RecordRow proposed = office.act(
                leftOvers,
                office.budget(),
                left,
                kind.propose,
                new RecordDraft().with(kind.useLine, to.id()).with(kind.useReason, "ค่าจ้างภารโรงที่ขาด"),
                "");
        assertThat(proposed.state()).isEqualTo(kind.proposed);
        TransferKind transfer = office.registers.transfers().transfers().kind();
        assertThat(office.registers.transfers().transfers().all(office.budget(), RecordFilter.ALL))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.get(transfer.cause)).isEqualTo(PolicyplanCodes.LEFT_OVER);
                    assertThat(row.get(transfer.fromSum)).isEqualByComparingTo("400");
                });
    }

    private RecordRow executed(RecordRow drafted) {
        office.settings.put(SampleRegisters.OFFICE, PolicyplanSettings.GOVERNOR_STEP, false, LocalDate.of(2026, 10, 1));
        var transfers = office.registers.transfers().transfers();
        return office.act(transfers, office.head(), resolved(drafted), transfers.kind().execute);
    }

    private RecordRow resolved(RecordRow drafted) {
        var transfers = office.registers.transfers().transfers();
        TransferKind of = transfers.kind();
        RecordRow asked = office.act(transfers, office.budget(), drafted, of.submit);
        RecordRow opined = office.act(
                transfers,
                office.secretary(),
                asked,
                of.opine,
                new RecordDraft()
                        .with(of.opinionNo, "2/2570")
                        .with(of.opinionOn, LocalDate.of(2026, 11, 10))
                        .with(of.opinionText, "เห็นควรโอน")
                        .with(of.opinionFile, office.paper()),
                "");
        return office.act(
                transfers,
                office.secretary(),
                opined,
                of.resolve,
                new RecordDraft()
                        .with(of.resolutionNo, "3/2569")
                        .with(of.resolutionOn, LocalDate.of(2026, 11, 12))
                        .with(of.resolutionFile, office.paper()),
                "");
    }

    private RecordRow proposedTransfer(RecordRow left, RecordRow to) {
        office.act(
                leftOvers,
                office.budget(),
                left,
                kind.propose,
                new RecordDraft().with(kind.useLine, to.id()).with(kind.useReason, "ค่าจ้างภารโรงที่ขาด"),
                "");
        var transfers = office.registers.transfers().transfers();
        return transfers
                .all(office.budget(), RecordFilter.of(transfers.kind().in(transfers.kind().draft)))
                .getFirst();
    }

    private String sums(RecordRow line) {
        var lines = office.registers.money().lines();
        RecordRow now = lines.find(SampleRegisters.OFFICE, line.id()).orElseThrow();
        return now.get(lines.kind().ceiling) + " " + now.get(lines.kind().allocated) + " "
                + now.get(lines.kind().available);
    }

    /** 30,000 wholly allocated, 400 of it left over: the transfer takes it out of what is allocated. Source: PLAN-34, R-23. */
    @Test
    void leftOverOfALineThatIsWhollyAllocatedIsTransferred() {
        RecordRow line = office.line(
                office.received(office.item("05.1", "ธุรการ", BudgetItemSort.MONEY, "2", false), "ว 1", "2", "30000"));
        RecordRow to = office.line(
                office.received(office.item("06", "ภารโรง", BudgetItemSort.MONEY, "2", false), "ว 2", "2", "50000"));
        RecordRow allocation = allocated(line);
        Finance finance = new Finance();
        office.paid.comeLeftOvers(finance);
        finance.list.add(sum(2, LeftOvers.Sort.LEFT_OVER, OptionalLong.of(allocation.id()), "400.00"));
        take();
        assertThat(sums(line)).isEqualTo("30000.00 30000.00 0.00");
        RecordRow left = leftOvers.all(office.budget(), RecordFilter.ALL).getFirst();

        executed(proposedTransfer(left, to));

        assertThat(sums(line)).isEqualTo("29600.00 29600.00 0.00");
        assertThat(sums(to)).isEqualTo("50400.00 0.00 50400.00");
        assertThat(state(left)).isEqualTo(kind.settled);
    }

    private State state(RecordRow left) {
        return leftOvers.find(SampleRegisters.OFFICE, left.id()).orElseThrow().state();
    }

    /** A transfer that is withdrawn, refused here or refused by the governor frees what it would have used. Source: R-22, PLAN-33. */
    @Test
    void leftOverOfATransferThatEndsWithoutBeingCarriedOutIsProposedAgain() {
        RecordRow line = office.line(
                office.received(office.item("05.1", "ธุรการ", BudgetItemSort.MONEY, "2", false), "ว 1", "2", "30000"));
        RecordRow to = office.line(
                office.received(office.item("06", "ภารโรง", BudgetItemSort.MONEY, "2", false), "ว 2", "2", "50000"));
        RecordRow left = leftOvers.create(office.budget(), typed().with(kind.line, line.id()));
        var transfers = office.registers.transfers().transfers();
        TransferKind of = transfers.kind();

        RecordRow first = proposedTransfer(left, to);
        assertThat(state(left)).isEqualTo(kind.proposed);
        office.act(transfers, office.budget(), first, of.withdraw, new RecordDraft(), "ใช้กับงานอื่น");
        assertThat(state(left)).isEqualTo(kind.listed);

        RecordRow second = office.act(transfers, office.budget(), proposedTransfer(left, to), of.submit);
        office.act(transfers, office.secretary(), second, of.refuse, new RecordDraft(), "ไม่จำเป็น");
        assertThat(state(left)).isEqualTo(kind.listed);

        RecordRow atGovernor = resolved(proposedTransfer(left, to));
        office.act(
                transfers,
                office.budget(),
                atGovernor,
                of.refuseOutside,
                new RecordDraft()
                        .with(of.governorNo, "ตย 0017/55")
                        .with(of.governorOn, LocalDate.of(2026, 11, 18))
                        .with(of.governorFile, office.paper()),
                "ผู้ว่าราชการจังหวัดไม่อนุมัติ");
        assertThat(state(left)).isEqualTo(kind.listed);
        assertThat(sums(line)).isEqualTo("30000.00 0.00 30000.00");
    }

    /** What a transfer uses stays with it; once its line is out of the draft it is listed again by hand. Source: R-22, PLAN-33. */
    @Test
    void leftOverThatItsTransferUsesNoLongerIsListedAgainByHand() {
        RecordRow line = office.line(
                office.received(office.item("05.1", "ธุรการ", BudgetItemSort.MONEY, "2", false), "ว 1", "2", "30000"));
        RecordRow to = office.line(
                office.received(office.item("06", "ภารโรง", BudgetItemSort.MONEY, "2", false), "ว 2", "2", "50000"));
        RecordRow left = leftOvers.create(office.budget(), typed().with(kind.line, line.id()));
        RecordRow drafted = proposedTransfer(left, to);
        refused(() -> released(left), "policyplan.error.leftOverUsed");

        var transfers = office.registers.transfers().transfers();
        transfers
                .internal()
                .change(
                        office.budget(),
                        transfers.find(SampleRegisters.OFFICE, drafted.id()).orElseThrow(),
                        new RecordDraft()
                                .with(
                                        transfers.kind().lines,
                                        List.of(side(TransferSide.FROM, line), side(TransferSide.TO, to))));
        assertThat(released(left).state()).isEqualTo(kind.listed);
    }

    private RecordRow released(RecordRow left) {
        return office.act(leftOvers, office.budget(), left, kind.release, new RecordDraft(), "ร่างโอนใช้เงินอื่นแทน");
    }

    private RecordDraft side(TransferSide side, RecordRow line) {
        TransferKind of = office.registers.transfers().transfers().kind();
        return new RecordDraft().with(of.side, side).with(of.line, line.id()).with(of.amount, new BigDecimal("500"));
    }

    /** What an adjustment has taken back since is not taken out of what is allocated again. Source: PLAN-34, R-23. */
    @Test
    void leftOverThatAnAdjustmentTookBackIsTransferredFromWhatIsAvailable() {
        RecordRow line = office.line(
                office.received(office.item("05.1", "ธุรการ", BudgetItemSort.MONEY, "2", false), "ว 1", "2", "30000"));
        RecordRow to = office.line(
                office.received(office.item("06", "ภารโรง", BudgetItemSort.MONEY, "2", false), "ว 2", "2", "50000"));
        RecordRow allocation = office.notify(allocated(line));
        Finance finance = new Finance();
        office.paid.comeLeftOvers(finance);
        finance.list.add(sum(2, LeftOvers.Sort.LEFT_OVER, OptionalLong.of(allocation.id()), "400.00"));
        finance.held = new BigDecimal("400.00");
        office.paid.come(new FakeSpending(Spending.PAID, Instant.EPOCH).promising(allocation.id(), "400.00"));
        take();
        var allocations = office.registers.allocations().allocations();
        office.approve(office.asked(allocations.create(
                office.budget(),
                office.allocation(line, AllocationMethod.LIST, office.sum(5, "-400"))
                        .with(allocations.kind().sort, AllocationSort.ADJUSTMENT)
                        .with(allocations.kind().adjusts, allocation.id()))));
        assertThat(sums(line)).isEqualTo("30000.00 29600.00 400.00");

        executed(proposedTransfer(
                leftOvers.all(office.budget(), RecordFilter.ALL).getFirst(), to));

        assertThat(sums(line)).isEqualTo("29600.00 29600.00 0.00");
    }

    private static RecordRow of(List<RecordRow> rows, LeftOverSort sort) {
        return rows.stream()
                .filter(row -> row.get(((LeftOverKind) row.kind()).sort) == sort)
                .findFirst()
                .orElseThrow();
    }

    private RecordDraft typed() {
        return new RecordDraft()
                .with(kind.year, SampleRegisters.YEAR)
                .with(kind.sort, LeftOverSort.LEFT_OVER)
                .with(kind.title, "ค่าจ้างครูรายเดือน")
                .with(kind.amount, new BigDecimal("1500"));
    }

    @Test
    void listIsTypedWhereFinanceIsOff_andRefusedWhereItSendsTheList() {
        Finance finance = new Finance();
        finance.off = true;
        assertThat(leftOvers.create(office.budget(), typed()).state()).isEqualTo(kind.listed);
        office.paid.comeLeftOvers(finance);
        assertThat(leftOvers.create(office.budget(), typed()).state()).isEqualTo(kind.listed);
        assertThat(take()).isZero();

        finance.off = false;
        refused(() -> leftOvers.create(office.budget(), typed()), "policyplan.error.leftOverSent");
        office.paid.goLeftOvers(finance);
        assertThat(leftOvers.create(office.budget(), typed()).state()).isEqualTo(kind.listed);
        assertThat(leftOvers.sums(office.budget(), RecordFilter.ALL).get(kind.amount))
                .isEqualByComparingTo("4500");
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable call, String key) {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(call)
                .satisfies(refused ->
                        assertThat(refused.problems()).extracting(Problem::key).contains(key));
    }
}
