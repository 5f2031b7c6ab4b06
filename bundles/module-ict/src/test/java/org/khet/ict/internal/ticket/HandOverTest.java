package org.khet.ict.internal.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.khet.ict.internal.IctPermissions;
import org.khet.ict.internal.setting.IctSettings;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.security.NotPermitted;

class HandOverTest {
    private static final HandOver.Rating FIVE = new HandOver.Rating(5, 0, 0, 0, "");
    private final TestOffice office = new TestOffice();
    private final HandOver handOver = office.desks.handOver();

    @Test
    void headOfTheSchoolConfirmsForTheClerk() {
        Ticket closed = handOver.confirm(office.schoolHead(), office.returned().seen(), FIVE);

        assertThat(closed.outcome().verdict().by().name()).contains("ผู้อำนวยการ");
        assertThat(office.desks
                        .register()
                        .steps(office.school(), closed.id())
                        .getLast()
                        .as())
                .isEqualTo(Capacity.SCHOOL_HEAD);
    }

    @Test
    void neitherTechnicianNorClerkNorAnotherSchoolConfirms() {
        Ticket ticket = office.returned();

        assertThatThrownBy(() -> handOver.confirm(office.technician(), ticket.seen(), FIVE))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> handOver.confirm(office.clerk(), ticket.seen(), FIVE))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> handOver.confirm(office.otherSchool(), ticket.seen(), FIVE))
                .isInstanceOf(NoLongerThere.class);
    }

    @Test
    void colleagueConfirmsOnlyWhereTicketsAreShared() {
        Ticket ticket = office.returned();
        var colleague = office.caller(500, "core.school-staff");
        assertThatThrownBy(() -> handOver.confirm(colleague, ticket.seen(), FIVE))
                .isInstanceOf(NoLongerThere.class);

        office.set(IctSettings.SHARED_TICKETS).to(true);
        assertThat(handOver.confirm(colleague, ticket.seen(), FIVE).state()).isEqualTo(TicketState.CLOSED);
    }

    @Test
    void technicianNeverConfirmsTheOwnTicket_theHeadDoes() {
        var both = office.technician();
        Ticket ticket = office.desks.report().submit(both, TestOffice.draft("own", "เครื่องของช่างเองเปิดไม่ติด"));
        ticket = office.desks.desk().receive(office.clerk(), ticket.seen(), new Handling.Triage("COM", 3), "");
        ticket = office.desks.desk().take(both, ticket.seen());
        Ticket returned = office.desks
                .bench()
                .solve(both, ticket.seen(), new Outcome.Done("เปลี่ยนสาย", "FIXED", 5), WorkMode.REMOTE);

        assertThatThrownBy(() -> handOver.confirm(both, returned.seen(), FIVE)).isInstanceOf(NotPermitted.class);
        assertThat(handOver.confirm(office.head(), returned.seen(), FIVE).state())
                .isEqualTo(TicketState.CLOSED);
    }

    @Test
    void ratingIsNeededAndALowOneReachesTheHead() {
        Ticket ticket = office.returned();
        assertThatThrownBy(() -> handOver.confirm(office.school(), ticket.seen(), new HandOver.Rating(0, 0, 0, 0, "")))
                .isInstanceOf(Rejected.class);

        handOver.confirm(office.school(), ticket.seen(), new HandOver.Rating(2, 0, 0, 0, "ช้า"));
        assertThat(office.happenings.all().getLast().audience().permissions())
                .containsExactly(IctPermissions.REPAIR_DIRECT);
    }

    @Test
    void notWorkingOpensTheSameNumberAgain() {
        Ticket ticket = office.returned();
        assertThatThrownBy(() -> handOver.notWorking(office.school(), ticket.seen(), ""))
                .isInstanceOf(Rejected.class);

        Ticket again = handOver.notWorking(office.school(), ticket.seen(), "ยังดึงกระดาษซ้อนกัน");

        assertThat(again.number()).isEqualTo(ticket.number());
        assertThat(again.standing().reopened()).isEqualTo(1);
        assertThat(office.desks
                        .bench()
                        .resume(office.technician(), again.seen())
                        .state())
                .isEqualTo(TicketState.REPAIRING);
    }

    @Test
    void requesterOpensAClosedTicketAgainWithinFifteenDays_laterOnlyTheHead() {
        Ticket closed = handOver.confirm(office.school(), office.returned().seen(), FIVE);
        office.clock.pass(Duration.ofDays(16));

        assertThatThrownBy(() -> handOver.reopen(office.school(), closed.seen(), "เสียอีก"))
                .isInstanceOf(NotPermitted.class);
        assertThat(handOver.reopen(office.head(), closed.seen(), "เสียอีก").state())
                .isEqualTo(TicketState.REOPENED);
    }

    @Test
    void conditionAndReceiverAreNeededWhenSomethingIsCarried() {
        Ticket done = office.desks
                .bench()
                .finish(office.technician(), office.repairing().seen(), new Outcome.Done("ทำความสะอาด", "FIXED", 1));

        assertThatThrownBy(() -> handOver.giveBack(
                        office.technician(), done.seen(), new HandOver.Slip("", "", "", HandBackWay.COURIER)))
                .isInstanceOfSatisfying(
                        Rejected.class,
                        refused -> assertThat(refused.problems())
                                .extracting("field")
                                .containsExactly("receiver", "condition"));
    }
}
