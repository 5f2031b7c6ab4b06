package org.khet.portal.admin.internal.school.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.khet.portal.admin.internal.screen.ui.Page;
import org.khet.portal.api.export.ListExports;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.office.School;
import org.khet.portal.api.office.SchoolChangeRegister;
import org.khet.portal.api.office.SchoolRegister;
import org.khet.portal.api.office.SchoolStatus;
import org.khet.portal.api.office.Schools;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.CardRow;
import org.khet.portal.api.ui.component.ExportMenu;
import org.khet.portal.api.ui.component.FilterBar;
import org.khet.portal.api.ui.component.FullStop;
import org.khet.portal.api.ui.component.LightCells;
import org.khet.portal.api.ui.component.Register;
import org.khet.portal.api.ui.component.State;
import org.khet.portal.api.ui.component.StatusBadge;
import org.khet.portal.api.ui.component.TwoLines;

/** The register of schools: found by any code or part of the name (core CORE-32). */
final class SchoolsView extends Div {
    private final transient ViewRequest request;
    private final transient Texts texts;
    private final transient SchoolRegister schools;
    private final SuccessorNote successors;
    private transient SchoolRegister.Filter filter;

    SchoolsView(
            ViewRequest request,
            Texts texts,
            SchoolRegister schools,
            SchoolChangeRegister changes,
            ListExports exports) {
        this.request = request;
        this.texts = texts;
        this.schools = schools;
        this.filter = filter(request.query());
        this.successors = new SuccessorNote(request, texts, schools, changes);
        successors.look(filter);
        Register<School> register = new Register<>(
                "admin-schools-grid",
                texts.get("admin.schools.title"),
                page -> schools.page(request.caller(), filter, page),
                () -> schools.count(request.caller(), filter));
        columns(register.grid());
        FilterBar bar = bar(register);
        register.filters(bar)
                .card(this::card)
                .onOpen(this::open)
                .empty(new FullStop(
                                State.IDLE,
                                "school",
                                texts.get("admin.schools.empty.title"),
                                texts.get("admin.schools.empty.text"))
                        .bare());
        register.onClick(this::open);
        String title = texts.get("admin.schools.title");
        Page page = new Page(this, texts, title).here(request, title);
        page.head().sub(texts.get("admin.schools.sub", schools.count(request.caller(), SchoolRegister.Filter.ALL)));
        List<Component> actions = new ArrayList<>();
        SchoolList list = new SchoolList(request.caller(), texts, schools);
        actions.add(new ExportMenu(request, exports, "admin-schools", () -> list.all(filter, bar.sentence())));
        if (request.caller().scope(Schools.EDIT).wholeOffice()) {
            actions.add(Page.button(
                    "admin-schools-import",
                    "file-input",
                    texts.get("admin.schools.import.open"),
                    () -> request.open("admin/schools/import")));
            actions.add(Page.button(
                    "admin-schools-pupils",
                    "file-input",
                    texts.get("admin.pupils.import.open"),
                    () -> request.open("admin/schools/pupils")));
            actions.add(Page.primary(
                    "admin-schools-add",
                    "plus",
                    texts.get("admin.schools.add"),
                    () -> request.open("admin/schools/new")));
        }
        page.head().actions(actions.toArray(Component[]::new));
        page.with(successors, register);
    }

    private void open(School school) {
        request.open("admin/schools/" + school.id().value());
    }

    private void columns(Grid<School> grid) {
        column(grid, "name", school -> new TwoLines(school.name(), SchoolList.codes(school)))
                .setSortProperty("name")
                .setFlexGrow(2);
        column(grid, "group", school -> new TwoLines(school.network(), school.district()))
                .setSortable(false);
        column(grid, "phone", school -> new TwoLines(school.phone(), "")).setSortProperty("phone");
        column(grid, "status", this::badge).setSortable(false).setWidth("9rem").setFlexGrow(0);
    }

    private Grid.Column<School> column(
            Grid<School> grid, String name, com.vaadin.flow.function.ValueProvider<School, Component> cell) {
        return grid.addColumn(LightCells.of(cell))
                .setHeader(texts.get("admin.schools.column." + name))
                .setKey(name)
                .setResizable(true);
    }

    private StatusBadge badge(School school) {
        return new StatusBadge(
                school.status() == SchoolStatus.ACTIVE ? State.DONE : State.IDLE,
                texts.get("admin.school.status." + school.status()));
    }

    private Component card(School school) {
        return new CardRow(SchoolList.codes(school), badge(school), school.name(), school.network(), false);
    }

    private FilterBar bar(Register<School> register) {
        FilterBar bar = new FilterBar("admin-schools", texts.get("admin.schools.search"), values -> {
            filter = filter(values);
            successors.look(filter);
            request.query(values);
            register.refresh();
        });
        bar.chip(SchoolRegister.DISTRICT, texts.get("admin.school.district.label"), groups(SchoolRegister.DISTRICT));
        bar.chip(SchoolRegister.NETWORK, texts.get("admin.school.network.label"), groups(SchoolRegister.NETWORK));
        bar.chip(
                "closed",
                texts.get("admin.schools.column.status"),
                List.of(new FilterBar.Choice("yes", texts.get("admin.schools.closed"))));
        bar.values(request.query());
        request.draft().skip(bar.words());
        return bar;
    }

    private List<FilterBar.Choice> groups(String dimension) {
        return schools.groups(request.caller().office(), dimension).stream()
                .map(name -> new FilterBar.Choice(name, name))
                .toList();
    }

    private static SchoolRegister.Filter filter(Map<String, List<String>> values) {
        return new SchoolRegister.Filter(
                String.join(" ", values.getOrDefault("q", List.of())),
                Set.copyOf(values.getOrDefault(SchoolRegister.DISTRICT, List.of())),
                Set.copyOf(values.getOrDefault(SchoolRegister.NETWORK, List.of())),
                values.containsKey("closed"));
    }
}
