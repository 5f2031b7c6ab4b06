package org.khet.ict.internal.ticket.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.tabs.Tab;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.khet.ict.internal.ticket.TestOffice;
import org.khet.ict.internal.ticket.Ticket;
import org.khet.ict.internal.ticket.TicketRow;
import org.khet.ict.internal.ticket.TicketServices;
import org.khet.ict.internal.ticket.paper.RegisterList;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.ui.component.KeptFilters;
import org.khet.portal.testkit.fake.FakePreferences;
import org.khet.portal.testkit.fake.RecordingExports;
import org.khet.portal.testkit.ui.TestRequest;

/** The repair register as the desk reads it. Source: design 04, ict I.2.7. */
class RepairsViewTest {
    private final TestOffice office = new TestOffice();
    private final FakePreferences preferences = new FakePreferences();
    private final TestRequest request = TestRequest.of(office.head(), "ict", "");

    private RepairsView view() {
        TicketServices desks = office.desks;
        var parts = new RepairListFactory(
                desks,
                office.picks,
                new ReportPlaces(office.units, office.schools),
                new RegisterList(desks.register(), new RecordingExports()),
                preferences,
                null);
        return new RepairsView(request, parts, true);
    }

    @Test
    void urgencyAndTimeLeftStandAmongTheColumnsOfEverybody_urgencyIsSorted() {
        Grid<TicketRow> grid = view().register.grid();

        assertThat(grid.getColumns().stream()
                        .filter(Component::isVisible)
                        .map(Grid.Column::getKey)
                        .filter(key -> key != null))
                .containsExactly("number", "title", "state", "technician", "priority", "left");
        assertThat(grid.getColumnByKey("priority").isSortable()).isTrue();
    }

    @Test
    void besideATicketStayTheColumnsThatFit() {
        assertThat(Stream.of("number", "title", "state", "technician", "priority", "left", "unit", "reported")
                        .filter(RepairColumns::staysBesideDetail))
                .containsExactly("number", "title", "state", "left");
    }

    @Test
    void lateRowHasItsEdge_whetherItIsNotReceivedOrNotSolvedInTime_andSaysSoInWords() {
        Ticket waiting = office.reported();
        Ticket received = office.received();
        RepairsView view = view();
        assertThat(edge(view, waiting)).isNull();

        office.clock.set("2026-11-20T13:30");
        assertThat(edge(view, waiting)).as("not received within four hours").isEqualTo("k-row-late");
        assertThat(edge(view, received)).isNull();
        assertThat(cell(view, received)).contains("เหลือ 20 ชั่วโมง", "ถึง 25 พ.ย. 69 09.30 น.");

        office.clock.set("2026-11-25T09:30");
        assertThat(edge(view, received))
                .as("not solved within three working days")
                .isEqualTo("k-row-late");
        assertThat(cell(view, received)).contains("เกินกำหนด", "ครบกำหนด 25 พ.ย. 69 09.30 น.");
    }

    @Test
    void footTellsHowManyThereAre_andTabsCountWithSeparators() {
        office.received();
        office.received();
        RepairsView view = view();
        assertThat(text(view)).contains("ทั้งหมด 2 เรื่อง");
        for (int i = 0; i < 1_000; i++) {
            office.desks.report().submit(office.finance(), TestOffice.draft("fin" + i, "เครื่องพิมพ์ที่ " + i));
        }

        view.changed();

        assertThat(text(view)).contains("ทั้งหมด 1,002 เรื่อง");
        assertThat(all(view).filter(Tab.class::isInstance).map(tab -> ((Tab) tab).getLabel()))
                .contains("ที่เปิดอยู่ 1,002", "ยังไม่มอบหมาย 1,002");
    }

    @Test
    void filterThatWasKeptIsSetByOnePress_withItsTab() {
        var kept = new KeptFilters(preferences, office.head().account(), "ict/repairs");
        kept.keep("ด่วนของฉัน", Map.of("priority", List.of("1", "2"), "tab", List.of("all")));
        RepairsView view = view();

        chip(view).click();

        assertThat(view.presenter.filter().work().priorities()).containsExactlyInAnyOrder(1, 2);
        assertThat(view.presenter.tab().name()).isEqualTo("ALL");
        assertThat(request.query()).containsEntry("tab", List.of("all")).containsEntry("priority", List.of("1", "2"));
        assertThat(chip(view).getElement().getAttribute("aria-pressed")).isEqualTo("true");
        chip(view).click();
        assertThat(view.presenter.filter().work().priorities()).isEmpty();
        assertThat(view.presenter.tab().name()).isEqualTo("OPEN");
    }

    private static Button chip(RepairsView view) {
        return all(view)
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(button -> button.getText().equals("ด่วนของฉัน"))
                .findFirst()
                .orElseThrow();
    }

    private String edge(RepairsView view, Ticket ticket) {
        return view.register.grid().getPartNameGenerator().apply(row(view, ticket));
    }

    private String cell(RepairsView view, Ticket ticket) {
        var messages = new org.khet.ict.internal.ticket.TicketMessages(request.texts(), office.codes, TestOffice.KT1);
        return text(TimeLeftCell.of(office.desks.register().left(office.head(), row(view, ticket)), messages));
    }

    private static TicketRow row(RepairsView view, Ticket ticket) {
        return view.presenter.rows(new PageRequest(0, 50, List.of())).stream()
                .filter(row -> row.id() == ticket.id())
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Component> all(Component root) {
        return Stream.concat(Stream.of(root), root.getChildren().flatMap(RepairsViewTest::all));
    }

    private static String text(Component root) {
        return all(root)
                .map(one -> one.getElement().getText())
                .filter(one -> !one.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
