package org.khet.ict.internal.ticket.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.khet.ict.internal.ticket.HandOverService;
import org.khet.ict.internal.ticket.Handling;
import org.khet.ict.internal.ticket.TestOffice;
import org.khet.ict.internal.ticket.Ticket;
import org.khet.ict.internal.ticket.TicketMessages;
import org.khet.portal.testkit.ui.TestRequest;

class TicketFactsTest {
    private final TestOffice office = new TestOffice();
    private final TicketMessages messages =
            new TicketMessages(TestRequest.of(office.head(), "ict", "").texts(), office.codes, TestOffice.KT1);
    private final TicketFacts facts = new TicketFacts(messages);

    @Test
    void hostileTextIsShownAsTextNeverAsHtml() {
        Ticket ticket = office.desks
                .report()
                .submit(office.school(), TestOffice.draft("x", "<img src=x onerror=alert(1)> จอดับ"));

        Component line = facts.timeline(office.desks.register().steps(office.school(), ticket.id()), ticket, List.of());

        assertThat(text(line)).contains("<img src=x onerror=alert(1)> จอดับ");
        assertThat(all(line).map(c -> c.getElement().getTag())).doesNotContain("img");
        assertThat(all(line).map(c -> c.getElement().getProperty("innerHTML"))).containsOnlyNulls();
    }

    @Test
    void statesOffTheWayStandWhereTheTicketIs() {
        Ticket again = office.desks
                .handOver()
                .notWorking(office.school(), office.returned().seen(), "ยังเสียอยู่");

        String steps = text(facts.steps(again, office.desks.register().steps(office.school(), again.id())));

        assertThat(steps).contains("แจ้งซ้ำ เปิดใหม่").contains("ปิดงาน");
    }

    @Test
    void closedTicketShowsRatingAndWhoTookIt() {
        Ticket closed = office.desks
                .handOver()
                .confirm(office.school(), office.returned().seen(), new HandOverService.Rating(4, 0, 0, 0, ""));

        assertThat(text(facts.facts(closed)))
                .contains("4 คะแนนจาก 5")
                .contains("ซ่อมได้")
                .contains("สายไฟ");
    }

    @Test
    void pageSaysUntilWhenAndWhichTimeCounts_thenHowLongItTook() {
        Ticket ticket = office.reported();
        assertThat(text(facts.facts(opened(ticket)))).contains("20 พ.ย. 69 13.30 น. · นับเวลาทำการ");
        assertThat(text(TicketTones.badge(opened(ticket), messages)))
                .contains("แจ้งแล้ว")
                .doesNotContain("เกินเวลา");

        office.clock.set("2026-11-20T12:40");
        assertThat(text(TicketTones.badge(opened(ticket), messages))).contains("แจ้งแล้ว · ใกล้เกินเวลา");
        office.clock.set("2026-11-23T09:00");
        assertThat(text(TicketTones.badge(opened(ticket), messages))).contains("แจ้งแล้ว · เกินเวลา");

        Ticket received = office.desks.desk().receive(office.clerk(), ticket.seen(), new Handling.Triage("PER", 3), "");
        assertThat(text(facts.facts(opened(received)))).contains("7 ชั่วโมง 30 นาที จากกำหนด 4 ชั่วโมง · นับเวลาทำการ");
        assertThat(text(TicketTones.badge(opened(received), messages))).doesNotContain("เกินเวลา");
    }

    private TicketPresenter.Opened opened(Ticket ticket) {
        return new TicketPresenter.Opened(
                ticket, office.desks.register().receipt(ticket), List.of(), List.of(), List.of());
    }

    private static Stream<Component> all(Component root) {
        return Stream.concat(Stream.of(root), root.getChildren().flatMap(TicketFactsTest::all));
    }

    private static String text(Component root) {
        return all(root)
                .map(c -> c.getElement().getChildCount() > 0
                                && c.getElement().getChild(0).isTextNode()
                        ? c.getElement().getChild(0).getText()
                        : "")
                .collect(Collectors.joining(" "));
    }
}
