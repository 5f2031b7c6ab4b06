package org.khet.portal.admin.internal.person.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.khet.portal.admin.internal.person.ui.PeopleList.Row;
import org.khet.portal.admin.internal.screen.ui.AdminPage;
import org.khet.portal.api.admin.person.PeopleRegister;
import org.khet.portal.api.export.ListExports;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.person.People;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.CardRow;
import org.khet.portal.api.ui.component.EmptyState;
import org.khet.portal.api.ui.component.ExportMenu;
import org.khet.portal.api.ui.component.FilterBar;
import org.khet.portal.api.ui.component.LazyCells;
import org.khet.portal.api.ui.component.Register;
import org.khet.portal.api.ui.component.StatusBadge;
import org.khet.portal.api.ui.component.TwoLineCell;

/** The register of people: lazy, searched in the database. */
final class PeopleView extends Div {
    private final transient ViewRequest request;
    private final transient Texts texts;
    private final transient Workplaces places;
    private final transient PeopleList list;
    private transient PeopleRegister.Filter filter;

    PeopleView(ViewRequest request, Texts texts, PeopleRegister people, Workplaces places, ListExports exports) {
        this.request = request;
        this.texts = texts;
        this.places = places;
        this.list = new PeopleList(request.caller(), texts, people, places);
        this.filter = filter(request.query());
        Register<Row> register = new Register<>(
                "admin-people-grid",
                texts.get("admin.people.title"),
                page -> list.rows(filter, page),
                () -> people.count(request.caller(), filter));
        columns(register.grid());
        FilterBar bar = bar(register);
        register.filters(bar)
                .card(this::card)
                .onOpen(row -> open(row.person()))
                .empty(new EmptyState(
                                BadgeTone.IDLE,
                                "users",
                                texts.get("admin.people.empty.title"),
                                texts.get("admin.people.empty.text"))
                        .bare());
        register.onClick(row -> open(row.person()));
        AdminPage page = new AdminPage(this, texts, texts.get("admin.people.title"))
                .here(request, texts.get("admin.people.title"));
        List<Component> actions = new ArrayList<>();
        actions.add(new ExportMenu(request, exports, "admin-people", () -> list.all(filter, bar.sentence())));
        if (request.caller().may(People.EDIT)) {
            actions.addAll(actions());
        }
        page.head().actions(actions.toArray(Component[]::new));
        page.with(register);
    }

    private List<Component> actions() {
        Component add = AdminPage.primary(
                "admin-people-add", "user-plus", texts.get("admin.people.add"), () -> request.open("admin/people/new"));
        if (!request.caller().scope(People.EDIT).wholeOffice()) {
            return List.of(add);
        }
        Component imports = AdminPage.button(
                "admin-people-import",
                "file-input",
                texts.get("admin.people.import.open"),
                () -> request.open("admin/people/import"));
        return List.of(imports, add);
    }

    private void open(Person person) {
        request.open("admin/people/" + person.id().value());
    }

    private void columns(Grid<Row> grid) {
        column(
                        grid,
                        "name",
                        row -> new TwoLineCell(
                                row.person().fullName(), row.person().position()))
                .setSortProperty("name")
                .setFlexGrow(2);
        column(grid, "place", row -> new Span(row.place())).setSortable(false);
        column(
                        grid,
                        "contact",
                        row -> new TwoLineCell(
                                row.person().phone(), row.person().email()))
                .setSortProperty("phone");
        column(grid, "state", row -> badge(row.person()))
                .setSortable(false)
                .setWidth("9rem")
                .setFlexGrow(0);
    }

    private Grid.Column<Row> column(
            Grid<Row> grid, String name, com.vaadin.flow.function.ValueProvider<Row, Component> cell) {
        return grid.addColumn(LazyCells.of(cell))
                .setHeader(texts.get("admin.people.column." + name))
                .setKey(name)
                .setResizable(true);
    }

    private StatusBadge badge(Person person) {
        return person.active()
                ? new StatusBadge(BadgeTone.DONE, texts.get("admin.people.here"))
                : new StatusBadge(BadgeTone.IDLE, texts.get("admin.people.left"));
    }

    private Component card(Row row) {
        return new CardRow(
                row.place(),
                badge(row.person()),
                row.person().fullName(),
                row.person().position(),
                false);
    }

    private FilterBar bar(Register<Row> register) {
        FilterBar bar = new FilterBar("admin-people", texts.get("admin.people.search"), values -> {
            filter = filter(values);
            request.query(values);
            register.refresh();
        });
        bar.chip(
                "unit",
                texts.get("admin.people.column.place"),
                places.units().values().stream()
                        .map(unit -> new FilterBar.Choice(
                                String.valueOf(unit.id().value()), texts.choose(unit.shortName(), unit.nameEnglish())))
                        .toList());
        bar.chip(
                "left",
                texts.get("admin.people.column.state"),
                List.of(new FilterBar.Choice("yes", texts.get("admin.people.left"))));
        bar.values(request.query());
        request.draft().skip(bar.words());
        return bar;
    }

    private static PeopleRegister.Filter filter(Map<String, List<String>> values) {
        return new PeopleRegister.Filter(
                String.join(" ", values.getOrDefault("q", List.of())),
                values.getOrDefault("unit", List.of()).stream()
                        .filter(unit -> unit.matches("[1-9]\\d{0,17}"))
                        .map(unit -> new UnitId(Long.parseLong(unit)))
                        .collect(Collectors.toSet()),
                null,
                values.containsKey("left"));
    }
}
