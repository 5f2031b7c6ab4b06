package org.khet.ict.internal.ticket.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.khet.ict.internal.ticket.TestOffice;
import org.khet.ict.internal.ticket.Ticket;
import org.khet.ict.internal.ticket.TicketMessages;
import org.khet.ict.internal.ticket.TicketRow;
import org.khet.ict.internal.ticket.TicketState;
import org.khet.portal.api.acting.HalfDay;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.ui.component.Register;
import org.khet.portal.testkit.ui.ShownComponents;
import org.khet.portal.testkit.ui.TestRequest;

/** Several tickets at once, and the way from one ticket to its neighbours. Source: design 04, 05. */
class RepairBulkBarTest {
    private final TestOffice office = new TestOffice();

    private RepairsPresenter list(TestRequest request) {
        return new RepairsPresenter(
                office.desks.register(), office.codes, request.caller(), false, new TicketNeighbours.Silent());
    }

    @Test
    void chosenOnesThatMayBeAssignedAreAssigned_theOthersAreCountedInWords() {
        Ticket one = office.received();
        Ticket two = office.received();
        Ticket fresh = office.reported();
        TestRequest request = TestRequest.of(office.head(), "ict", "");
        RepairsPresenter list = list(request);
        list.address(Map.of());
        var register = new Register<TicketRow>("ict-repairs-grid", "ทะเบียน", list::rows, list::count);
        List<String> changes = new ArrayList<>();
        var bar = new RepairBulkBar(request, office.desks.desk(), register, () -> changes.add("changed"));

        bar.select.click();
        for (TicketRow row : list.rows(new PageRequest(0, 10, List.of()))) {
            register.grid().select(row);
        }
        assertThat(bar.assign.isEnabled()).isTrue();
        bar.assign.click();
        assertThat(bar.technician.isInvalid()).as("nobody was chosen").isTrue();
        assertThat(bar.technician.getErrorMessage()).isEqualTo("เลือกช่างที่จะมอบหมายให้");
        bar.technician.setValue(office.desks.desk().technicians(office.head()).stream()
                .filter(person -> person.id().equals(new PersonId(22)))
                .findFirst()
                .orElseThrow());
        bar.assign.click();

        assertThat(request.told()).containsExactly("มอบหมายแล้ว 2 ใบ จาก 2 ใบ");
        assertThat(changes).hasSize(1);
        assertThat(List.of(one, two, fresh))
                .extracting(ticket ->
                        office.desks.register().open(office.head(), ticket.id()).state())
                .containsExactly(TicketState.ASSIGNED, TicketState.ASSIGNED, TicketState.SUBMITTED);
    }

    /** Source: ict T5, ICT-08. */
    @Test
    void whoDoesNotRepairAnyMore_isNamedSoAtTheField_andNothingIsAssigned() {
        Ticket ticket = office.received();
        TestRequest request = TestRequest.of(office.head(), "ict", "");
        RepairsPresenter list = list(request);
        list.address(Map.of());
        var register = new Register<TicketRow>("ict-repairs-grid", "ทะเบียน", list::rows, list::count);
        var bar = new RepairBulkBar(request, office.desks.desk(), register, () -> {});
        bar.select.click();
        list.rows(new PageRequest(0, 10, List.of())).forEach(register.grid()::select);
        var chosen = new PersonId(22);
        bar.technician.setValue(office.desks.desk().technicians(office.head()).stream()
                .filter(person -> person.id().equals(chosen))
                .findFirst()
                .orElseThrow());
        office.callers.with(office.caller(chosen.value(), "core.staff"));

        bar.assign.click();

        assertThat(bar.technician.isInvalid()).isTrue();
        assertThat(bar.technician.getErrorMessage()).isEqualTo("คนนี้ไม่มีหน้าที่ซ่อม เลือกช่างคนอื่น");
        assertThat(request.told()).isEmpty();
        assertThat(office.desks.register().open(office.head(), ticket.id()).state())
                .isEqualTo(TicketState.RECEIVED);
    }

    /** Source: ict T5, ICT-08. */
    @Test
    void technicianWhoIsAwayIsNamedSo_beforeSeveralAreGivenToOne() {
        HalfDay now = HalfDay.of(office.clock.instant());
        var absent = new PersonId(22);
        office.acting.away(office.head().office(), absent, now, now.next(), null);
        TestRequest request = TestRequest.of(office.head(), "ict", "");
        RepairsPresenter list = list(request);
        list.address(Map.of());
        var register = new Register<TicketRow>("ict-repairs-grid", "ทะเบียน", list::rows, list::count);
        var bar = new RepairBulkBar(request, office.desks.desk(), register, () -> {});
        bar.select.click();
        for (var person : office.desks.desk().technicians(office.head())) {
            bar.technician.setValue(person);
            boolean away = person.id().equals(absent);
            String label = bar.technician.getItemLabelGenerator().apply(person);
            assertThat(label).startsWith(person.name());
            assertThat(label.contains("ไม่อยู่ถึง")).isEqualTo(away);
            assertThat(bar.technician.getHelperText().isEmpty()).isEqualTo(!away);
        }
    }

    private List<String> links(Ticket ticket, Map<String, List<String>> query) {
        TestRequest request = TestRequest.of(office.head(), "ict", String.valueOf(ticket.id()));
        request.query(query);
        new TicketNeighbours(request, list(request)).of(ticket).forEach(link -> ((Button) link).click());
        return request.opened();
    }

    @Test
    void neighboursAreThoseOfTheListFromWhichItWasOpened() {
        Ticket first = office.reported();
        Ticket second = office.received();
        Ticket third = office.reported();
        assertThat(links(second, Map.of())).containsExactly("ict/repairs/" + third.id(), "ict/repairs/" + first.id());
        assertThat(links(third, Map.of("tab", List.of("all"))))
                .containsExactly("ict/repairs/" + second.id() + "?tab=all");
    }

    /** Source: design 05. */
    @Test
    void ticketBesideTheListIsOpenedWithItsList() {
        Ticket ticket = office.received();
        TestRequest request = TestRequest.of(office.head(), "ict", "");
        var messages = new TicketMessages(request.texts(), office.codes, TestOffice.KT1);
        var panel = new TicketPanel(request, office.desks, null, messages, ticket.id(), () -> {});
        request.query(Map.of("tab", List.of("overdue"), "priority", List.of("3")));

        ShownComponents.find(panel, Button.class, "ict-repairs-open").click();

        assertThat(request.opened()).containsExactly("ict/repairs/" + ticket.id() + "?priority=3&tab=overdue");
    }

    @Test
    void addressOfATicketKeepsTheWordsOfItsList() {
        assertThat(TicketNeighbours.address(7, Map.of("q", List.of("ลูกยาง & ถาด"))))
                .isEqualTo(
                        "ict/repairs/7?q=%E0%B8%A5%E0%B8%B9%E0%B8%81%E0%B8%A2%E0%B8%B2%E0%B8%87+%26+%E0%B8%96%E0%B8%B2%E0%B8%94");
    }
}
