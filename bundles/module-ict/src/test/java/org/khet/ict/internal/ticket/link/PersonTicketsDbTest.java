package org.khet.ict.internal.ticket.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.ict.internal.equipment.StoredDevices;
import org.khet.ict.internal.ticket.HandOverService;
import org.khet.ict.internal.ticket.NamedPerson;
import org.khet.ict.internal.ticket.TestOffice;
import org.khet.ict.internal.ticket.TestStaff;
import org.khet.ict.internal.ticket.Ticket;
import org.khet.ict.internal.ticket.TicketAction;
import org.khet.ict.internal.ticket.TicketState;
import org.khet.ict.internal.ticket.store.JpaTicketRepository;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.person.PersonDeparture;
import org.khet.portal.api.person.PersonHandover;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.person.PersonWorkSource.Duty;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.security.Caller;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** A technician moves to another office; a colleague goes on with the open tickets. CORE-143. */
@OnEachDatabase
class PersonTicketsDbTest {
    private static final PersonId TECHNICIAN = new PersonId(22);
    private static final PersonId COLLEAGUE = new PersonId(30);
    private static final PersonDeparture LEAVES = new PersonDeparture(TECHNICIAN, LocalDate.of(2026, 12, 31), true);
    private final TestDatabase database;
    private final TestOffice office;
    private final PersonTickets duties;
    private final Caller admin = TestCaller.in(TestStaff.KT1);
    private Ticket repairing;
    private Ticket returned;

    PersonTicketsDbTest(TestDatabase database) {
        this.database = database;
        office = new TestOffice(
                new JpaTicketRepository(database.unit()), new StoredDevices(database), database.transactions());
        duties = new PersonTickets(office.tickets, office.news, office.callers, office.people, office.clock);
    }

    @BeforeEach
    void twoTicketsInTheHandsOfTheTechnician_andOneThatIsOver() {
        database.clear();
        office.technicians(30, "นายเจ้าหน้าที่ 30");
        repairing = office.repairing();
        returned = office.returned();
        Ticket over = office.returned();
        office.desks.handOver().confirm(office.school(), over.seen(), new HandOverService.Rating(5, 5, 5, 5, ""));
    }

    @Test
    void openTicketsGoToTheColleague_eachWhereItStands_andBothAreTold() {
        assertThat(duties.held(TestStaff.KT1, LEAVES))
                .extracting(Duty::count, Duty::link)
                .containsExactly(tuple(2L, "ict/repairs?technician=22"));

        handOver(COLLEAGUE);

        assertThat(duties.held(TestStaff.KT1, LEAVES)).isEmpty();
        assertThat(office.tickets.find(TestStaff.KT1, repairing.id()).orElseThrow())
                .satisfies(ticket -> {
                    assertThat(ticket.state()).isEqualTo(TicketState.REPAIRING);
                    assertThat(ticket.handling().technician())
                            .isEqualTo(new NamedPerson(COLLEAGUE, "นายเจ้าหน้าที่ 30"));
                });
        assertThat(office.tickets
                        .find(TestStaff.KT1, returned.id())
                        .orElseThrow()
                        .state())
                .isEqualTo(TicketState.RETURNED);
        assertThat(office.tickets.steps(TestStaff.KT1, repairing.id()).getLast())
                .extracting(step -> step.way().action(), step -> step.note().words())
                .containsExactly(TicketAction.REASSIGN, "12/2570");
        assertThat(office.happenings.types()).endsWith("ict.ticket.reassigned", "ict.ticket.reassigned");
    }

    @Test
    void colleagueWhoDoesNotRepair_isRefused_andNothingMoves() {
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> handOver(new PersonId(15)))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(Problem::field, Problem::key)
                        .containsExactly(tuple("successor", "ict.error.technician")));
        assertThat(duties.held(TestStaff.KT1, LEAVES)).extracting(Duty::count).containsExactly(2L);
    }

    @Test
    void whoHoldsNothing_needsNoColleagueWhoRepairs() {
        duties.handOver(
                admin,
                new PersonHandover(
                        new PersonDeparture(new PersonId(15), LEAVES.lastDay(), true), new PersonId(14), "12/2570"));

        assertThat(duties.held(TestStaff.KT1, LEAVES)).extracting(Duty::count).containsExactly(2L);
    }

    @Test
    void anotherOfficeHandsOverNothingOfThisOne() {
        assertThat(duties.held(TestStaff.KT2, LEAVES)).isEmpty();

        duties.handOver(TestCaller.in(TestStaff.KT2), new PersonHandover(LEAVES, COLLEAGUE, ""));

        assertThat(duties.held(TestStaff.KT1, LEAVES)).extracting(Duty::count).containsExactly(2L);
    }

    @Test
    void whoAskedForARepair_andTheSchool_areUsed_inThisOfficeOnly() {
        var use = new TicketUsage(database.unit());
        PersonId asked = repairing.report().requester().person().id();
        PersonId nobody = new PersonId(9999);
        SchoolId school = new SchoolId(9999);

        assertThat(use.people(TestStaff.KT1, List.of(asked, nobody))).containsExactly(asked);
        assertThat(use.people(TestStaff.KT2, List.of(asked, nobody))).isEmpty();
        assertThat(use.schools(TestStaff.KT1, List.of(TestOffice.S05, school))).containsExactly(TestOffice.S05);
        assertThat(use.schools(TestStaff.KT2, List.of(TestOffice.S05, school))).isEmpty();
    }

    private void handOver(@Nullable PersonId successor) {
        database.transactions().run(() -> duties.handOver(admin, new PersonHandover(LEAVES, successor, "12/2570")));
    }
}
