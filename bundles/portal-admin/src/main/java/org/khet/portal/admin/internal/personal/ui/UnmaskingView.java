package org.khet.portal.admin.internal.personal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.ValueProvider;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khet.portal.admin.internal.screen.ui.AdminPage;
import org.khet.portal.api.admin.personal.Unmasking;
import org.khet.portal.api.admin.personal.UnmaskingRegister.Filter;
import org.khet.portal.api.export.ListExports;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.text.ScreenDates;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.CardRow;
import org.khet.portal.api.ui.component.EmptyState;
import org.khet.portal.api.ui.component.ExportMenu;
import org.khet.portal.api.ui.component.FilterBar;
import org.khet.portal.api.ui.component.LazyCells;
import org.khet.portal.api.ui.component.Register;
import org.khet.portal.api.ui.component.ThaiDatePicker;
import org.khet.portal.api.ui.component.TwoLineCell;

/** Who saw which sensitive field of whom, for what and when, newest first. CORE-127. */
final class UnmaskingView extends Div {
    private final transient ViewRequest request;
    private final transient UnmaskingList list;
    private final transient Texts texts;
    private final transient ScreenDates dates;
    private final DatePicker from;
    private final DatePicker until;
    private final FilterBar bar;
    private transient Map<String, List<String>> query;

    UnmaskingView(ViewRequest request, UnmaskingList list, ListExports exports) {
        this.request = request;
        this.list = list;
        this.texts = list.texts();
        this.dates = ScreenDates.in(texts.locale());
        this.from = day("from");
        this.until = day("until");
        this.query = request.query();
        String title = texts.get("admin.unmaskings.title");
        Register<Unmasking> register = new Register<>(
                "admin-unmaskings-grid",
                title,
                page -> list.register().page(request.caller(), filter(), page),
                () -> list.register().count(request.caller(), filter()));
        columns(register.grid());
        bar = bar(register);
        register.filters(bar)
                .card(this::card)
                .empty(new EmptyState(BadgeTone.IDLE, "eye-off", texts.get("admin.unmaskings.empty"), "").bare());
        AdminPage page = new AdminPage(this, texts, title).here(request, title);
        page.head()
                .sub(texts.get("admin.unmaskings.sub"))
                .actions(new ExportMenu(request, exports, "admin-unmaskings", () -> list.all(filter(), sentence())));
        page.with(register);
    }

    private CardRow card(Unmasking one) {
        return new CardRow(
                dates.listDateTime(one.at()),
                new Span(UnmaskingList.viewer(texts, one)),
                UnmaskingList.field(texts, one.field()) + " · " + one.subject(),
                one.purpose(),
                false);
    }

    private String sentence() {
        return Stream.of(bar.sentence(), named(from), named(until))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private String named(DatePicker day) {
        return day.getValue() == null ? "" : day.getLabel() + " " + dates.listDate(day.getValue());
    }

    private Filter filter() {
        return new Filter(
                String.join(" ", query.getOrDefault("q", List.of())),
                Set.copyOf(query.getOrDefault("field", List.of())),
                from.getValue(),
                until.getValue());
    }

    private DatePicker day(String name) {
        DatePicker day = new ThaiDatePicker(texts.get("admin.audit." + name), texts.locale());
        day.setId("admin-unmaskings-" + name);
        day.setClearButtonVisible(true);
        request.draft().skip(day);
        return day;
    }

    private FilterBar bar(Register<Unmasking> register) {
        FilterBar made = new FilterBar("admin-unmaskings", texts.get("admin.unmaskings.search"), values -> {
            query = values;
            request.query(values);
            register.refresh();
        });
        made.chip(
                "field",
                texts.get("admin.unmaskings.column.field"),
                list.register().fields(request.caller()).stream()
                        .map(name -> new FilterBar.Choice(name, UnmaskingList.field(texts, name)))
                        .toList());
        made.end(from, until);
        from.addValueChangeListener(change -> register.refresh());
        until.addValueChangeListener(change -> register.refresh());
        made.values(request.query());
        request.draft().skip(made.words());
        return made;
    }

    private void columns(Grid<Unmasking> grid) {
        column(grid, "at", one -> new Span(dates.listDateTime(one.at())))
                .setWidth("12rem")
                .setFlexGrow(0);
        column(grid, "viewer", one -> new Span(UnmaskingList.viewer(texts, one)));
        column(grid, "field", one -> new TwoLineCell(one.subject(), UnmaskingList.field(texts, one.field())));
        column(grid, "purpose", one -> new Span(one.purpose())).setFlexGrow(2);
    }

    private Grid.Column<Unmasking> column(Grid<Unmasking> grid, String name, ValueProvider<Unmasking, Component> cell) {
        return grid.addColumn(LazyCells.of(cell))
                .setHeader(texts.get("admin.unmaskings.column." + name))
                .setKey(name)
                .setSortable(false)
                .setResizable(true);
    }
}
