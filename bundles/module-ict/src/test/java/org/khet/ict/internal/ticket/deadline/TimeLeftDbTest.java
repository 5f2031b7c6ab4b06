package org.khet.ict.internal.ticket.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.khet.ict.internal.setting.IctSettings;
import org.khet.ict.internal.ticket.HandOverService;
import org.khet.ict.internal.ticket.Handling;
import org.khet.ict.internal.ticket.TestStaff;
import org.khet.ict.internal.ticket.Ticket;
import org.khet.ict.internal.ticket.TicketFilter;
import org.khet.ict.internal.ticket.TicketRow;
import org.khet.ict.internal.ticket.TicketsCase;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.persistence.PageRequest.Sort;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.time.OfficeTime;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** What is left to the tickets of a list, which are late, and their order by urgency. Source: ict I.2.8, ICT-25; design 04. */
@OnEachDatabase
class TimeLeftDbTest extends TicketsCase {
    TimeLeftDbTest(TestDatabase database) {
        super(database);
    }

    @Test
    void clockOfARowRunsInWorkingTime_standsStillWhileTheRequesterIsAsked_andRunsOut() {
        office.clock.set("2026-11-20T09:30");
        Ticket ticket = office.repairing();
        assertThat(left(ticket).rest())
                .as("three working days and the way to the school")
                .isEqualTo(hours(32));

        office.clock.set("2026-11-20T11:30");
        assertThat(left(ticket).rest()).isEqualTo(hours(30));
        Ticket asked = office.desks.bench().ask(office.technician(), ticket.seen(), "ใช้สายใด");
        office.clock.set("2026-11-24T11:30");
        assertThat(left(asked).paused()).isTrue();
        assertThat(left(asked).rest()).isEqualTo(hours(30));
        assertThat(left(asked).due()).isNull();
        assertThat(left(asked).late()).isFalse();

        Ticket answered = office.desks.bench().answer(office.school(), asked.seen(), "สาย USB");
        assertThat(left(answered).due()).isEqualTo(at("2026-11-30T09:30"));
        office.clock.set("2026-11-27T10:30");
        assertThat(left(answered)).matches(TimeLeft::near).matches(time -> !time.late());
        office.clock.set("2026-11-30T09:30");
        assertThat(left(answered)).matches(TimeLeft::late).matches(time -> !time.near());
        assertThat(left(answered).due()).isEqualTo(at("2026-11-30T09:30"));
    }

    @Test
    void listSaysTheSameAsThePageOfTheTicket_inEveryState() {
        List<Ticket> tickets = List.of(
                office.reported(),
                office.received(),
                office.assigned(),
                office.repairing(),
                office.desks.bench().ask(office.technician(), office.repairing().seen(), "ใช้สายใด"),
                office.desks
                        .handOver()
                        .notWorking(office.school(), office.returned().seen(), "ยังเสียอยู่"));
        for (String now : List.of("2026-11-20T16:30", "2026-11-23T12:00", "2026-11-25T09:30", "2027-03-01T09:00")) {
            office.clock.set(now);
            for (Ticket ticket : tickets) {
                TargetTime page = office.targets.of(ticket, office.tickets.steps(TestStaff.KT1, ticket.id()));
                TimeLeft list = left(ticket);
                assertThat(list.late()).as(now + " " + ticket.state()).isEqualTo(page.late());
                assertThat(list.near() || list.paused()).isEqualTo(page.near() || list.paused());
                assertThat(list.rest()).isEqualTo(page.rest());
                assertThat(list.paused()).isEqualTo(page.state() == TargetTime.Run.PAUSED);
                if (!list.paused() && !list.late()) {
                    assertThat(list.due()).isEqualTo(page.due());
                }
            }
        }
    }

    @Test
    void whatIsDoneHasNoClock() {
        Ticket returned = office.returned();

        assertThat(office.desks.register().left(office.head(), row(returned))).isEmpty();
        Ticket closed = office.desks
                .handOver()
                .confirm(office.school(), returned.seen(), new HandOverService.Rating(5, 0, 0, 0, ""));
        assertThat(office.desks.register().left(office.head(), row(closed))).isEmpty();
        assertThat(row(closed).progress().turns()).isEmpty();
    }

