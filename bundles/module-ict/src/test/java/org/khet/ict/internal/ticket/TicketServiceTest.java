package org.khet.ict.internal.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.khet.ict.internal.setting.IctSettings;
import org.khet.portal.api.acting.HalfDay;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.security.NotPermitted;

class TicketServiceTest {
    @Test
    void techniciansStandInTheOrderOfTheThaiDictionary() {
        office.technicians(1012, "เกษม ตัวอย่าง", "ขวัญ ตัวอย่าง", "กมล ตัวอย่าง");

        assertThat(office.desks.desk().technicians(office.head()))
                .extracting(NamedPerson::name)
                .containsSubsequence("กมล ตัวอย่าง", "เกษม ตัวอย่าง", "ขวัญ ตัวอย่าง");
    }

    @Test
    void whoIsAwayNowIsNamedForTheWarning_andMayBeAssignedAllTheSame() {
        HalfDay now = HalfDay.of(office.clock.instant());
        PersonId technician = office.technician().person();
        office.acting.away(office.head().office(), technician, now, now.next(), null);

        assertThat(service.away(office.head())).isEqualTo(Map.of(technician, now.next()));
        assertThat(service.assign(office.head(), office.received().seen(), technician)
                        .state())
                .isEqualTo(TicketState.ASSIGNED);
        office.clock.pass(Duration.ofDays(1));
        assertThat(service.away(office.head())).as("back").isEmpty();
    }

    private final TestOffice office = new TestOffice();
    private final TicketService service = office.desks.desk();

    @Test
    void fromTheReportToTheConfirmation_everyStepStandsOnTheTimeLine() {
        Ticket ticket = office.returned();
        Ticket closed = office.desks
                .handOver()
                .confirm(office.school(), ticket.seen(), new HandOverService.Rating(5, 5, 4, 5, "ขอบคุณ"));

        assertThat(closed.state()).isEqualTo(TicketState.CLOSED);
        assertThat(closed.outcome().done().minutes()).isEqualTo(50);
        assertThat(office.desks.register().steps(office.school(), closed.id()))
                .extracting(step -> step.way().to())
                .containsExactly(
                        TicketState.SUBMITTED,
                        TicketState.RECEIVED,
                        TicketState.ASSIGNED,
                        TicketState.DIAGNOSING,
                        TicketState.REPAIRING,
                        TicketState.READY,
                        TicketState.RETURNED,
                        TicketState.CLOSED);
        assertThat(office.trail.actions()).endsWith("ict.ticket.returned", "ict.ticket.confirmed");
    }

    @Test
    void twoClerksReceiveAtOnce_theSecondIsToldByWhom() {
        Ticket seenByBoth = office.reported();
        service.receive(office.clerk(), seenByBoth.seen(), new Handling.Triage("PER", 3), "");
        office.clock.pass(Duration.ofMinutes(1));

        var refused = catchThrowableOfType(
                Outdated.class,
                () -> service.receive(office.head(), seenByBoth.seen(), new Handling.Triage("PER", 3), ""));

        assertThat(refused.problem().key()).isEqualTo("ict.ticket.outdated.RECEIVED");
        assertThat(refused.problem().args()).contains("นางสาวเจ้าหน้าที่ 13");
    }

    @Test
    void receiveTimeAndFormerStateAreKept() {
        Ticket ticket = office.reported();
        office.clock.pass(Duration.ofMinutes(20));

        Ticket received = service.receive(office.clerk(), ticket.seen(), new Handling.Triage("PER", 3), "");

        assertThat(received.handling().receivedAt()).isEqualTo(office.clock.instant());
        assertThat(office.desks
                        .register()
                        .steps(office.clerk(), ticket.id())
                        .getLast()
                        .spent())
                .isEqualTo(Duration.ofMinutes(20));
    }

    @Test
    void anotherPriorityThanProposedNeedsAReason() {
        Ticket ticket = office.reported();

        assertThatThrownBy(() -> service.receive(office.clerk(), ticket.seen(), new Handling.Triage("PER", 1), ""))
                .isInstanceOf(Rejected.class);
        assertThat(service.receive(office.clerk(), ticket.seen(), new Handling.Triage("PER", 1), "สอบพรุ่งนี้")
                        .handling()
                        .triage()
                        .priority())
                .isEqualTo(1);
    }

    @Test
    void rejectingWithoutReasonIsRefused_andTheRequesterIsToldOtherwise() {
        Ticket ticket = office.reported();

        assertThatThrownBy(() -> service.reject(office.clerk(), ticket.seen(), "OTHER", " "))
                .isInstanceOf(Rejected.class);
        service.reject(office.clerk(), ticket.seen(), "NOT-OURS", "เป็นงานไฟฟ้า");

        assertThat(office.happenings.all().getLast().audience().people()).containsExactly(new PersonId(501));
    }

