package org.khet.portal.admin.internal.audit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khet.portal.admin.internal.screen.ui.AdminPage;
import org.khet.portal.api.admin.audit.AuditChain;
import org.khet.portal.api.admin.audit.AuditLog;
import org.khet.portal.api.admin.audit.AuditLog.Entry;
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

/** The audit trail of the office, newest first; nobody can change an entry. */
final class AuditView extends Div {
    private static final int MOST_NAMES = 2_000;
    private final transient ViewRequest request;
    private final transient Texts texts;
    private final transient ScreenDates dates;
    private final DatePicker from;
    private final DatePicker until;
    private final transient AuditMessages entries;
    private final AdminPage page;
    private final FilterBar bar;
    private final transient AuditLog log;
    private final transient ObjectTitles objects;
    private final transient Map<String, String> names = new HashMap<>();
    private transient Map<String, List<String>> query;

    /**
     * The trail.
     *
     * @param modules names by id, for the filter
     * @param objects what records are called
     */
    AuditView(ViewRequest request, Texts texts, AuditLog log, Map<String, String> modules, ObjectTitles objects) {
        this.request = request;
        this.texts = texts;
        this.log = log;
        this.dates = ScreenDates.in(texts.locale());
        this.from = day("from");
        this.until = day("until");
        this.objects = objects;
        this.entries = new AuditMessages(texts);
        this.query = request.query();
        Register<Entry> register = new Register<>(
                "admin-audit-grid",
                texts.get("admin.audit.title"),
                page -> named(log.page(request.caller(), filter(), page)),
                () -> log.count(request.caller(), filter()));
        columns(register.grid());
        bar = bar(register, modules);
        register.filters(bar)
                .card(entry -> new CardRow(
                        dates.listDateTime(entry.at()),
                        new Span(object(entry)),
                        entries.act(entry),
                        entries.actor(entry),
                        false))
                .detail(entry -> new AuditDetail(texts, entry, object(entry)))
                .empty(new EmptyState(BadgeTone.IDLE, "footprints", texts.get("admin.audit.empty"), "").bare());
        String title = texts.get("admin.audit.title");
        page = new AdminPage(this, texts, title).here(request, title);
        page.head().sub(texts.get("admin.audit.sub"));
        page.with(register);
    }

    /** Adds the buttons that read the chain through, and that take entries out; the answer stands above the list. */
    void actions(AuditChain chain, ListExports exports) {
        ChainVerification proof = new ChainVerification(request, texts, chain);
        addComponentAtIndex(1, proof.note());
        AuditList list = new AuditList(request.caller(), texts, log, objects);
        page.head()
                .actions(
                        new ExportMenu(request, exports, "admin-audit", () -> list.all(filter(), sentence())),
                        proof.button());
    }

    /** Reads the names of a page at once. */
    private List<Entry> named(List<Entry> page) {
        if (names.size() > MOST_NAMES) {
            names.clear();
        }
        names.putAll(objects.of(
                request.caller().office(), page.stream().map(Entry::object).toList()));
        return page;
    }

    private String object(Entry entry) {
        return names.getOrDefault(entry.object(), entry.object());
    }

    private String sentence() {
        return Stream.of(bar.sentence(), named(from), named(until))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private String named(DatePicker day) {
        return day.getValue() == null ? "" : day.getLabel() + " " + dates.listDate(day.getValue());
    }

    private AuditLog.Filter filter() {
        return new AuditLog.Filter(
                String.join(" ", query.getOrDefault("q", List.of())),
                from.getValue(),
                until.getValue(),
                Set.copyOf(query.getOrDefault("module", List.of())));
    }

    private DatePicker day(String name) {
        DatePicker day = new ThaiDatePicker(texts.get("admin.audit." + name), texts.locale());
        day.setId("admin-audit-" + name);
        day.setClearButtonVisible(true);
        request.draft().skip(day);
        return day;
    }

    private FilterBar bar(Register<Entry> register, Map<String, String> modules) {
        FilterBar made = new FilterBar("admin-audit", texts.get("admin.audit.search"), values -> {
            query = values;
            request.query(values);
            register.refresh();
        });
        made.chip(
                "module",
                texts.get("admin.audit.module"),
                modules.entrySet().stream()
                        .map(module -> new FilterBar.Choice(module.getKey(), module.getValue()))
                        .toList());
        made.end(from, until);
        from.addValueChangeListener(change -> register.refresh());
        until.addValueChangeListener(change -> register.refresh());
        made.values(request.query());
        request.draft().skip(made.words());
        return made;
    }

    private void columns(Grid<Entry> grid) {
        column(grid, "at", entry -> new Span(dates.listDateTime(entry.at())))
                .setWidth("12rem")
                .setFlexGrow(0);
        column(grid, "actor", entry -> new Span(entries.actor(entry)));
        column(grid, "act", entry -> new TwoLineCell(entries.act(entry), object(entry)))
                .setFlexGrow(2);
        column(grid, "details", entry -> new Span(entries.details(entry))).setFlexGrow(2);
        column(grid, "from", entry -> new Span(entries.place(entry)))
                .setWidth("9rem")
                .setFlexGrow(0);
    }

    private Grid.Column<Entry> column(
            Grid<Entry> grid, String name, com.vaadin.flow.function.ValueProvider<Entry, Component> cell) {
        return grid.addColumn(LazyCells.of(cell))
                .setHeader(texts.get("admin.audit.column." + name))
                .setKey(name)
                .setSortable(false)
                .setResizable(true);
    }
}
