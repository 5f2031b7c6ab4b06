package org.khet.portal.admin.internal.audit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.khet.portal.admin.internal.screen.ui.Page;
import org.khet.portal.api.audit.AuditLog;
import org.khet.portal.api.audit.AuditLog.Entry;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.text.DateWords;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.CardRow;
import org.khet.portal.api.ui.component.Facts;
import org.khet.portal.api.ui.component.FilterBar;
import org.khet.portal.api.ui.component.FullStop;
import org.khet.portal.api.ui.component.LightCells;
import org.khet.portal.api.ui.component.Register;
import org.khet.portal.api.ui.component.Section;
import org.khet.portal.api.ui.component.State;
import org.khet.portal.api.ui.component.ThaiDatePicker;
import org.khet.portal.api.ui.component.TwoLines;

/** The audit trail of the office, newest first; nobody can change an entry. */
final class AuditView extends Div {
    private final transient ViewRequest request;
    private final transient Texts texts;
    private final transient DateWords dates;
    private final DatePicker from;
    private final DatePicker until;
    private transient String words = "";

    AuditView(ViewRequest request, Texts texts, AuditLog log) {
        this.request = request;
        this.texts = texts;
        this.dates = DateWords.in(texts.locale());
        this.from = day("from");
        this.until = day("until");
        words = text(request.query());
        Register<Entry> register = new Register<>(
                "admin-audit-grid",
                texts.get("admin.audit.title"),
                page -> log.page(request.caller(), filter(), page),
                () -> log.count(request.caller(), filter()));
        columns(register.grid());
        register.filters(bar(register))
                .card(entry -> new CardRow(
                        dates.listDateTime(entry.at()), new Span(entry.object()), act(entry), entry.actor(), false))
                .detail(this::detail)
                .empty(new FullStop(State.IDLE, "footprints", texts.get("admin.audit.empty"), "").bare());
        String title = texts.get("admin.audit.title");
        Page page = new Page(this, texts, title).here(request, title);
        page.head().sub(texts.get("admin.audit.sub"));
        page.with(register);
    }

    private AuditLog.Filter filter() {
        return new AuditLog.Filter(words, from.getValue(), until.getValue());
    }

    private DatePicker day(String name) {
        DatePicker day = new ThaiDatePicker(texts.get("admin.audit." + name), texts.locale());
        day.setId("admin-audit-" + name);
        day.setClearButtonVisible(true);
        request.draft().skip(day);
        return day;
    }

    private FilterBar bar(Register<Entry> register) {
        FilterBar bar = new FilterBar("admin-audit", texts.get("admin.audit.search"), values -> {
            words = text(values);
            request.query(values);
            register.refresh();
        });
        bar.end(from, until);
        from.addValueChangeListener(change -> register.refresh());
        until.addValueChangeListener(change -> register.refresh());
        bar.values(request.query());
        request.draft().skip(bar.words());
        return bar;
    }

    private static String text(Map<String, List<String>> values) {
        return String.join(" ", values.getOrDefault("q", List.of()));
    }

    private void columns(Grid<Entry> grid) {
        column(grid, "at", entry -> new Span(dates.listDateTime(entry.at())))
                .setWidth("12rem")
                .setFlexGrow(0);
        column(grid, "actor", entry -> new Span(entry.actor()));
        column(grid, "act", entry -> new TwoLines(act(entry), entry.object())).setFlexGrow(2);
        column(grid, "details", entry -> new Span(details(entry))).setFlexGrow(2);
    }

    private Grid.Column<Entry> column(
            Grid<Entry> grid, String name, com.vaadin.flow.function.ValueProvider<Entry, Component> cell) {
        return grid.addColumn(LightCells.of(cell))
                .setHeader(texts.get("admin.audit.column." + name))
                .setKey(name)
                .setSortable(false)
                .setResizable(true);
    }

    /** In words where the module has them. */
    private String act(Entry entry) {
        return texts.has(entry.action()) ? texts.named(entry.action(), entry.details()) : entry.action();
    }

    private static String details(Entry entry) {
        return new TreeMap<>(entry.details())
                .entrySet().stream()
                        .map(one -> one.getKey() + " " + one.getValue())
                        .collect(Collectors.joining(" · "));
    }

    private Component detail(Entry entry) {
        Facts facts = new Facts()
                .fact(texts.get("admin.audit.column.at"), dates.longDateTime(entry.at()))
                .fact(texts.get("admin.audit.column.actor"), entry.actor())
                .fact(texts.get("admin.audit.object"), entry.object());
        new TreeMap<>(entry.details()).forEach(facts::fact);
        return new Section(act(entry), facts);
    }
}