    @Test
    void tenThousandCharactersAreRefusedWhereverAReasonIsGiven_theLongestAllowedIsKept() {
        String much = "<b>ก</b>".repeat(1250);
        Ticket reported = office.reported();
        Ticket received = office.received();
        Ticket repairing = office.repairing();
        Map<String, ThrowingCallable> acts = Map.of(
                "receive",
                () -> service.receive(office.clerk(), reported.seen(), new Handling.Triage("PER", 1), much),
                "reject",
                () -> service.reject(office.clerk(), reported.seen(), "OTHER", much),
                "cancel",
                () -> service.cancel(office.school(), received.seen(), much),
                "reassign",
                () -> service.reassign(office.head(), repairing.seen(), new PersonId(12), much),
                "stop",
                () -> service.stop(office.head(), repairing.seen(), much, null));

        acts.forEach((act, done) -> assertThat(
                        catchThrowableOfType(Rejected.class, done).problems())
                .as(act)
                .extracting(Problem::field)
                .containsExactly("reason"));

        String longest = "ก".repeat(TicketService.REASON_MAX);
        service.reject(office.clerk(), reported.seen(), "OTHER", longest);
        assertThat(office.desks.register().steps(office.school(), reported.id()))
                .extracting(step -> step.note().words())
                .contains(longest);
    }

    @Test
    void schoolReceivesNothing() {
        Ticket ticket = office.reported();

        assertThatThrownBy(() -> service.receive(office.school(), ticket.seen(), new Handling.Triage("PER", 3), ""))
                .isInstanceOf(NotPermitted.class);
    }

    @Test
    void anotherOfficeNeverSeesIt() {
        Ticket ticket = office.reported();

        assertThatThrownBy(
                        () -> service.receive(office.otherOffice(), ticket.seen(), new Handling.Triage("PER", 3), ""))
                .isInstanceOf(NoLongerThere.class);
        assertThatThrownBy(() -> office.desks.register().open(office.otherOffice(), ticket.id()))
                .isInstanceOf(NoLongerThere.class);
        assertThat(office.desks.register().count(office.otherOffice(), TicketFilter.OPEN))
                .isZero();
    }

    @Test
    void schoolGuessingTheAddressOfAnotherSchoolsTicketFindsNothing() {
        Ticket ticket = office.reported();
        var register = office.desks.register();

        assertThatThrownBy(() -> register.open(office.otherSchool(), ticket.id()))
                .isInstanceOf(NoLongerThere.class);
        assertThatThrownBy(() -> register.steps(office.otherSchool(), ticket.id()))
                .isInstanceOf(NoLongerThere.class);
        assertThatThrownBy(() -> register.photos(office.otherSchool(), ticket.id()))
                .isInstanceOf(NoLongerThere.class);
        assertThatThrownBy(() -> service.cancel(office.otherSchool(), ticket.seen(), "ลอง"))
                .isInstanceOf(NoLongerThere.class);
        assertThat(register.count(office.otherSchool(), TicketFilter.OPEN)).isZero();
        assertThat(register.count(office.school(), TicketFilter.OPEN)).isEqualTo(1);
    }

    @Test
    void onlyTechniciansAreAssigned() {
        Ticket ticket = office.received();

        assertThatThrownBy(() -> service.assign(office.head(), ticket.seen(), new PersonId(15)))
                .isInstanceOf(Rejected.class);
        assertThat(service.assign(office.head(), ticket.seen(), new PersonId(22))
                        .handling()
                        .technician()
                        .id())
                .isEqualTo(new PersonId(22));
        assertThat(office.happenings.all().getLast().audience().people())
                .containsExactlyInAnyOrder(new PersonId(22), new PersonId(501));
    }

    @Test
    void technicianTakesATicketOnlyWhereTheOfficeAllowsIt() {
        Ticket ticket = office.received();
        office.set(IctSettings.SELF_TAKE).to(false);
        assertThatThrownBy(() -> service.take(office.technician(), ticket.seen()))
                .isInstanceOf(NotPermitted.class);

        office.set(IctSettings.SELF_TAKE).to(true);
        assertThat(service.take(office.technician(), ticket.seen()).state()).isEqualTo(TicketState.ASSIGNED);
    }

    @Test
    void headReassignsWithReason_bothTechniciansAreTold() {
        Ticket ticket = office.repairing();

        assertThatThrownBy(() -> service.reassign(office.clerk(), ticket.seen(), new PersonId(12), "ลา"))
                .isInstanceOf(NotPermitted.class);
        service.reassign(office.head(), ticket.seen(), new PersonId(12), "ช่างลา");

        assertThat(office.happenings.all().getLast().audience().people()).contains(new PersonId(22), new PersonId(12));
    }

    @Test
    void requesterWithdrawsBeforeTheRepair_laterOnlyTheHeadStops() {
        assertThat(service.cancel(office.school(), office.received().seen(), "ใช้ได้แล้ว")
                        .state())
                .isEqualTo(TicketState.CANCELLED);

        Ticket started = office.repairing();
        assertThatThrownBy(() -> service.cancel(office.school(), started.seen(), "ไม่ซ่อมแล้ว"))
                .isInstanceOf(Outdated.class);
        assertThat(service.stop(office.head(), started.seen(), "ซื้อใหม่แล้ว", null)
                        .state())
                .isEqualTo(TicketState.CANCELLED);
    }

    @Test
    void illegalStepNamesThePresentState() {
        Ticket ticket = office.reported();

        var refused = catchThrowableOfType(
                Outdated.class, () -> service.assign(office.head(), ticket.seen(), new PersonId(22)));

        assertThat(refused.problem().key()).isEqualTo("ict.ticket.outdated.SUBMITTED");
    }
}
