package org.khet.ict.internal.ticket.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.ict.internal.equipment.StoredDevices;
import org.khet.ict.internal.ticket.HandOverService;
import org.khet.ict.internal.ticket.NamedPerson;
import org.khet.ict.internal.ticket.TestOffice;
import org.khet.ict.internal.ticket.TestStaff;
import org.khet.ict.internal.ticket.Ticket;
import org.khet.ict.internal.ticket.TicketReport;
import org.khet.ict.internal.ticket.TicketStep;
import org.khet.ict.internal.ticket.store.JpaTicketRepository;
import org.khet.portal.api.event.DomainEvent;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.personal.PersonalDataPlace;
import org.khet.portal.api.personal.PersonalDataPlace.Deed;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** Tickets forget who asked for a repair, and who did it, and stay. CORE-128. */
@OnEachDatabase
class TicketPeopleDbTest {
    private static final PersonId TECHNICIAN = new PersonId(22);
    private static final String PSEUDONYM = "บุคคลที่ลบข้อมูลแล้ว #22";
    private final TestDatabase database;
    private final TestOffice office;
    private final TicketPeople people;
    private Ticket over;
    private NamedPerson asked;

    TicketPeopleDbTest(TestDatabase database) {
        this.database = database;
        office = new TestOffice(
                new JpaTicketRepository(database.unit()), new StoredDevices(database), database.transactions());
        people = new TicketPeople(database.unit(), office.happenings);
    }

    @BeforeEach
    void ticketThatIsOver() {
        database.clear();
        Ticket returned = office.returned();
        over = office.desks
                .handOver()
                .confirm(office.school(), returned.seen(), new HandOverService.Rating(5, 5, 5, 5, ""));
        asked = over.report().requester().person();
    }

    @Test
    void whoAsked_andHowToReach_isForgotten_theTicketStays() {
        assertThat(people.places(TestStaff.KT1, asked.id()))
                .extracting(PersonalDataPlace::what, PersonalDataPlace::count, PersonalDataPlace::deed)
                .contains(tuple("ict.erasure.place.asked", 1L, Deed.PSEUDONYMISED))
                .extracting(row -> row.toList().getFirst())
                .doesNotContain("ict.erasure.place.open");

        erase(TestStaff.KT1, asked.id());

        Ticket found = office.tickets.find(TestStaff.KT1, over.id()).orElseThrow();
        assertThat(found.report().requester().person()).isEqualTo(new NamedPerson(asked.id(), PSEUDONYM));
        assertThat(found.report().requester().position()).isEmpty();
        assertThat(found.report().contact()).isEqualTo(new TicketReport.Contact("", ""));
        assertThat(found.state()).isEqualTo(over.state());
        assertThat(database.number("select count(*) from ict_ticket_step where actor_name = '" + asked.name() + "'"))
                .isZero();
        assertThat(office.happenings.all().getLast())
                .as("so that the search reads it anew, and nobody is told")
                .satisfies(happening -> {
                    assertThat(happening.type()).isEqualTo(TicketPeople.PSEUDONYMISED);
                    assertThat(happening.recordId()).isEqualTo(over.id());
                    assertThat(happening.audience()).isEqualTo(DomainEvent.Audience.NOBODY);
                });
    }

    @Test
    void whoRepaired_isForgottenInTicketsAndSteps_whoAskedIsNot() {
        erase(TestStaff.KT1, TECHNICIAN);

        Ticket found = office.tickets.find(TestStaff.KT1, over.id()).orElseThrow();
        assertThat(found.handling().technician()).isEqualTo(new NamedPerson(TECHNICIAN, PSEUDONYM));
        assertThat(found.report().requester().person()).isEqualTo(asked);
        assertThat(office.tickets.steps(TestStaff.KT1, over.id()))
                .extracting(TicketStep::actor)
                .contains(new NamedPerson(TECHNICIAN, PSEUDONYM), asked);
    }

    @Test
    void whoStillWaitsForARepair_standsInTheWay() {
        Ticket open = office.reported();

        assertThat(people.places(
                        TestStaff.KT1, open.report().requester().person().id()))
                .filteredOn(place -> place.deed() == Deed.BLOCKS)
                .extracting(PersonalDataPlace::what, PersonalDataPlace::count)
                .containsExactly(tuple("ict.erasure.place.open", 1L));
    }

    @Test
    void anotherOfficeForgetsNothingOfThisOne() {
        assertThat(people.places(TestStaff.KT2, asked.id())).isEmpty();

        erase(TestStaff.KT2, asked.id());

        assertThat(office.tickets
                        .find(TestStaff.KT1, over.id())
                        .orElseThrow()
                        .report()
                        .requester()
                        .person())
                .isEqualTo(asked);
    }

    @Test
    void noColumnThatNamesPeopleIsForgotten() throws Exception {
        List<String> known = java.util.stream.Stream.concat(
                        TicketPeople.ROLES.stream(), TicketPeople.STEP_ROLES.stream())
                .toList();
        try (var connection = database.connections().getConnection()) {
            var columns = connection.getMetaData().getColumns(null, connection.getSchema(), null, null);
            while (columns.next()) {
                String column = columns.getString("COLUMN_NAME").toLowerCase(java.util.Locale.ROOT);
                String table = columns.getString("TABLE_NAME").toLowerCase(java.util.Locale.ROOT);
                boolean ofPeople = table.startsWith("ict_ticket")
                        && column.endsWith("_name")
                        && !List.of("unit_name", "item_name", "taker_name").contains(column);
                if (ofPeople) {
                    assertThat(known).contains(column.substring(0, column.length() - "_name".length()));
                }
            }
        }
    }

    private void erase(OfficeId in, PersonId person) {
        database.transactions().run(() -> people.erase(in, person, PSEUDONYM));
    }
}
