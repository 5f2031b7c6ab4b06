package org.khet.ict.internal.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.ict.internal.ticket.Handling;
import org.khet.ict.internal.ticket.TestOffice;
import org.khet.ict.internal.ticket.TestStaff;
import org.khet.ict.internal.ticket.Ticket;
import org.khet.ict.internal.ticket.TicketFilter;
import org.khet.ict.internal.ticket.TicketOutcome;
import org.khet.ict.internal.ticket.WorkMode;
import org.khet.ict.internal.ticket.part.PartPayer;
import org.khet.ict.internal.ticket.part.PartSort;
import org.khet.ict.internal.ticket.part.PartSource;
import org.khet.ict.internal.ticket.part.RepairPartRecord;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** What is sent or pressed twice, at once or again later: one ticket, one notice, one movement of the stock. Source: ict ICT-117. */
@OnEachDatabase
class SentTwiceDbTest {
    private final TestDatabase database;
    private final PartOffice office;
    private final RecordService<RepairPartRecord> parts;

    SentTwiceDbTest(TestDatabase database) {
        this.database = database;
        this.office = new PartOffice(database);
        this.parts = office.register.parts();
    }

    @BeforeEach
    void nothingIsThere() {
        database.clear();
    }

    @Test
    void doubleClickTwoBrowsersAndARetry_makeOneTicketWithOneNotice_itsPartIsTakenFromTheStockOnce() throws Exception {
        TestOffice desk = office.desk;
        Callable<Ticket> send =
                () -> desk.desks.report().submit(desk.school(), TestOffice.draft("once", "เครื่องพิมพ์ไม่ดึงกระดาษ"));
        List<Ticket> sent = atOnce(3, send);
        desk.clock.set("2026-11-20T10:30");
        sent.add(send.call());

        assertThat(sent).extracting(Ticket::id).containsOnly(sent.getFirst().id());
        assertThat(sent)
                .extracting(ticket -> ticket.number().text())
                .containsOnly(sent.getFirst().number().text());
        assertThat(desk.desks.register().count(desk.head(), TicketFilter.OPEN.in(TicketFilter.Tab.ALL)))
                .isEqualTo(1);
        assertThat(desk.happenings.types()).containsOnlyOnce("ict.ticket.submitted");

        RecordRow rollers = threeRollers();
        RecordRow there = ready(working(sent.getFirst()), rollers);
        List<Boolean> used = atOnce(2, () -> {
            try {
                act(desk.technician(), there, parts.kind().use, new RecordDraft());
                return true;
            } catch (Outdated told) {
                return false;
            }
        });

        assertThat(used).containsExactlyInAnyOrder(true, false);
        var stock = office.supplies.materials();
        assertThat(stock.find(TestStaff.KT1, rollers.id()).orElseThrow().get(stock.kind().balance))
                .isEqualByComparingTo("2");
        assertThat(office.supplies.moves().internal().all(desk.head(), RecordFilter.ALL))
                .as("three came, one went")
                .hasSize(2);
        assertThat(desk.tickets
                        .find(TestStaff.KT1, sent.getFirst().id())
                        .orElseThrow()
                        .outcome()
                        .done()
                        .cost())
                .as("paid once")
                .isEqualByComparingTo("450");
    }

    private Ticket working(Ticket sent) {
        TestOffice desk = office.desk;
        Ticket received = desk.desks.desk().receive(desk.clerk(), sent.seen(), new Handling.Triage("PER", 3), "");
        Ticket given = desk.desks.desk().assign(desk.head(), received.seen(), new PersonId(22));
        Ticket looking = desk.desks.bench().diagnose(desk.technician(), given.seen(), WorkMode.ON_SITE, "");
        return desk.desks
                .bench()
                .start(
                        desk.technician(),
                        looking.seen(),
                        new TicketOutcome.Finding("ลูกยางสึก", "WORN", "เปลี่ยนลูกยาง"),
                        20);
    }

    /** Three rollers in the stock. */
    private RecordRow threeRollers() {
        var stock = office.supplies.materials();
        RecordRow made = stock.create(
                office.desk.head(),
                new RecordDraft()
                        .with(stock.kind().code, "RL-1")
                        .with(stock.kind().name, "ลูกยาง")
                        .with(stock.kind().countedIn, "ชิ้น")
                        .with(stock.kind().reorder, BigDecimal.ZERO));
        return stock.act(
                office.desk.clerk(),
                made,
                stock.kind().receive,
                new RecordDraft()
                        .with(stock.kind().received, new BigDecimal("3"))
                        .with(stock.kind().origin, "ใบส่งของ 2/2570"),
                "");
    }

    /** A roller of the stock that was approved and handed to the technician, who has not used it yet. */
    private RecordRow ready(Ticket ticket, RecordRow rollers) {
        RepairPartRecord kind = parts.kind();
        RecordRow asked = parts.create(
                office.desk.technician(),
                new RecordDraft()
                        .with(kind.ticketNo, ticket.number().text())
                        .with(kind.sort, PartSort.PART)
                        .with(kind.what, "ลูกยางดึงกระดาษ")
                        .with(kind.quantity, BigDecimal.ONE)
                        .with(kind.price, new BigDecimal("450"))
                        .with(kind.source, PartSource.STOCK)
                        .with(kind.material, rollers.id())
                        .with(kind.payer, PartPayer.OFFICE));
        act(office.desk.head(), asked, kind.endorse, new RecordDraft());
        act(office.desk.director(), asked, kind.approve, PartOffice.decision(kind));
        return act(
                office.desk.technician(),
                asked,
                kind.receive,
                new RecordDraft().with(kind.receivedOn, IctOffice.TODAY));
    }

    private RecordRow act(Caller who, RecordRow row, Action action, RecordDraft asked) {
        RecordRow now = action.equals(parts.kind().use)
                ? row
                : parts.find(TestStaff.KT1, row.id()).orElseThrow();
        return parts.act(who, now, action, asked, "");
    }

    private static <T> List<T> atOnce(int windows, Callable<T> work) throws Exception {
        List<T> answers = new ArrayList<>();
        try (var pool = Executors.newFixedThreadPool(windows)) {
            for (Future<T> answer : pool.invokeAll(Collections.nCopies(windows, work))) {
                answers.add(answer.get());
            }
        }
        return answers;
    }
}
