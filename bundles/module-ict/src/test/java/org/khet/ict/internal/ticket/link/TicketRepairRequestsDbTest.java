package org.khet.ict.internal.ticket.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.ict.internal.equipment.StoredDevices;
import org.khet.ict.internal.ticket.TestOffice;
import org.khet.ict.internal.ticket.TestStaff;
import org.khet.ict.internal.ticket.Ticket;
import org.khet.ict.internal.ticket.store.JpaTicketRepository;
import org.khet.portal.api.answer.Answer;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.repair.RepairRequests;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.fake.FakeSwitches;

/** A section that keeps assets asks for a repair: it becomes a ticket of whoever asks, and tells its end and cost. Source: finance FIN-78. */
@OnEachDatabase
class TicketRepairRequestsDbTest {
    private final TestDatabase database;
    private final TestOffice office;
    private final FakeSwitches switches = new FakeSwitches();
    private final RepairRequests requests;

    TicketRepairRequestsDbTest(TestDatabase database) {
        this.database = database;
        office = new TestOffice(
                new JpaTicketRepository(database.unit()), new StoredDevices(database), database.transactions());
        requests = new TicketRepairRequests(office.desks.report(), office.tickets, switches, office.clock);
    }

    @BeforeEach
    void serviceIsOn() {
        database.clear();
        switches.turn(TestStaff.KT1, "ict", true);
    }

    private static RepairRequests.Wanted wanted(String phone) {
        return new RepairRequests.Wanted("finance-asset-event-7", "จอภาพ", "ครภ.1/2570", "ห้อง 301", "จอดับ", phone);
    }

    @Test
    void requestIsOneTicket_withTheNumberOfTheAsset_andItsCostWhenItHasEnded() {
        RepairRequests.Repair asked =
                requests.ask(office.school(), wanted("000-000-0021")).known().orElseThrow();
        RepairRequests.Repair again =
                requests.ask(office.school(), wanted("000-000-0021")).known().orElseThrow();

        assertThat(again.id()).isEqualTo(asked.id());
        assertThat(asked.ended()).isFalse();
        assertThat(asked.cost()).isEqualByComparingTo(BigDecimal.ZERO);
        Ticket ticket = office.tickets.find(TestStaff.KT1, asked.id()).orElseThrow();
        assertThat(ticket.number().text()).isEqualTo(asked.number());
        assertThat(ticket.report().item().propertyNo()).isEqualTo("ครภ.1/2570");
        assertThat(ticket.report().trouble().symptom()).contains("จอดับ");
        assertThat(requests.find(TestStaff.KT1, asked.id()).known().orElseThrow())
                .contains(asked);
        assertThat(requests.find(TestStaff.KT1, 999_999).known().orElseThrow()).isEmpty();
        switches.turn(TestStaff.KT2, "ict", true);
        assertThat(requests.find(TestStaff.KT2, asked.id()).known().orElseThrow())
                .as("another office")
                .isEmpty();
    }

    @Test
    void withoutPhone_right_orService_nothingIsAsked() {
        assertThatExceptionOfType(Rejected.class).isThrownBy(() -> requests.ask(office.school(), wanted("")));
        assertThat(requests.ask(TestCaller.in(TestStaff.KT1), wanted("000-000-0021")))
                .isInstanceOf(Answer.Off.class);
        switches.turn(TestStaff.KT1, "ict", false);
        assertThat(requests.ask(office.school(), wanted("000-000-0021"))).isInstanceOf(Answer.Off.class);
        assertThat(requests.find(TestStaff.KT1, 1)).isInstanceOf(Answer.Off.class);
    }
}
