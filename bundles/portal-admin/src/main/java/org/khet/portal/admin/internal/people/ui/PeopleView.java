package org.khet.portal.admin.internal.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.khet.portal.admin.internal.screen.ui.Page;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.office.People;
import org.khet.portal.api.office.PeopleRegister;
import org.khet.portal.api.office.Person;
import org.khet.portal.api.office.School;
import org.khet.portal.api.office.SchoolId;
import org.khet.portal.api.office.Unit;
import org.khet.portal.api.office.UnitId;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.CardRow;
import org.khet.portal.api.ui.component.FilterBar;
import org.khet.portal.api.ui.component.FullStop;
import org.khet.portal.api.ui.component.LightCells;
import org.khet.portal.api.ui.component.Register;
import org.khet.portal.api.ui.component.State;
import org.khet.portal.api.ui.component.StatusBadge;
import org.khet.portal.api.ui.component.TwoLines;

/** The register of people: lazy, searched in the database. */
final class PeopleView extends Div {
    /**
     * A row with where the person belongs.
     *
     * @param person the person
     * @param place  name of unit or school
     */
    record Row(Person person, String place) {}

    private final transient ViewRequest request;
    private final transient Texts texts;
    private final transient PeopleRegister people;
    private final transient Places places;
    private transient PeopleRegister.Filter filter;

    PeopleView(ViewRequest request, Texts texts, PeopleRegister people, Places places) {
        this.request = request;
        this.texts = texts;
        this.people = people;
        this.places = places;
        this.filter = filter(request.query());
        Register<Row> register = new Register<>(
                "admin-people-grid",
                texts.get("admin.people.title"),
                this::rows,
                () -> people.count(request.caller(), filter));
        columns(register.grid());
        FilterBar bar = bar(register);
        register.filters(bar)
                .card(this::card)
                .onOpen(row -> open(row.person()))
                .empty(new FullStop(
                                State.IDLE,
                                "users",
                                texts.get("admin.people.empty.title"),
                                texts.get("admin.people.empty.text"))
                        .bare());
        register.grid().addItemClickListener(click -> open(click.getItem().person()));
        Page page =
                new Page(this, texts, texts.get("admin.people.title")).here(request, texts.get("admin.people.title"));
        if (request.caller().may(People.EDIT)) {
            page.head().actions(actions());
        }
        page.with(register);
    }

    private Component[] actions() {
        Component add = Page.primary(
                "admin-people-add", "user-plus", texts.get("admin.people.add"), () -> request.open("admin/people/new"));
        if (!request.caller().scope(People.EDIT).wholeOffice()) {
            return new Component[] {add};
        }
        Component list = Page.button(
                "admin-people-import",
                "file-input",
                texts.get("admin.people.import.open"),
                () -> request.open("admin/people/import"));
        return new Component[] {list, add};
    }

    private void open(Person person) {
        request.open("admin/people/" + person.id().value());
    }

    private List<Row> rows(PageRequest page) {
        List<Person> found = people.page(request.caller(), filter, page);
        Map<SchoolId, School> schools = places.schools(found);
        Map<UnitId, Unit> units = places.units();
        return found.stream()
                .map(person -> new Row(person, place(person, units, schools)))
                .toList();
    }

    private String place(Person person, Map<UnitId, Unit> units, Map<SchoolId, School> schools) {
        School school = person.school() == null ? null : schools.get(person.school());
        Unit unit = person.unit() == null ? null : units.get(person.unit());
        if (school != null) {
            return school.shortName();
        }
        return unit == null ? texts.get("admin.people.office") : unit.shortName();
    }

    private void columns(Grid<Row> grid) {
        column(
                        grid,
                        "name",
                        row -> new TwoLines(
                                row.person().fullName(), row.person().position()))
                .setSortProperty("name")
                .setFlexGrow(2);
        column(grid, "place", row -> new Span(row.place())).setSortable(false);
        column(
                        grid,
                        "contact",
                        row -> new TwoLines(row.person().phone(), row.person().email()))
                .setSortProperty("phone");
        column(grid, "state", row -> badge(row.person()))
                .setSortable(false)
                .setWidth("9rem")
                .setFlexGrow(0);
    }

    private Grid.Column<Row> column(
            Grid<Row> grid, String name, com.vaadin.flow.function.ValueProvider<Row, Component> cell) {
        return grid.addColumn(LightCells.of(cell))
                .setHeader(texts.get("admin.people.column." + name))
                .setKey(name)
                .setResizable(true);
    }

    private StatusBadge badge(Person person) {
        return person.active()
                ? new StatusBadge(State.DONE, texts.get("admin.people.here"))
                : new StatusBadge(State.IDLE, texts.get("admin.people.left"));
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
