package org.khet.portal.admin.internal.school.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.provider.SortDirection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.khet.portal.admin.internal.screen.ui.AdminPage;
import org.khet.portal.admin.internal.screen.ui.SchoolReach;
import org.khet.portal.api.admin.school.SchoolChangeRegister;
import org.khet.portal.api.admin.school.SchoolPart;
import org.khet.portal.api.admin.school.SchoolProfiles;
import org.khet.portal.api.admin.school.SchoolRecord;
import org.khet.portal.api.admin.school.SchoolRecords.Selection;
import org.khet.portal.api.admin.school.SchoolRegister;
import org.khet.portal.api.export.ListExports;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.school.School;
import org.khet.portal.api.school.SchoolStatus;
import org.khet.portal.api.school.Schools;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.CardRow;
import org.khet.portal.api.ui.component.ExportMenu;
import org.khet.portal.api.ui.component.FilterBar;
import org.khet.portal.api.ui.component.LazyCells;
import org.khet.portal.api.ui.component.Register;
import org.khet.portal.api.ui.component.StatusBadge;
import org.khet.portal.api.ui.component.TwoLineCell;

/** The register of schools: found by any code or part of the name (core CORE-32). */
final class SchoolsView extends Div {
    private final transient ViewRequest request;
    private final transient Texts texts;
    private final transient SchoolServices services;
    private final transient SchoolRecordMessages words;
    private final SuccessorNote successors;
    private transient Selection filter;

    SchoolsView(
            ViewRequest request, Texts texts, SchoolChangeRegister changes, ListExports exports, MapServices sources) {
        this.request = request;
        this.texts = texts;
        this.services = sources.places().services();
        this.words = services.words(request.caller().office(), texts);
        this.filter = selection(request.query());
        this.successors = new SuccessorNote(request, texts, services.register(), changes);
        successors.look(filter.filter());
        Register<SchoolRecord> register = new Register<>(
                "admin-schools-grid",
                texts.get("admin.schools.title"),
                page -> services.records().page(request.caller(), filter, page),
                () -> services.records().count(request.caller(), filter));
        columns(register.grid());
        MapPanel map = new MapPanel(request, texts, sources);
        FilterBar bar = bar(register, map);
        register.filters(bar).card(this::card).onOpen(this::open).empty(SchoolReach.stop(request.caller(), texts));
        register.onClick(this::open);
        follow(register.grid(), map);
        map.words(bar::sentence);
        map.show(filter);
        String title = texts.get("admin.schools.title");
        AdminPage page = new AdminPage(this, texts, title).here(request, title);
        page.head().sub(texts.get("admin.schools.sub", services.records().count(request.caller(), Selection.ALL)));
        List<Component> actions = new ArrayList<>();
        SchoolList list = new SchoolList(request.caller(), words, services.records(), sources.distances());
        actions.add(new ExportMenu(request, exports, "admin-schools", () -> list.all(filter, bar.sentence())));
        if (request.caller().scope(Schools.EDIT).wholeOffice()) {
            actions.add(AdminPage.button(
                    "admin-schools-import",
                    "file-input",
                    texts.get("admin.schools.import.open"),
                    () -> request.open("admin/schools/import")));
            actions.add(AdminPage.button(
                    "admin-schools-pupils",
                    "file-input",
                    texts.get("admin.pupils.import.open"),
                    () -> request.open("admin/schools/pupils")));
            actions.add(AdminPage.primary(
                    "admin-schools-add",
                    "plus",
                    texts.get("admin.schools.add"),
                    () -> request.open("admin/schools/new")));
        }
        page.head().actions(actions.toArray(Component[]::new));
        page.with(
                successors,
                new SchoolGapNote(words, () -> services.records().gaps(request.caller())),
                new SchoolListAndMap(request, texts, sources.preferences(), register, map));
        page.with(foot());
    }

    private Div foot() {
        Div keys = new Div(texts.get("admin.schools.map.keys"));
        keys.addClassName("k-foot-keys");
        Div foot = new Div(keys);
        foot.addClassName("k-foot");
        return foot;
    }

    /** The row of the focus is marked on the map; who presses a point finds its row chosen. */
    private void follow(Grid<SchoolRecord> grid, MapPanel map) {
        grid.addCellFocusListener(focus -> focus.getItem().ifPresent(map::select));
        map.onChoose((row, index) -> {
            grid.select(row);
            if (byName(grid)) {
                grid.scrollToIndex(index);
            }
        });
    }

    private static boolean byName(Grid<SchoolRecord> grid) {
        var order = grid.getSortOrder();
        return order.isEmpty()
                || (order.size() == 1
                        && "name".equals(order.getFirst().getSorted().getKey())
                        && order.getFirst().getDirection() == SortDirection.ASCENDING);
    }

