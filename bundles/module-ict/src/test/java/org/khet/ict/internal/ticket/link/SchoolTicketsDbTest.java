package org.khet.ict.internal.ticket.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.ict.internal.IctPermissions;
import org.khet.ict.internal.equipment.StoredDevices;
import org.khet.ict.internal.ticket.HandOverService;
import org.khet.ict.internal.ticket.TestOffice;
import org.khet.ict.internal.ticket.TestStaff;
import org.khet.ict.internal.ticket.Ticket;
import org.khet.ict.internal.ticket.store.JpaTicketRepository;
import org.khet.portal.api.school.SchoolMatterSource;
import org.khet.portal.api.school.SchoolMatterSource.Held;
import org.khet.portal.api.school.SchoolMatterSource.Matter;
import org.khet.portal.api.security.Caller;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** The page of a school shows what the school reported for repair. CORE-35. */
@OnEachDatabase
class SchoolTicketsDbTest {
    private final TestDatabase database;
    private final TestOffice office;
    private final SchoolTickets matters;

    SchoolTicketsDbTest(TestDatabase database) {
        this.database = database;
        office = new TestOffice(
                new JpaTicketRepository(database.unit()), new StoredDevices(database), database.transactions());
        matters = new SchoolTickets(office.tickets, office.rights);
    }

    @BeforeEach
    void noTickets() {
        database.clear();
    }

    @Test
    void headOfTheDeskSeesTheLatestFiveInTheirStates_andAllBehindALink() {
        Ticket over = office.returned();
        office.desks.handOver().confirm(office.school(), over.seen(), new HandOverService.Rating(5, 5, 5, 5, ""));
        for (int more = 0; more < SchoolMatterSource.MOST; more++) {
            office.reported();
        }
        Ticket latest = office.reported();

        List<Held> held = matters.about(office.head(), TestStaff.S05);

        assertThat(held).singleElement().satisfies(repairs -> {
            assertThat(repairs.count()).isEqualTo(7);
            assertThat(repairs.link()).isEqualTo("ict/repairs?tab=ALL&place=s105");
            assertThat(repairs.latest()).hasSize(SchoolMatterSource.MOST);
            assertThat(repairs.latest().getFirst())
                    .isEqualTo(new Matter(
                            latest.number().text() + " " + latest.title(),
                            LocalDate.of(2026, 11, 20),
                            "ict.ticket.state.SUBMITTED",
                            true,
                            "ict/repairs/" + latest.id()));
        });
    }

    @Test
    void ticketThatIsOverIsNotOpen() {
        Ticket over = office.returned();
        office.desks.handOver().confirm(office.school(), over.seen(), new HandOverService.Rating(5, 5, 5, 5, ""));

        assertThat(matters.about(office.head(), TestStaff.S05).getFirst().latest())
                .extracting(Matter::open, Matter::state)
                .containsExactly(tuple(false, "ict.ticket.state.CLOSED"));
    }

    @Test
    void whoSeesNoTicketOfTheSchoolIsToldOfNone_norSomebodyOfAnotherOffice() {
        office.reported();
        Caller nobody = office.caller(15);
        Caller stranger =
                TestCaller.in(TestStaff.KT2).with(IctPermissions.REPAIR_OVERSEE).with(IctPermissions.REPAIR_VIEW);

        assertThat(matters.about(nobody, TestStaff.S05)).isEmpty();
        assertThat(matters.about(office.finance(), TestStaff.S05)).isEmpty();
        assertThat(matters.about(stranger, TestStaff.S05)).isEmpty();
        assertThat(matters.about(office.head(), TestStaff.S09)).isEmpty();
        assertThat(matters.about(office.schoolHead(), TestStaff.S05)).hasSize(1);
    }
}