    @Test
    void targetThatTheOfficeChanges_countsForWhatIsReportedAfterwards() {
        Ticket before = office.reported();
        office.settings.put(
                TestStaff.KT1,
                IctSettings.RESOLVE_MINUTES.get(2),
                60,
                OfficeTime.day(office.clock.instant()).plusDays(3));
        office.clock.set("2026-11-23T09:30");
        Ticket after = office.reported();

        assertThat(left(before).allowed()).isEqualTo(hours(24));
        assertThat(left(after).allowed()).isEqualTo(hours(1));
    }

    @Test
    void registerIsSortedByUrgencyBothWays_theNewestFirstAmongTheSame() {
        Ticket usual = triaged(3);
        Ticket first = triaged(1);
        Ticket second = triaged(2);
        Ticket again = triaged(1);

        assertThat(sorted(false)).containsExactly(again.id(), first.id(), second.id(), usual.id());
        assertThat(sorted(true)).containsExactly(usual.id(), second.id(), first.id(), again.id());
    }

    @Test
    void registerIsSortedByTheTimeLeft_aPauseTakesATicketToTheEnd_andItsAnswerPutsItBack() {
        office.clock.set("2026-11-20T09:30");
        Ticket usual = office.repairing();
        Ticket urgent = triaged(1);
        Ticket done = office.returned();
        Ticket asked =
                office.desks.bench().ask(office.technician(), office.repairing().seen(), "ใช้สายใด");

        assertThat(byTimeLeft(false)).containsExactly(urgent.id(), usual.id(), asked.id(), done.id());

        Ticket answered = office.desks.bench().answer(office.school(), asked.seen(), "สาย USB");
        Ticket waits = office.desks.bench().ask(office.technician(), usual.seen(), "ใช้สายใด");
        assertThat(byTimeLeft(false)).startsWith(urgent.id(), answered.id()).contains(waits.id());
        assertThat(byTimeLeft(true)).endsWith(answered.id(), urgent.id());
    }

    @Test
    void overdueIsWhatWasNotReceivedOrNotSolvedInTime_untilItIsDone() {
        office.clock.set("2026-11-20T09:30");
        Ticket urgent = triaged(1);
        Ticket waiting = office.reported();
        assertThat(overdue()).isEmpty();

        office.clock.set("2026-11-20T16:00");
        assertThat(overdue())
                .as("four hours to solve the one, and to receive the other")
                .containsExactly(waiting.id(), urgent.id());
        assertThat(office.desks
                        .register()
                        .counts(office.head(), TicketFilter.OPEN)
                        .overdue())
                .isEqualTo(2);

        office.desks.desk().receive(office.clerk(), waiting.seen(), new Handling.Triage("PER", 3), "");
        assertThat(overdue()).as("received, and there is time to solve it").containsExactly(urgent.id());
    }

    private List<Long> overdue() {
        TicketFilter late = TicketFilter.OPEN.in(TicketFilter.Tab.OVERDUE);
        return office.desks.register().page(office.head(), late, new PageRequest(0, 50, List.of())).stream()
                .map(TicketRow::id)
                .toList();
    }

    private List<Long> byTimeLeft(boolean descending) {
        var page = new PageRequest(0, 50, List.of(new Sort("left", descending)));
        return office.desks.register().page(office.head(), TicketFilter.OPEN, page).stream()
                .map(TicketRow::id)
                .toList();
    }

    private Ticket triaged(int priority) {
        return office.desks
                .desk()
                .assign(
                        office.head(),
                        office.desks
                                .desk()
                                .receive(
                                        office.clerk(),
                                        office.reported().seen(),
                                        new Handling.Triage("PER", priority),
                                        priority == 3 ? "" : "มีสอบวันนี้")
                                .seen(),
                        new PersonId(22));
    }

    private List<Long> sorted(boolean descending) {
        var page = new PageRequest(0, 50, List.of(new Sort("priority", descending)));
        return office.desks.register().page(office.head(), TicketFilter.OPEN, page).stream()
                .map(TicketRow::id)
                .toList();
    }

    private TimeLeft left(Ticket ticket) {
        Optional<TimeLeft> left = office.desks.register().left(office.head(), row(ticket));
        return left.orElseThrow();
    }

    private TicketRow row(Ticket ticket) {
        var only = TicketFilter.OPEN.in(TicketFilter.Tab.ALL).among(List.of(ticket.id()));
        return office.desks
                .register()
                .page(office.head(), only, new PageRequest(0, 1, List.of()))
                .getFirst();
    }

    private static Duration hours(int hours) {
        return Duration.ofHours(hours);
    }

    private static Instant at(String local) {
        return java.time.LocalDateTime.parse(local).atZone(OfficeTime.ZONE).toInstant();
    }
}