    private void open(SchoolRecord row) {
        request.open("admin/schools/" + row.school().id().value());
    }

    /** Beside the map they need more room than there is: the name is read whole, the rest by scrolling or by a narrower map. */
    private void columns(Grid<SchoolRecord> grid) {
        column(grid, "name", row -> new TwoLineCell(row.school().name(), SchoolList.codes(row.school())))
                .setSortProperty("name")
                .setWidth("17rem")
                .setFlexGrow(2);
        column(
                        grid,
                        "group",
                        row -> new TwoLineCell(
                                row.school().network(), row.school().district()))
                .setSortable(false);
        column(grid, "size", row -> new TwoLineCell(row.size(), String.join(" · ", row.projects())))
                .setSortable(false);
        column(grid, "status", row -> badge(row.school()))
                .setSortable(false)
                .setWidth("8rem")
                .setFlexGrow(0);
        column(grid, "phone", row -> new TwoLineCell(row.school().phone(), head(row)))
                .setSortProperty("phone");
        column(grid, "kind", row -> new TwoLineCell(words.kind(row.profile().kind()), words.grades(row.profile())))
                .setSortable(false);
        column(
                        grid,
                        "complete",
                        row -> new TwoLineCell(words.percent(row) + "%", String.join(", ", words.missing(row))))
                .setSortable(false);
    }

    private static String head(SchoolRecord row) {
        SchoolProfiles.Head head = row.head();
        return head == null ? "" : head.name();
    }

    private Grid.Column<SchoolRecord> column(
            Grid<SchoolRecord> grid,
            String name,
            com.vaadin.flow.function.ValueProvider<SchoolRecord, Component> cell) {
        return grid.addColumn(LazyCells.of(cell))
                .setHeader(texts.get("admin.schools.column." + name))
                .setKey(name)
                .setWidth("10rem")
                .setResizable(true);
    }

    private StatusBadge badge(School school) {
        return new StatusBadge(
                school.status() == SchoolStatus.ACTIVE ? BadgeTone.DONE : BadgeTone.IDLE,
                texts.get("admin.school.status." + school.status()));
    }

    private Component card(SchoolRecord row) {
        School school = row.school();
        return new CardRow(SchoolList.codes(school), badge(school), school.name(), words.card(row), false);
    }

    private FilterBar bar(Register<SchoolRecord> register, MapPanel map) {
        FilterBar bar = new FilterBar("admin-schools", texts.get("admin.schools.search"), values -> {
            filter = selection(values);
            successors.look(filter.filter());
            request.query(values);
            register.refresh();
            map.show(filter);
        });
        bar.chip(SchoolRegister.DISTRICT, texts.get("admin.school.district.label"), groups(SchoolRegister.DISTRICT));
        bar.chip(SchoolRegister.NETWORK, texts.get("admin.school.network.label"), groups(SchoolRegister.NETWORK));
        bar.chip(
                "kind",
                texts.get("admin.school.kind.label"),
                words.kinds().stream()
                        .map(kind -> new FilterBar.Choice(kind.code(), words.name(kind)))
                        .toList());
        bar.chip(SchoolRegister.SIZE, texts.get("admin.school.size.label"), groups(SchoolRegister.SIZE));
        bar.chip(SchoolRegister.PROJECT, texts.get("admin.school.project.label"), groups(SchoolRegister.PROJECT));
        bar.chip(
                "missing",
                texts.get("admin.schools.missing"),
                SchoolPart.counted(words.parts()).stream()
                        .map(part -> new FilterBar.Choice(part.code(), words.part(part)))
                        .toList());
        bar.chip(
                "closed",
                texts.get("admin.schools.column.status"),
                List.of(new FilterBar.Choice("yes", texts.get("admin.schools.closed"))));
        bar.values(request.query());
        request.draft().skip(bar.words());
        return bar;
    }

    private List<FilterBar.Choice> groups(String dimension) {
        return services.register().groups(request.caller().office(), dimension).stream()
                .map(name -> new FilterBar.Choice(name, name))
                .toList();
    }

    private static Selection selection(Map<String, List<String>> values) {
        var filter = new SchoolRegister.Filter(
                String.join(" ", values.getOrDefault("q", List.of())),
                chosen(values, SchoolRegister.DISTRICT),
                chosen(values, SchoolRegister.NETWORK),
                values.containsKey("closed"));
        return new Selection(
                filter,
                chosen(values, "kind"),
                chosen(values, SchoolRegister.SIZE),
                chosen(values, SchoolRegister.PROJECT),
                chosen(values, "missing").stream()
                        .flatMap(code -> SchoolPart.of(code).stream())
                        .collect(Collectors.toSet()));
    }

    private static Set<String> chosen(Map<String, List<String>> values, String name) {
        return Set.copyOf(values.getOrDefault(name, List.of()));
    }
}
