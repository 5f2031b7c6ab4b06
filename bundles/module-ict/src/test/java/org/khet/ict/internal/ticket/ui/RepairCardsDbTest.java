package org.khet.ict.internal.ticket.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.khet.ict.internal.ticket.TestOffice;
import org.khet.ict.internal.ticket.TicketMessages;
import org.khet.ict.internal.ticket.TicketsCase;
import org.khet.ict.internal.ticket.figure.OpenByUrgency;
import org.khet.ict.internal.ticket.figure.OpenByUrgency.Urgent;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.ui.CardEntry;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;
import org.khet.portal.testkit.ui.ShownTexts;
import org.khet.portal.testkit.ui.TestRequest;

/** The desk on the first page: its picture for who works there and who leads the office, the own reports for the others. */
@OnEachDatabase
class RepairCardsDbTest extends TicketsCase {
    private final List<Runnable> soon = new ArrayList<>();
    private final RepairCards cards = new RepairCards(
            office.desks.register(),
            request -> new RepairColumns(
                    new TicketMessages(
                            request.texts(), office.codes, request.caller().office()),
                    row -> false,
                    row -> office.desks.register().left(request.caller(), row)),
            office.happenings,
            soon::add);

    RepairCardsDbTest(TestDatabase database) {
        super(database);
    }

    private List<String> shown(Caller caller) {
        return cards.entries().stream()
                .filter(card -> caller.may(card.permission()) && card.concerns().test(caller))
                .map(CardEntry::name)
                .toList();
    }

    private Set<String> card(String name, Caller caller) {
        return ShownTexts.of(card(name, TestRequest.of(caller, "ict", "")));
    }

    private Component card(String name, TestRequest request) {
        return cards.entries().stream()
                .filter(card -> card.name().equals(name))
                .map(card -> card.factory().apply(request))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void openCardFollowsWhatHappensAtTheDesk_countedOnceForAllOfAWhile() {
        office.reported();
        TestRequest request = TestRequest.of(office.director(), "ict", "");
        Component card = card("open-repairs", request);
        assertThat(ShownTexts.of(card)).contains("ยังอยู่ในเวลา 1 เรื่อง");

        office.reported();
        office.reported();
        assertThat(soon).as("both at once").hasSize(1);
        soon.removeFirst().run();

        assertThat(ShownTexts.of(card)).contains("ยังอยู่ในเวลา 3 เรื่อง").doesNotContain("ยังอยู่ในเวลา 1 เรื่อง");
        office.reported();
        assertThat(soon).as("what happens later").hasSize(1);
        request.close();
        assertThat(office.happenings.followers()).isZero();
    }

    @Test
    void deskWithoutTicketsHasNoCardOfZeros() {
        assertThat(List.of(office.director(), office.deputy(), office.head(), office.clerk(), office.technician()))
                .allSatisfy(person -> assertThat(shown(person)).isEmpty());
        assertThat(shown(office.school())).isEmpty();
    }

    @Test
    void whoLeadsSeesOpenTicketsByUrgencyWithWhatIsLate_othersTheirOwn() {
        office.reported();
        office.clock.pass(Duration.ofDays(5));
        office.assigned();
        office.desks.report().submit(office.finance(), TestOffice.draft("fin", "ก้านพิมพ์ของเครื่องพิมพ์หัก"));

        assertThat(new OpenByUrgency(office.desks.register()).of(office.director()))
                .containsExactly(new Urgent(3, 3, 1));
        for (Caller leads : List.of(office.director(), office.deputy(), office.head(), office.clerk())) {
            assertThat(shown(leads)).containsExactly("open-repairs");
            assertThat(card("open-repairs", leads))
                    .contains("ด่วน", "เกินกำหนด 1 เรื่อง", "ยังอยู่ในเวลา 2 เรื่อง", "3");
        }
        assertThat(shown(office.technician())).containsExactly("open-repairs", "my-work");
        assertThat(shown(office.school())).containsExactly("my-repairs");
        assertThat(card("my-repairs", office.school())).anyMatch(text -> text.contains("เครื่องพิมพ์ไม่ดึงกระดาษ"));
        assertThat(shown(office.otherSchool())).isEmpty();
        assertThat(shown(office.otherOffice())).isEmpty();
    }
}
