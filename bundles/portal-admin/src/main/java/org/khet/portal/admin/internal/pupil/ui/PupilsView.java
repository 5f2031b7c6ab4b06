package org.khet.portal.admin.internal.pupil.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.ValueProvider;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.khet.portal.admin.internal.screen.ui.AdminPage;
import org.khet.portal.admin.internal.screen.ui.SchoolCodeLine;
import org.khet.portal.admin.internal.screen.ui.SchoolReach;
import org.khet.portal.api.admin.pupil.PupilCountRegister;
import org.khet.portal.api.admin.school.SchoolRegister;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.pupil.PupilTotals;
import org.khet.portal.api.pupil.PupilTotals.Days;
import org.khet.portal.api.pupil.PupilTotals.Filter;
import org.khet.portal.api.pupil.PupilTotals.Row;
import org.khet.portal.api.pupil.PupilTotals.Size;
import org.khet.portal.api.text.NumberFormatter;
import org.khet.portal.api.text.ScreenDates;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.CardRow;
import org.khet.portal.api.ui.component.ExportMenu;
import org.khet.portal.api.ui.component.FilterBar;
import org.khet.portal.api.ui.component.LazyCells;
import org.khet.portal.api.ui.component.Register;
import org.khet.portal.api.ui.component.StatusBadge;
import org.khet.portal.api.ui.component.TwoLineCell;

/** Pupils of all schools as of a day, beside those of another one (core CORE-37). */
final class PupilsView extends Div {
    private final transient ViewRequest request;
    private final transient Texts texts;
    private final transient PupilTotals totals;
    private final transient SchoolRegister schools;
    private final transient ScreenDates dates;
    private final transient AdminPage page;
    private transient Filter filter;
    private transient Days days;

    PupilsView(ViewRequest request, Texts texts, PupilServices desk) {
        this.request = request;
        this.texts = texts;
        this.totals = desk.totals();
        this.schools = desk.schools();
        this.dates = ScreenDates.in(texts.locale());
        this.filter = filter(request.query());
        List<LocalDate> known = desk.days();
        this.days = PupilDays.latest(known);
        Register<Row> register = new Register<>(
                "admin-pupil-counts-grid",
                texts.get("admin.pupil-counts.title"),
                wanted -> totals.page(request.caller(), days, filter, wanted),
                () -> totals.count(request.caller(), days, filter));
        columns(register.grid());
        FilterBar bar = bar(register, known);
        register.filters(bar).card(this::card).onOpen(this::open).empty(SchoolReach.stop(request.caller(), texts));
        register.onClick(this::open);
        String title = texts.get("admin.pupil-counts.title");
        page = new AdminPage(this, texts, title).here(request, title);
        List<Component> actions = new ArrayList<>();
        actions.add(new ExportMenu(
                request,
                desk.exports(),
                "admin-pupil-counts",
                () -> new PupilListExport(request.caller(), texts, desk).all(days, filter, bar.sentence())));
        if (request.caller().scope(PupilCountRegister.EDIT).wholeOffice()) {
            actions.add(AdminPage.button(
                    "admin-pupil-counts-import",
                    "file-input",
                    texts.get("admin.pupil-counts.import.open"),
                    () -> request.open("admin/pupil-counts/import")));
        }
        page.head().actions(actions.toArray(Component[]::new));
        page.with(register);
        sum();
    }

    private void sum() {
        PupilTotals.Sum sum = totals.sum(request.caller(), days, filter);
        int now = sum.male() + sum.female();
        String words = texts.get(
                "admin.pupil-counts.sub",
                dates.listDate(days.asOf()),
                NumberFormatter.whole(sum.male()),
                NumberFormatter.whole(sum.female()),
                NumberFormatter.whole(now));
        LocalDate before = days.before();
        page.head()
                .sub(
                        before == null
                                ? words
                                : words + " · "
                                        + texts.get(
                                                "admin.pupil-counts.sub.before",
                                                dates.listDate(before),
                                                PupilChange.difference(sum.before(), now),
                                                PupilChange.percent(sum.before(), now)));
    }

    private void open(Row row) {
        request.open("admin/pupil-counts/" + row.school().id().value());
    }

