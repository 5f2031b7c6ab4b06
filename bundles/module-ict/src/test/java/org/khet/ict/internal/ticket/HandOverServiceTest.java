package org.khet.ict.internal.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.khet.ict.internal.IctPermissions;
import org.khet.ict.internal.setting.IctSettings;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.security.NotPermitted;

class HandOverServiceTest {
    private static final HandOverService.Rating FIVE = new HandOverService.Rating(5, 0, 0, 0, "");
    private static final String MUCH = "<b>ก</b>".repeat(1250);
    private final TestOffice office = new TestOffice();
    private final HandOverService handOver = office.desks.handOver();

    @Test
    void headOfTheSchoolConfirmsForTheClerk() {
        Ticket closed = handOver.confirm(office.schoolHead(), office.returned().seen(), FIVE);

        assertThat(closed.outcome().verdict().by().name()).contains("ผู้อำนวยการ");
        assertThat(office.desks
                        .register()
                        .steps(office.school(), closed.id())
                        .getLast()
                        .as())
                .isEqualTo(StepCapacity.SCHOOL_HEAD);
    }

    @Test
    void neitherTechnicianNorClerkNorAnotherSchoolConfirms() {
        Ticket ticket = office.returned();

        assertThatThrownBy(() -> handOver.confirm(office.technician(), ticket.seen(), FIVE))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> handOver.confirm(office.clerk(), ticket.seen(), FIVE))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> handOver.confirm(office.head(), ticket.seen(), FIVE))
                .as("the head of the group")
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() -> handOver.confirm(office.director(), ticket.seen(), FIVE))
                .as("the director of the office")
                .isInstanceOf(NotPermitted.class);
        for (var stranger : List.of(office.otherSchool(), office.finance(), office.otherOffice())) {
            assertThatThrownBy(() -> handOver.confirm(stranger, ticket.seen(), FIVE))
                    .isInstanceOf(NoLongerThere.class);
            assertThatThrownBy(() -> handOver.notWorking(stranger, ticket.seen(), "ไม่ทำงาน"))
                    .isInstanceOf(NoLongerThere.class);
        }
        office.set(IctSettings.SHARED_TICKETS).to(true);
        assertThatThrownBy(() -> handOver.confirm(office.otherSchool(), ticket.seen(), FIVE))
                .as("schools share nothing with each other")
                .isInstanceOf(NoLongerThere.class);
        assertThat(office.desks.register().open(office.school(), ticket.id()).state())
                .isEqualTo(TicketState.RETURNED);

        assertThat(handOver.confirm(office.school(), ticket.seen(), FIVE).state())
                .as("the requester")
                .isEqualTo(TicketState.CLOSED);
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
                .solve(both, ticket.seen(), new TicketOutcome.Done("เปลี่ยนสาย", "FIXED", 5), WorkMode.REMOTE);

        assertThatThrownBy(() -> handOver.confirm(both, returned.seen(), FIVE)).isInstanceOf(NotPermitted.class);
        assertThat(handOver.confirm(office.head(), returned.seen(), FIVE).state())
                .isEqualTo(TicketState.CLOSED);
    }

    @Test
    void ratingIsNeededAndALowOneReachesTheHead() {
        Ticket ticket = office.returned();
        assertThatThrownBy(() ->
                        handOver.confirm(office.school(), ticket.seen(), new HandOverService.Rating(0, 0, 0, 0, "")))
                .isInstanceOf(Rejected.class);

        handOver.confirm(office.school(), ticket.seen(), new HandOverService.Rating(2, 0, 0, 0, "ช้า"));
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
    void wayConditionAndAccessoriesStayWithTheTicket() {
        Ticket ticket = done();
        String longest = "ก".repeat(HandOverService.CONDITION_MAX);

        Ticket back = handOver.giveBack(
                office.technician(),
                ticket.seen(),
                new HandOverService.Slip("นางธุรการ ตัวอย่าง 05", longest, "สายไฟ 1 เส้น", HandBackWay.COURIER));

        var kept = office.desks
                .register()
                .open(office.school(), back.id())
                .outcome()
                .back();
        assertThat(back.state()).isEqualTo(TicketState.RETURNED);
        assertThat(kept.giver().id()).isEqualTo(office.technician().person());
        assertThat(kept.receiver()).isEqualTo("นางธุรการ ตัวอย่าง 05");
        assertThat(kept.at()).isEqualTo(office.clock.instant());
        assertThat(kept.way()).isEqualTo(HandBackWay.COURIER);
        assertThat(kept.condition()).isEqualTo(longest);
        assertThat(kept.accessories()).isEqualTo("สายไฟ 1 เส้น");
    }

    @Test
    void tenThousandCharactersAreRefusedFieldByField() {
        Ticket done = done();
        Ticket returned = office.returned();
        Ticket closed = handOver.confirm(office.school(), office.returned().seen(), FIVE);

        assertThat(refused(() -> handOver.giveBack(
                        office.technician(),
                        done.seen(),
                        new HandOverService.Slip(MUCH, MUCH, MUCH, HandBackWay.COURIER))))
                .containsExactly("receiver", "condition", "accessories");
        assertThat(refused(() -> handOver.giveBack(
                        office.technician(),
                        done.seen(),
                        new HandOverService.Slip(
                                "ผู้รับ", "ก".repeat(HandOverService.CONDITION_MAX + 1), "", HandBackWay.ON_SITE))))
                .containsExactly("condition");
        assertThat(refused(() -> handOver.confirm(
                        office.school(), returned.seen(), new HandOverService.Rating(5, 0, 0, 0, MUCH))))
                .containsExactly("comment");
        assertThat(refused(() -> handOver.notWorking(office.school(), returned.seen(), MUCH)))
                .containsExactly("reason");
        assertThat(refused(() -> handOver.reopen(office.head(), closed.seen(), MUCH)))
                .containsExactly("reason");
    }

    private Ticket done() {
        return office.desks
                .bench()
                .finish(
                        office.technician(),
                        office.repairing().seen(),
                        new TicketOutcome.Done("ทำความสะอาด", "FIXED", 1));
    }

    private static List<String> refused(ThrowingCallable act) {
        return catchThrowableOfType(Rejected.class, act).problems().stream()
                .map(Problem::field)
                .toList();
    }

    @Test
    void conditionAndReceiverAreNeededWhenSomethingIsCarried() {
        Ticket done = done();

        assertThat(refused(() -> handOver.giveBack(
                        office.technician(), done.seen(), new HandOverService.Slip("", "", "", HandBackWay.COURIER))))
                .containsExactly("receiver", "condition");
    }
}
