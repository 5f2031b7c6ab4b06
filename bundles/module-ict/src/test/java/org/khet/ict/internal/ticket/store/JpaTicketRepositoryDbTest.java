package org.khet.ict.internal.ticket.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.khet.ict.internal.equipment.DeviceState;
import org.khet.ict.internal.ticket.HandOverService;
import org.khet.ict.internal.ticket.Handling;
import org.khet.ict.internal.ticket.NamedPerson;
import org.khet.ict.internal.ticket.StepCapacity;
import org.khet.ict.internal.ticket.TestOffice;
import org.khet.ict.internal.ticket.Ticket;
import org.khet.ict.internal.ticket.TicketAction;
import org.khet.ict.internal.ticket.TicketFilter;
import org.khet.ict.internal.ticket.TicketFilter.Tab;
import org.khet.ict.internal.ticket.TicketOutcome;
import org.khet.ict.internal.ticket.TicketRow;
import org.khet.ict.internal.ticket.TicketState;
import org.khet.ict.internal.ticket.TicketStep;
import org.khet.ict.internal.ticket.TicketsCase;
import org.khet.ict.internal.ticket.WorkMode;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** The desk on real databases: what is stored and read back. */
@OnEachDatabase
class JpaTicketRepositoryDbTest extends TicketsCase {
    JpaTicketRepositoryDbTest(TestDatabase database) {
        super(database);
    }

    @Test
    void wholeStoryIsStoredAndReadBackAsItWas() {
        Ticket returned = office.returned();
        Ticket closed = office.desks
                .handOver()
                .confirm(office.school(), returned.seen(), new HandOverService.Rating(4, 5, 3, 0, "ดี"));

        Ticket read = office.desks.register().open(office.school(), closed.id());

        assertThat(read).isEqualTo(closed);
        assertThat(read.report().reportedAt()).isEqualTo(office.clock.instant());
        assertThat(office.desks.register().steps(office.school(), closed.id())).hasSize(8);
    }

    @Test
    void everythingTypedComesBackToTheLetter() {
        String words = "ที่ปรึกษาผู้รู้ ญู ฐู ฏู ป๊ กี่ <b>'; drop table ict_ticket; -- \uD83D\uDDA8";
        Ticket ticket = office.desks.report().submit(office.school(), TestOffice.draft("w", words));

        assertThat(office.desks
                        .register()
                        .open(office.school(), ticket.id())
                        .report()
                        .trouble()
                        .symptom())
                .isEqualTo(words);
    }

    @Test
    void costIsStoredSummedAndShownInTheRow() {
        Ticket one = office.desks
                .bench()
                .finish(
                        office.technician(),
                        office.repairing().seen(),
                        new TicketOutcome.Done("เปลี่ยนลูกยาง", "FIXED", 30, new BigDecimal("1250.5")));
        office.returned();
        var all = TicketFilter.OPEN.in(Tab.ALL);

        assertThat(office.desks.register().open(office.head(), one.id()).outcome())
                .isEqualTo(one.outcome());
        assertThat(office.desks.register().cost(office.head(), all)).contains(new BigDecimal("1250.50"));
        assertThat(office.desks.register().cost(office.head(), all.of(Set.of(new FiscalYear(2026)))))
                .hasValueSatisfying(nothing -> assertThat(nothing).isZero());
        assertThat(office.desks.register().page(office.head(), all, new PageRequest(0, 9, List.of())))
                .extracting(TicketRow::cost)
                .containsExactly(new BigDecimal("0.00"), new BigDecimal("1250.50"));
    }

    @Test
    void correctedTextIsStoredWithItsTitle() {
        Ticket rejected =
                office.desks.desk().reject(office.clerk(), office.reported().seen(), "UNCLEAR", "เสียอย่างไร");
        Ticket again = office.desks.report().resubmit(office.school(), rejected.seen(), "ถาด 2 ไม่ดึงกระดาษเลย");

        assertThat(office.desks.register().open(office.school(), again.id())).isEqualTo(again);
        assertThat(office.desks.register().page(office.school(), TicketFilter.OPEN, new PageRequest(0, 9, List.of())))
                .extracting(TicketRow::title)
                .containsExactly("ถาด 2 ไม่ดึงกระดาษเลย");
    }

    @Test
    void codesOfFortyLettersAndLongNamesHaveRoom() {
        String code = "A".repeat(40);
        Ticket ticket = office.assigned();
        var long1 = new NamedPerson(new PersonId(22), "ก".repeat(250));
        Ticket changed = office.tickets.store(
                ticket.with(ticket.handling().received(new Handling.Triage(code, 1), long1, office.clock.instant()))
                        .with(new TicketOutcome(
                                new TicketOutcome.Finding("", code, ""),
                                new TicketOutcome.Done("", code, 0),
                                null,
                                null)),
                new TicketStep(
                        new TicketStep.Way(TicketAction.REASSIGN, TicketState.ASSIGNED, TicketState.ASSIGNED),
                        long1,
                        StepCapacity.HEAD,
                        office.clock.instant(),
                        java.time.Duration.ZERO,
                        new TicketStep.Note(code, "", 0, long1)));

        assertThat(office.desks.register().open(office.head(), ticket.id())).isEqualTo(changed);
    }

    @Test
    void deviceOfTwoTicketsIsUnderRepairUntilTheLastOneEnds() {
        long device = office.device("");
        Ticket first = office.carriedIn(device, "1");
        Ticket second = office.carriedIn(device, "2");
        var done = new TicketOutcome.Done("เปลี่ยนลูกยาง", "FIXED", 30);

        office.desks.bench().solve(office.technician(), first.seen(), done, WorkMode.CARRIED_IN);
        assertThat(office.equipment.find(TestOffice.KT1, device).orElseThrow().state())
                .isEqualTo(DeviceState.UNDER_REPAIR);
        office.desks.desk().stop(office.head(), second.seen(), "โรงเรียนซื้อใหม่", DeviceState.DAMAGED);
        assertThat(office.equipment.find(TestOffice.KT1, device).orElseThrow().state())
                .isEqualTo(DeviceState.DAMAGED);
    }

    @Test
    void failedStepLeavesNothingBehind() {
        Ticket ticket = office.assigned();

        assertThatThrownBy(() -> database.transactions().run(() -> {
                    office.desks.bench().diagnose(office.technician(), ticket.seen(), WorkMode.REMOTE, "");
                    throw new IllegalStateException("the disk is full");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(office.desks.register().open(office.head(), ticket.id()).state())
                .isEqualTo(TicketState.ASSIGNED);
        assertThat(office.desks.register().steps(office.head(), ticket.id())).hasSize(3);
    }
}
