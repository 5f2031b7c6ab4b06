package org.khet.ict.internal.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.ict.internal.equipment.Device;
import org.khet.ict.internal.equipment.DeviceOwner;
import org.khet.ict.internal.equipment.DeviceRecord;
import org.khet.ict.internal.equipment.DeviceState;
import org.khet.ict.internal.ticket.HandBackWay;
import org.khet.ict.internal.ticket.HandOverService;
import org.khet.ict.internal.ticket.TestStaff;
import org.khet.ict.internal.ticket.Ticket;
import org.khet.ict.internal.ticket.TicketAction;
import org.khet.ict.internal.ticket.TicketOutcome;
import org.khet.ict.internal.ticket.TicketState;
import org.khet.ict.internal.ticket.part.LateShopJob;
import org.khet.ict.internal.ticket.part.PartPayer;
import org.khet.ict.internal.ticket.part.PartSort;
import org.khet.ict.internal.ticket.part.PartSource;
import org.khet.ict.internal.ticket.part.RepairPartRecord;
import org.khet.portal.api.approval.ApprovalListener.Answer;
import org.khet.portal.api.approval.ApprovalListener.Outcome;
import org.khet.portal.api.approval.Approvals;
import org.khet.portal.api.module.ModuleId;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.testkit.Clocks;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** Parts, shops and what cannot be repaired. Source: ict I.2.6, I.2.12, ICT-11 to ICT-15, ICT-17. */
@OnEachDatabase
class PartStoryDbTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private final TestDatabase database;
    private final PartOffice office;
    private final RecordService<RepairPartRecord> parts;
    private final RepairPartRecord kind;

    PartStoryDbTest(TestDatabase database) {
        this.database = database;
        this.office = new PartOffice(database);
        this.parts = office.register.parts();
        this.kind = parts.kind();
    }

    @BeforeEach
    void nothingIsThere() {
        database.clear();
    }

    private TestCaller technician() {
        return office.desk.technician();
    }

    private RecordDraft roller(Ticket ticket) {
        return roller(kind, ticket);
    }

    private static RecordDraft roller(RepairPartRecord kind, Ticket ticket) {
        return new RecordDraft()
                .with(kind.ticketNo, ticket.number().text())
                .with(kind.sort, PartSort.PART)
                .with(kind.what, "ลูกยางดึงกระดาษ")
                .with(kind.quantity, BigDecimal.ONE)
                .with(kind.price, new BigDecimal("450"))
                .with(kind.source, PartSource.PURCHASE)
                .with(kind.payer, PartPayer.OFFICE);
    }

    private RecordDraft shop(Ticket ticket) {
        return roller(ticket)
                .with(kind.sort, PartSort.SHOP)
                .with(kind.what, "ซ่อมแผงวงจร")
                .with(kind.price, new BigDecimal("900"))
                .with(kind.shop, "ร้านตัวอย่างคอมพิวเตอร์")
                .with(kind.expectedOn, TODAY.plusDays(5));
    }

    private RecordRow act(Caller who, RecordRow row, Action action, Object... asked) {
        RecordDraft draft = new RecordDraft();
        for (int i = 0; i < asked.length; i += 2) {
            draft.with((Field<?>) asked[i], asked[i + 1]);
        }
        return parts.act(who, parts.find(TestStaff.KT1, row.id()).orElseThrow(), action, draft, "เหตุผล");
    }

    private RecordRow approved(RecordRow row) {
        act(office.desk.head(), row, kind.endorse);
        return granted(row);
    }

    private RecordRow granted(RecordRow row) {
        RecordRow now = parts.find(TestStaff.KT1, row.id()).orElseThrow();
        return parts.act(office.desk.director(), now, kind.approve, PartOffice.decision(kind), "");
    }

    private RecordRow ordered(RecordRow row) {
        return act(technician(), row, kind.order, kind.orderedOn, TODAY, kind.conditionOut, "เปิดไม่ติด");
    }

    private Ticket now(Ticket ticket) {
        return office.desk.tickets.find(TestStaff.KT1, ticket.id()).orElseThrow();
    }

    @Test
    void partIsEndorsedApprovedBoughtReceivedAndUsed_theTicketWaitsMeanwhileAndItsCostFollows() {
        Ticket ticket = office.desk.repairing();
        RecordRow part = parts.create(technician(), roller(ticket));
        assertThat(now(ticket).state()).isEqualTo(TicketState.WAITING_PART);

        assertThatExceptionOfType(Outdated.class)
                .as("used before it is there")
                .isThrownBy(() -> act(technician(), part, kind.use));
        assertThatExceptionOfType(NotPermitted.class)
                .as("the head is not the director")
                .isThrownBy(() -> {
                    act(office.desk.head(), part, kind.endorse);
                    act(office.desk.head(), part, kind.approve);
                });
        granted(part);
        assertThatExceptionOfType(Rejected.class)
                .as("still to come")
                .isThrownBy(() -> office.desk.partMoves.partsArrived(
                        technician(), now(ticket).seen(), office.register))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(Problem::key)
                        .containsExactly("ict.error.parts-pending"));
        act(technician(), ordered(part), kind.receive, kind.receivedOn, TODAY);
        Ticket again =
                office.desk.partMoves.partsArrived(technician(), now(ticket).seen(), office.register);
        assertThat(again.state()).isEqualTo(TicketState.REPAIRING);

        RecordRow used = act(technician(), part, kind.use);
        assertThat(used.state()).isEqualTo(kind.used);
        assertThat(now(ticket).outcome().done().cost()).isEqualByComparingTo("450");
        RecordRow none = parts.create(technician(), roller(ticket).with(kind.what, "สายไฟ"));
        act(office.desk.head(), none, kind.decline);
        assertThat(office.register.lines(now(ticket)))
                .as("what stands on its paper; nothing that was refused")
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.what()).isEqualTo("ลูกยางดึงกระดาษ");
                    assertThat(line.amount()).isEqualByComparingTo("450");
                });
        office.desk.partMoves.partsArrived(technician(), now(ticket).seen(), office.register);
        Ticket done = office.desk
                .desks
                .bench()
                .finish(technician(), now(ticket).seen(), new TicketOutcome.Done("เปลี่ยนลูกยาง", "FIXED", 30));
        assertThat(done.outcome().done().cost()).isEqualByComparingTo("450");
    }

    /** Source: ict I.2.3 cost_total, E-R43, ICT-16. */
    @Test
    void costComesFromItsParts_whatIsTypedAddsWhatTheyDoNotTell_andIsPutRightWithoutThem() {
        Ticket ticket = office.desk.repairing();
        RecordRow part = ordered(approved(parts.create(technician(), roller(ticket))));
        act(technician(), act(technician(), part, kind.receive, kind.receivedOn, TODAY), kind.use);
        Ticket waits = now(ticket);
        office.desk.partMoves.partsArrived(technician(), waits.seen(), office.register);
        for (TicketOutcome.Done empty :
                List.of(new TicketOutcome.Done("เปลี่ยนลูกยาง", "", 30), new TicketOutcome.Done(" ", "FIXED", 30))) {
            assertThatExceptionOfType(Rejected.class)
                    .as("nothing done, or no result")
                    .isThrownBy(() -> office.desk
                            .desks
                            .bench()
                            .finish(technician(), now(ticket).seen(), empty));
        }
        var typed = new TicketOutcome.Done("เปลี่ยนลูกยาง", "FIXED", 30, new BigDecimal("60"));
        Ticket done = office.desk.desks.bench().finish(technician(), now(ticket).seen(), typed);
        assertThat(done.state()).isEqualTo(TicketState.READY);
        assertThat(done.outcome().done().cost()).isEqualByComparingTo("510");

        assertThatExceptionOfType(Rejected.class)
                .as("a used part stays in it")
                .isThrownBy(() -> office.desk.notes.correct(
                        office.desk.head(), done.seen(), new BigDecimal("449.99"), "พิมพ์เกิน"))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(Problem::key)
                        .containsExactly("ict.error.cost-parts"));
        Ticket right = office.desk.notes.correct(
                office.desk.head(), done.seen(), new BigDecimal("450"), "ไม่มีค่าใช้จ่ายอื่น");
        assertThat(right.outcome().done().cost()).isEqualByComparingTo(office.register.charged(right));
    }

    @Test
    void onlyTheAssignedTechnicianAsks_andNotForAnUnknownTicketOrOneThatIsNotAtWork() {
        Ticket ticket = office.desk.repairing();
        var other = office.desk.caller(13, "ict.tech");
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> parts.create(other, roller(ticket)))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(Problem::key)
                        .containsExactly("ict.error.part-ticket"));
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> parts.create(technician(), roller(ticket).with(kind.ticketNo, "ซ-999/2570")));
        Ticket assigned = office.desk.assigned();
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> parts.create(technician(), roller(assigned)))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(Problem::key)
                        .containsExactly("ict.error.part-state"));
        assertThat(parts.count(office.desk.head(), RecordFilter.ALL)).isZero();
    }

    @Test
    void smallPartIsForTheHeadWhereTheOfficeSaysSo_butNeverTheOwn() {
        office.desk.settings.put(
                TestStaff.KT1, org.khet.ict.internal.setting.IctSettings.PART_LIMIT, 500, LocalDate.EPOCH);
        Ticket ticket = office.desk.repairing();
        RecordRow small = parts.create(technician(), roller(ticket));
        assertThat(act(office.desk.head(), small, kind.allow).state()).isEqualTo(kind.approved);
        RecordRow large = parts.create(technician(), roller(ticket).with(kind.quantity, new BigDecimal("2")));
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> act(office.desk.head(), large, kind.allow))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(Problem::key)
                        .containsExactly("ict.error.part-limit"));
        RecordRow own = parts.create(office.desk.head(), roller(ticket));
        assertThatExceptionOfType(NotPermitted.class).isThrownBy(() -> act(office.desk.head(), own, kind.allow));
    }

    /** Source: ict I.2.6, ICT-15. */
    @Test
    void whatTheOfficePaysHasAPrice_stockWithoutOneGoesToTheDirectorWhateverTheLimit() {
        office.desk.settings.put(
                TestStaff.KT1, org.khet.ict.internal.setting.IctSettings.PART_LIMIT, 500, LocalDate.EPOCH);
        Ticket ticket = office.desk.repairing();
        for (RecordDraft free : List.of(roller(ticket), shop(ticket))) {
            assertThatExceptionOfType(Rejected.class)
                    .isThrownBy(() -> parts.create(technician(), free.with(kind.price, BigDecimal.ZERO)))
                    .satisfies(refused -> assertThat(refused.problems())
                            .containsExactly(Problem.of("price", "ict.error.part-price")));
        }
        assertThat(parts.create(
                                technician(),
                                roller(ticket)
                                        .with(kind.source, PartSource.REQUESTER)
                                        .with(kind.price, BigDecimal.ZERO))
                        .state())
                .as("brought by the requester")
                .isEqualTo(kind.requested);
        RecordRow stock = parts.create(technician(), fromStock(ticket).with(kind.price, BigDecimal.ZERO));
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> act(office.desk.head(), stock, kind.allow))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(Problem::key)
                        .containsExactly("ict.error.part-price"));
        assertThat(approved(stock).state()).isEqualTo(kind.approved);
    }

    private RecordDraft fromStock(Ticket ticket) {
        return roller(ticket)
                .with(kind.source, PartSource.STOCK)
                .with(kind.material, rollers().id());
    }

    private RecordRow rollers() {
        var stock = office.supplies.materials();
        return stock.create(
                office.desk.head(),
                new RecordDraft()
                        .with(stock.kind().code, "RL-9")
                        .with(stock.kind().name, "ลูกยาง")
                        .with(stock.kind().countedIn, "ชิ้น")
                        .with(stock.kind().reorder, BigDecimal.ZERO));
    }

    @Test
    void partFromStockLowersTheBalance_moreThanThereIsIsRefused() {
        var stock = office.supplies.materials();
        RecordRow rollers = stock.create(
                office.desk.head(),
                new RecordDraft()
                        .with(stock.kind().code, "RL-1")
                        .with(stock.kind().name, "ลูกยาง")
                        .with(stock.kind().countedIn, "ชิ้น")
                        .with(stock.kind().reorder, BigDecimal.ZERO));
        stock.act(
                office.desk.clerk(),
                rollers,
                stock.kind().receive,
                new RecordDraft()
                        .with(stock.kind().received, new BigDecimal("3"))
                        .with(stock.kind().origin, "ใบส่งของ 2/2570"),
                "");
        Ticket ticket = office.desk.repairing();
        RecordDraft two = roller(ticket)
                .with(kind.source, PartSource.STOCK)
                .with(kind.material, rollers.id())
                .with(kind.quantity, new BigDecimal("2"));
        RecordRow wanted = parts.create(technician(), two);
        Ticket other = office.desk.repairing();
        RecordRow typed = parts.change(
                technician(),
                wanted,
                two.with(kind.ticketNo, other.number().text()).with(kind.what, "ลูกยางรุ่นใหม่"));
        assertThat(typed.get(kind.what)).isEqualTo("ลูกยางรุ่นใหม่");
        assertThat(typed.get(kind.ticketNo))
                .as("a part stays with its ticket")
                .isEqualTo(ticket.number().text());
        two.with(kind.ticketNo, ticket.number().text()).with(kind.what, "ลูกยางดึงกระดาษ");
        RecordRow first = approved(typed);
        act(technician(), act(technician(), first, kind.receive, kind.receivedOn, TODAY), kind.use);
        assertThat(stock.find(TestStaff.KT1, rollers.id()).orElseThrow().get(stock.kind().balance))
                .isEqualByComparingTo("1");

        RecordRow second = approved(parts.create(technician(), two));
        RecordRow there = act(technician(), second, kind.receive, kind.receivedOn, TODAY);
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> act(technician(), there, kind.use))
                .satisfies(refused ->
                        assertThat(refused.problems()).extracting(Problem::key).containsExactly("ict.error.stock"));
        assertThat(stock.find(TestStaff.KT1, rollers.id()).orElseThrow().get(stock.kind().balance))
                .isEqualByComparingTo("1");
        assertThat(now(ticket).outcome().done().cost()).isEqualByComparingTo("900");
    }

    @Test
    void shopGetsIt_theDeviceIsUnderRepair_lateIsReminded_andTheBillIsItsCost() {
        long device = office.desk.device("PR-9");
        Ticket ticket = office.desk.carriedIn(device, "shop");
        ticket = office.desk
                .desks
                .bench()
                .start(technician(), ticket.seen(), new TicketOutcome.Finding("แผงวงจรไหม้", "POWER", ""), 10);
        RecordRow sent = ordered(approved(parts.create(technician(), shop(ticket))));
        assertThat(now(ticket).state()).isEqualTo(TicketState.SENT_OUT);
        assertThat(office.desk
                        .equipment
                        .find(TestStaff.KT1, device)
                        .orElseThrow()
                        .state())
                .isEqualTo(DeviceState.UNDER_REPAIR);

        run(TODAY.plusDays(5));
        assertThat(office.fixture.happenings().types()).doesNotContain("ict.part.called-in");
        run(TODAY.plusDays(6));
        run(TODAY.plusDays(7));
        assertThat(office.fixture.happenings().types().stream().filter("ict.part.called-in"::equals))
                .as("told once")
                .hasSize(1);
        RecordRow late = sent;
        assertThatExceptionOfType(Rejected.class)
                .as("a bill and a result are needed")
                .isThrownBy(() -> act(technician(), late, kind.bringBack, kind.receivedOn, TODAY));

        RecordRow back = act(
                technician(),
                sent,
                kind.bringBack,
                kind.receivedOn,
                TODAY,
                kind.bill,
                new BigDecimal("800"),
                kind.shopResult,
                "เปลี่ยนแผงวงจร");
        assertThat(back.state()).isEqualTo(kind.used);
        assertThat(now(ticket).state()).isEqualTo(TicketState.REPAIRING);
        assertThat(now(ticket).outcome().done().cost()).isEqualByComparingTo("800");
        assertThat(parts.sums(office.desk.head(), RecordFilter.ALL.in("shops")).get(kind.charged))
                .isEqualByComparingTo("800");
    }

    /** The head ends a ticket whose device is at a shop; the bill comes later, or nothing comes. Source: ict E-R43, ICT-14. */
    @Test
    void endedTicketsShopStillSendsItsBill_orItsPartIsCancelledWithAReason() {
        Ticket ticket = office.desk.repairing();
        RecordRow sent = ordered(approved(parts.create(technician(), shop(ticket))));
        assertThatExceptionOfType(Rejected.class)
                .as("the ticket waits for the shop")
                .isThrownBy(() -> act(office.desk.head(), sent, kind.cancel))
                .satisfies(refused ->
                        assertThat(refused.problems()).extracting(Problem::key).containsExactly("ict.error.part-away"));
        office.unrepairable.propose(technician(), now(ticket).seen(), "ร้านซ่อมไม่ได้ ไม่มีอะไหล่", BigDecimal.ZERO);
        office.unrepairable.handBack(office.desk.head(), now(ticket).seen(), "ส่งคืนโดยไม่ซ่อม");

        RecordRow back = act(
                technician(),
                sent,
                kind.bringBack,
                kind.receivedOn,
                TODAY,
                kind.bill,
                new BigDecimal("200"),
                kind.shopResult,
                "ค่าตรวจสภาพ");

        assertThat(back.state()).isEqualTo(kind.used);
        assertThat(now(ticket).state()).isEqualTo(TicketState.READY);
        assertThat(now(ticket).outcome().done().cost()).isEqualByComparingTo("200");

        Ticket other = office.desk.repairing();
        RecordRow lost = ordered(approved(parts.create(technician(), shop(other))));
        office.unrepairable.propose(technician(), now(other).seen(), "ร้านปิดกิจการ ตามของไม่ได้", BigDecimal.ZERO);
        office.unrepairable.giveUp(office.desk.head(), now(other).seen(), "ร้านปิดกิจการ", null);
        RecordRow ended = act(office.desk.head(), lost, kind.cancel);
        assertThat(ended.state()).isEqualTo(kind.cancelled);
        assertThat(now(other).outcome().done().cost()).isZero();
    }

    /** The year of the ticket was reported and locked: the bill stands at its part, and is told at the ticket. Source: ict ICT-14; core CORE-42. */
    @Test
    void billThatComesAfterTheYearWasLockedStaysAtItsPart_theCostOfTheTicketStaysAsReported() {
        Ticket ticket = office.desk.repairing();
        RecordRow sent = ordered(approved(parts.create(technician(), shop(ticket))));
        Ticket stopped =
                office.desk.desks.desk().stop(office.desk.head(), now(ticket).seen(), "ร้านปิดกิจการ", null);
        assertThat(stopped.state().isOpen()).isFalse();
        office.desk.years.lock(TestStaff.KT1, FiscalYear.of(TODAY));

        RecordRow back = act(
                technician(),
                sent,
                kind.bringBack,
                kind.receivedOn,
                TODAY,
                kind.bill,
                new BigDecimal("200"),
                kind.shopResult,
                "ค่าตรวจสภาพ");

        assertThat(back.get(kind.charged).orElseThrow()).isEqualByComparingTo("200");
        assertThat(now(ticket).outcome().done().cost()).isZero();
        assertThat(office.desk
                        .tickets
                        .steps(TestStaff.KT1, ticket.id())
                        .getLast()
                        .note()
                        .words())
                .isEqualTo("ค่าตรวจสภาพ · 200.00 · มาหลังปิดปีงบประมาณ ไม่รวมในค่าใช้จ่ายของเรื่อง");
    }

    /** Source: ict T21, ICT-22. */
    @Test
    void stoppedTicketsPartsAreCancelledAndBoughtNoMore() {
        Ticket ticket = office.desk.repairing();
        RecordRow part = approved(parts.create(technician(), roller(ticket)));

        office.desk.desks.desk().stop(office.desk.head(), now(ticket).seen(), "โรงเรียนจัดซื้อเครื่องใหม่", null);

        assertThat(now(ticket).state()).isEqualTo(TicketState.CANCELLED);
        assertThat(parts.find(TestStaff.KT1, part.id()).orElseThrow().state()).isEqualTo(kind.cancelled);
        assertThatExceptionOfType(Outdated.class).isThrownBy(() -> ordered(part));
    }

    private void run(LocalDate day) {
        new LateShopJob(office.register, office.desk.callers, Clocks.at(day + "T08:30"))
                .run(new TestRun(TestStaff.KT1));
    }

    @Test
    void whoPaysInWarrantySaysWhy() {
        Device guaranteed = office.desk.devices.add(
                new DeviceOwner(null, TestStaff.S05),
                new Device.DeviceText("PRN", "เครื่องพิมพ์", "", "PR-10", ""),
                DeviceState.IN_USE,
                TODAY.plusMonths(3),
                "");
        Ticket ticket = office.desk.carriedIn(guaranteed.id(), "w");
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> parts.create(technician(), roller(ticket)))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(Problem::key)
                        .containsExactly("ict.error.in-warranty"));
        assertThatExceptionOfType(Rejected.class)
                .as("also what lies in stock without a price")
                .isThrownBy(() -> parts.create(technician(), fromStock(ticket).with(kind.price, BigDecimal.ZERO)))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(Problem::key)
                        .containsExactly("ict.error.in-warranty"));
        assertThat(parts.create(technician(), roller(ticket).with(kind.payer, PartPayer.WARRANTY))
                        .id())
                .isPositive();
        assertThat(parts.create(technician(), roller(ticket).with(kind.warrantyReason, "ผู้ขายเลิกกิจการ"))
                        .id())
                .isPositive();
    }

    @Test
    void unrepairableIsProposedByTheTechnicianAndAgreedByTheHead_pendingPartsEnd_theDeviceWaitsForDisposal() {
        long device = office.desk.device("PJ-1");
        Ticket ticket = office.desk.carriedIn(device, "dead");
        RecordRow part = parts.create(technician(), roller(ticket));
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> office.unrepairable.giveUp(
                        office.desk.head(), now(ticket).seen(), "ไม่คุ้ม", DeviceState.WAITING_DISPOSAL))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(Problem::key)
                        .containsExactly("ict.error.not-proposed"));
        Ticket proposed = office.unrepairable.propose(
                technician(), now(ticket).seen(), "หลอดภาพไหม้ อะไหล่เลิกผลิตแล้ว", new BigDecimal("12000"));
        assertThat(proposed.state()).isEqualTo(TicketState.WAITING_PART);
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> office.unrepairable.giveUp(
                        technician(), proposed.seen(), "ไม่คุ้ม", DeviceState.WAITING_DISPOSAL));

        Ticket ended = office.unrepairable.giveUp(
                office.desk.head(), proposed.seen(), "ไม่คุ้มค่าซ่อม", DeviceState.WAITING_DISPOSAL);

        assertThat(ended.state()).isEqualTo(TicketState.UNREPAIRABLE);
        assertThat(office.desk
                        .equipment
                        .find(TestStaff.KT1, device)
                        .orElseThrow()
                        .state())
                .isEqualTo(DeviceState.WAITING_DISPOSAL);
        assertThat(parts.find(TestStaff.KT1, part.id()).orElseThrow().state()).isEqualTo(kind.cancelled);
        assertThat(office.desk.happenings.all().getLast().audience().permissions())
                .as("the director and who keeps the register are told")
                .contains(org.khet.ict.internal.IctPermissions.PART_APPROVE);
        Ticket back = office.desk
                .desks
                .handOver()
                .giveBack(
                        technician(),
                        ended.seen(),
                        new HandOverService.Slip("นางธุรการ", "ชำรุด", "", HandBackWay.COLLECTED));
        assertThat(back.state()).isEqualTo(TicketState.RETURNED);
    }

    /** Source: ict G.2, ICT-12: lines item, quantity, price go to those who buy for the office, once it was approved. */
    @Test
    void whatTheOfficePaysIsAskedOfThoseWhoBuy_whenApproved_onceEach_elseItsNumberIsTyped() {
        AskedProperty buyers = new AskedProperty();
        office.desk.property.come(buyers);
        Ticket ticket = office.desk.repairing();
        RecordRow part = parts.create(technician(), roller(ticket).with(kind.quantity, new BigDecimal("2")));
        assertThat(buyers.asked).as("nobody has approved it").isEmpty();
        RecordRow approved = approved(part);
        assertThat(buyers.asked)
                .containsExactly(Map.entry(
                        "ict-part-" + part.id(),
                        ticket.number().text() + " ลูกยางดึงกระดาษ 2 ชิ้น 450.00: เครื่องพิมพ์ไม่ดึงกระดาษ"));
        assertThat(approved.get(kind.purchaseNo)).isEqualTo("รพ.1/2570");

        approved(parts.create(technician(), roller(ticket).with(kind.source, PartSource.REQUESTER)));
        approved(parts.create(technician(), roller(ticket).with(kind.payer, PartPayer.SCHOOL)));
        assertThat(buyers.asked).as("brought, or paid by the school").hasSize(1);

        office.desk.property.go(buyers);
        RecordRow alone = approved(parts.create(technician(), shop(office.desk.repairing())));
        assertThat(alone.get(kind.purchaseNo)).isEmpty();
        RecordRow sent = act(
                technician(),
                alone,
                kind.order,
                kind.orderedOn,
                TODAY,
                kind.conditionOut,
                "เปิดไม่ติด",
                kind.purchaseNo,
                "ซจ.12/2570");
        assertThat(sent.get(kind.purchaseNo)).isEqualTo("ซจ.12/2570");
        assertThat(buyers.asked).hasSize(1);
    }

    /** Source: ict G.2, ICT-12, ICT-22: by hand, with its reason, or because the ticket is stopped; not what came already. */
    @Test
    void partThatIsCancelledBeforeItCameIsTakenBackFromThoseWhoBuy() {
        AskedProperty buyers = new AskedProperty();
        office.desk.property.come(buyers);
        Ticket ticket = office.desk.repairing();
        RecordRow cancelled = approved(parts.create(technician(), roller(ticket)));
        parts.act(office.desk.head(), cancelled, kind.cancel, new RecordDraft(), "พบอะไหล่ในคลังกลุ่ม");
        assertThat(buyers.takenBack).containsExactly(Map.entry("ict-part-" + cancelled.id(), "พบอะไหล่ในคลังกลุ่ม"));

        RecordRow there = act(
                technician(),
                ordered(approved(parts.create(technician(), roller(ticket)))),
                kind.receive,
                kind.receivedOn,
                TODAY);
        parts.act(office.desk.head(), there, kind.cancel, new RecordDraft(), "ไม่ตรงรุ่น");
        assertThat(buyers.takenBack).as("it was bought").hasSize(1);

        RecordRow dropped = approved(parts.create(technician(), roller(ticket)));
        office.desk.desks.desk().stop(office.desk.head(), now(ticket).seen(), "โรงเรียนจัดซื้อเครื่องใหม่", null);
        assertThat(buyers.takenBack).containsEntry("ict-part-" + dropped.id(), "โรงเรียนจัดซื้อเครื่องใหม่");
    }

    /** Source: ict G.2, ICT-17: with the technical opinion; without a keeper of assets it goes on as before and a number is typed. */
    @Test
    void deviceThatWaitsForDisposalIsProposedToWhoKeepsTheAssets_onceWithTheOpinion_orItsNumberIsTyped() {
        var devices = office.devices.register().devices();
        DeviceRecord of = devices.kind();
        long early = office.desk.device("PJ-0");
        RecordRow damaged = devices.open(office.desk.head(), early);
        RecordRow alone = devices.act(office.desk.head(), damaged, of.discard, new RecordDraft(), "เก่าเกินซ่อม");
        assertThat(alone.get(of.disposalNo)).isEmpty();
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> devices.act(office.desk.head(), alone, of.propose, new RecordDraft(), "เก่าเกินซ่อม"))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(Problem::key)
                        .containsExactly("ict.error.no-asset-keeper"));

        AskedProperty keepers = new AskedProperty();
        office.devices.property.come(keepers);
        long device = office.desk.device("PJ-1");
        Ticket ticket = office.desk.carriedIn(device, "dead");
        office.unrepairable.propose(
                technician(), now(ticket).seen(), "หลอดภาพไหม้ อะไหล่เลิกผลิตแล้ว", new BigDecimal("12000"));
        office.unrepairable.giveUp(
                office.desk.head(), now(ticket).seen(), "ไม่คุ้มค่าซ่อม", DeviceState.WAITING_DISPOSAL);
        RecordRow waiting = devices.open(office.desk.head(), device);
        assertThat(waiting.get(of.disposalNo)).isEqualTo("รพ.1/2570");
        assertThat(keepers.asked)
                .containsExactly(Map.entry(
                        "ict-equipment-" + device,
                        waiting.get(of.assetNo) + " เครื่องพิมพ์ : "
                                + ticket.number().text() + ": หลอดภาพไหม้ อะไหล่เลิกผลิตแล้ว · ไม่คุ้มค่าซ่อม"));
        RecordRow back = devices.act(office.desk.head(), waiting, of.damage, new RecordDraft(), "ตรวจอีกครั้ง");
        devices.act(office.desk.head(), back, of.discard, new RecordDraft(), "ไม่คุ้มค่า");
        assertThat(keepers.asked).as("proposed already").hasSize(1);

        RecordRow late = devices.act(
                office.desk.head(),
                devices.open(office.desk.head(), early),
                of.propose,
                new RecordDraft(),
                "เก่าเกินซ่อม");
        assertThat(late.get(of.disposalNo)).isEqualTo("รพ.2/2570");
        office.devices.property.go(keepers);
        RecordRow third = devices.act(
                office.desk.head(),
                devices.open(office.desk.head(), office.desk.device("PJ-2")),
                of.discard,
                new RecordDraft(),
                "จอแตก");
        RecordRow typed =
                devices.change(office.desk.head(), third, RecordDraft.of(third).with(of.disposalNo, "จพ.4/2570"));
        assertThat(typed.get(of.disposalNo)).isEqualTo("จพ.4/2570");
        assertThat(keepers.asked).hasSize(2);
    }

    @Test
    void refusedPartDoesNotHoldTheTicket_itGoesBackUnrepairedWhenTheHeadAgrees() {
        Ticket ticket = office.desk.repairing();
        RecordRow part = parts.create(technician(), roller(ticket));
        act(office.desk.head(), part, kind.endorse);
        act(office.desk.director(), part, kind.refuse);
        office.unrepairable.propose(technician(), now(ticket).seen(), "ไม่มีอะไหล่ ซ่อมต่อไม่ได้", BigDecimal.ZERO);
        Ticket ready =
                office.unrepairable.handBack(office.desk.head(), now(ticket).seen(), "ส่งคืนโดยไม่ซ่อม");
        assertThat(ready.state()).isEqualTo(TicketState.READY);
        assertThat(ready.outcome().done().result()).isEqualTo("UNREPAIRED");
        assertThat(office.desk
                        .tickets
                        .steps(TestStaff.KT1, ticket.id())
                        .getLast()
                        .way()
                        .action())
                .isEqualTo(TicketAction.HAND_BACK);
    }

    /** Source: kinds-documents §9. */
    @Test
    void withoutPapersTheDecisionIsTypedWithNumberDayAndFileOfItsMemo() {
        RecordRow part = parts.create(technician(), roller(office.desk.repairing()));
        act(office.desk.head(), part, kind.endorse);
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> act(office.desk.director(), part, kind.approve))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(Problem::field)
                        .containsExactly("decision_no", "decision_on", "decision_file"));
        assertThatExceptionOfType(Rejected.class)
                .as("of a day to come")
                .isThrownBy(() -> act(
                        office.desk.director(),
                        part,
                        kind.approve,
                        kind.decisionNo,
                        "ศธ 04999/47",
                        kind.decisionOn,
                        TODAY.plusDays(1),
                        kind.decisionFile,
                        IctOffice.signed()))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(Problem::field)
                        .containsExactly("decision_on"));

        RecordRow granted = granted(part);
        assertThat(granted.state()).isEqualTo(kind.approved);
        assertThat(granted.get(kind.decisionNo)).isEqualTo("ศธ 04999/47");
        assertThat(granted.get(kind.decisionOn)).contains(TODAY);
        assertThat(granted.get(kind.decisionFile)).isPresent();
    }

    @Test
    void whereAPaperDecides_theDirectorsAnswerComesByIt_elseItIsTyped() {
        var papers = new PartOffice(database);
        List<Approvals.Request> asked = new java.util.ArrayList<>();
        papers.fixture.switches().turn(TestStaff.KT1, "documents", true);
        papers.fixture.with(new Approvals() {
            @Override
            public ModuleId module() {
                return new ModuleId("documents");
            }

            @Override
            public String ask(Caller caller, Request request) {
                asked.add(request);
                return "memo-1";
            }
        });
        RecordService<RepairPartRecord> service = papers.register.parts();
        Ticket ticket = papers.desk.repairing();
        RecordRow part = service.create(papers.desk.technician(), roller(service.kind(), ticket));
        RecordRow endorsed = service.act(papers.desk.head(), part, service.kind().endorse);
        assertThat(asked).hasSize(1);
        assertThat(asked.getFirst().baht()).isEqualByComparingTo("450");
        assertThatExceptionOfType(NotPermitted.class)
                .as("nobody types what a paper decides")
                .isThrownBy(() -> service.act(papers.desk.director(), endorsed, service.kind().approve));

        papers.fixture.answer(
                papers.desk.director(),
                new Answer("memo-1", "ict.part", part.id(), Outcome.GRANTED, "ศธ 04999/47", TODAY, "อนุมัติ"));
        RecordRow granted = service.find(TestStaff.KT1, part.id()).orElseThrow();
        assertThat(granted.state()).isEqualTo(service.kind().approved);
        assertThat(granted.get(service.kind().decisionNo)).as("of the memo").isEqualTo("ศธ 04999/47");
        assertThat(granted.get(service.kind().decisionOn)).contains(TODAY);
        assertThat(granted.get(service.kind().decisionFile))
                .as("the memo is there itself")
                .isEmpty();
        assertThat(service.internal()
                        .answer(
                                papers.desk.director(),
                                "memo-1",
                                part.id(),
                                service.kind().approve,
                                new RecordDraft(),
                                "")
                        .state())
                .as("the same answer again changes nothing")
                .isEqualTo(service.kind().approved);
    }
}