    private void columns(Grid<Row> grid) {
        column(grid, "name", row -> new TwoLineCell(row.school().name(), SchoolCodeLine.of(row.school())))
                .setSortProperty("name")
                .setFlexGrow(2);
        column(
                        grid,
                        "group",
                        row -> new TwoLineCell(
                                row.school().network(), row.school().district()))
                .setSortable(false);
        figure(grid, "male", row -> NumberFormatter.whole(row.male()));
        figure(grid, "female", row -> NumberFormatter.whole(row.female()));
        figure(grid, "sum", row -> NumberFormatter.whole(row.sum()));
        figure(grid, "before", row -> days.before() == null ? "–" : NumberFormatter.whole(row.before()));
        figure(grid, "difference", this::difference);
        figure(grid, "percent", this::percent);
    }

    private String difference(Row row) {
        return days.before() == null ? "–" : PupilChange.difference(row.before(), row.sum());
    }

    private String percent(Row row) {
        return days.before() == null ? "–" : PupilChange.percent(row.before(), row.sum());
    }

    private void figure(Grid<Row> grid, String name, ValueProvider<Row, String> cell) {
        grid.addColumn(cell)
                .setHeader(texts.get("admin.pupil-counts." + name))
                .setKey(name)
                .setSortable(false)
                .setTextAlign(com.vaadin.flow.component.grid.ColumnTextAlign.END)
                .setResizable(true)
                .setWidth("6.5rem")
                .setFlexGrow(0);
    }

    private Grid.Column<Row> column(Grid<Row> grid, String name, ValueProvider<Row, Component> cell) {
        return grid.addColumn(LazyCells.of(cell))
                .setHeader(texts.get("admin.schools.column." + name))
                .setKey(name)
                .setResizable(true);
    }

    private Component card(Row row) {
        var badge = new StatusBadge(
                BadgeTone.IDLE, texts.get("admin.pupil-counts.pupils", NumberFormatter.whole(row.sum())));
        String change = days.before() == null ? "" : " · " + difference(row) + " (" + percent(row) + ")";
        return new CardRow(
                SchoolCodeLine.of(row.school()),
                badge,
                row.school().name(),
                row.school().network() + change,
                false);
    }

    private FilterBar bar(Register<Row> register, List<LocalDate> known) {
        FilterBar bar = new FilterBar("admin-pupil-counts", texts.get("admin.schools.search"), values -> {
            filter = filter(values);
            request.query(values);
            refresh(register);
        });
        bar.chip(SchoolRegister.DISTRICT, texts.get("admin.school.district.label"), groups(SchoolRegister.DISTRICT));
        bar.chip(SchoolRegister.NETWORK, texts.get("admin.school.network.label"), groups(SchoolRegister.NETWORK));
        bar.chip(
                "size",
                texts.get("admin.pupil-counts.size"),
                Arrays.stream(Size.values())
                        .map(size ->
                                new FilterBar.Choice(size.name(), texts.get("admin.pupil-counts.size." + size.name())))
                        .toList());
        bar.values(request.query());
        request.draft().skip(bar.words());
        bar.end(new PupilDays(request, texts, known, days, chosen -> {
                    days = chosen;
                    refresh(register);
                })
                .choices());
        return bar;
    }

    private void refresh(Register<Row> register) {
        register.refresh();
        sum();
    }

    private List<FilterBar.Choice> groups(String dimension) {
        return schools.groups(request.caller().office(), dimension).stream()
                .map(name -> new FilterBar.Choice(name, name))
                .toList();
    }

    private static Filter filter(Map<String, List<String>> values) {
        Set<Size> sizes = values.getOrDefault("size", List.of()).stream()
                .flatMap(name ->
                        Arrays.stream(Size.values()).filter(size -> size.name().equals(name)))
                .collect(Collectors.toSet());
        return new Filter(
                String.join(" ", values.getOrDefault("q", List.of())),
                Set.copyOf(values.getOrDefault(SchoolRegister.DISTRICT, List.of())),
                Set.copyOf(values.getOrDefault(SchoolRegister.NETWORK, List.of())),
                sizes);
    }
}
