package org.khet.portal.records.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.RecordTexts;
import org.khet.portal.api.record.Tab;
import org.khet.portal.api.text.NumberFormatter;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.EmptyState;
import org.khet.portal.api.ui.component.FilterBar;
import org.khet.portal.api.ui.component.Icons;
import org.khet.portal.api.ui.component.KeptFilterChips;
import org.khet.portal.api.ui.component.KeptFilters;
import org.khet.portal.api.ui.component.PageHeader;
import org.khet.portal.api.ui.component.Register;
import org.khet.portal.records.internal.ui.input.FieldEditorFactory;

/** The list of a kind: tabs, filters, rows read by page, the chosen one beside them, sums below. */
final class RecordListView extends Div {
    private static final String TAB = "tab";
    private final ViewRequest request;
    private final Texts texts;
    private final RecordService<?> service;
    private final RecordKind kind;
    private final ViewServices views;
    private final String id;
    private final List<Field<?>> seen;
    private final RecordColumns cells;
    private final FilterChips filters;
    private final PageHeader head;
    private final FilterBar bar;
    private final GroupSummary groups;
    private final KeptFilterChips kept;
    final Register<ListedRecord> register;
    private final String firstTab;
    private RecordFilter filter;
    private int news;

    /** @param editors makes the fields that an action asks for beside the list */
    RecordListView(ViewRequest request, ViewContext context, Function<ValueFormatter, FieldEditorFactory> editors) {
        this.request = request;
        this.texts = request.texts();
        this.service = context.service();
        this.kind = service.kind();
        this.views = context.views();
        this.id = kind.module() + "-" + kind.plural();
        this.seen = context.seen(request.caller());
        this.cells = new RecordColumns(kind, seen, context.screens(), request);
        this.filters = new FilterChips(service, views.formatter(kind, request), request.caller());
        addClassName("k-page");
        firstTab = firstTab();
        filter = filter(request.query());
        register = new Register<>(
                id + "-grid", texts.get(title()), this::rows, () -> service.count(request.caller(), filter));
        bar = filters.bar(id, texts.get(kind.type() + ".search"), seen, this::chosen);
        groups = new GroupSummary(id, request, service, filters.names(), this::apply);
        kept = new KeptFilterChips(
                id,
                request,
                new KeptFilters(views.preferences, request.caller().account(), kind.listAddress()),
                () -> KeptFilterChips.set(request.query(), firstTab),
                this::apply);
        bar.end(groups.button(), kept.button(), columns());
        bar.values(request.query());
        groups.by(value(request.query(), GroupSummary.GROUP));
        request.draft().skip(bar.words());
        register.filters(bar)
                .above(kept, groups)
                .card(cells::card)
                .detail(shown -> new RecordPanel(request, context, editors, shown.id(), this::renew))
                .besideDetail(cells::staysBesideDetail)
                .onOpen(shown -> request.open(kind.pageAddress(shown.id())))
                .empty(new EmptyState(
                                BadgeTone.IDLE,
                                kind.menu().icon(),
                                texts.get(kind.type() + ".empty"),
                                texts.get("records.empty"))
                        .bare());
        if (!kind.tabs().isEmpty()) {
            register.tabs(tabs(), filter.tab(), this::tab);
        }
        head = new PageHeader(texts.get("records.place"), texts.get(title()))
                .crumb("", texts.get("records.home"))
                .here(texts.get(title()));
        head.actions(actions(context.screens().listHead(request)));
        add(head, register);
        renew();
        views.follow(request, kind, happening -> request.later(this::heard));
    }

    private String title() {
        return RecordTexts.plural(kind);
    }

    private List<ListedRecord> rows(PageRequest page) {
        List<RecordRow> found = service.page(request.caller(), filter, page);
        ValueFormatter names = filters.names().of(found);
        return found.stream().map(row -> new ListedRecord(row, names)).toList();
    }

    private Component[] actions(List<Component> first) {
        List<Component> all = new ArrayList<>(first);
        if (request.caller().may(kind.export())) {
            RecordExporter exporter = new RecordExporter(service, request, filters.names(), seen);
            all.add(new RecordExportMenu(
                            request,
                            views.exports,
                            () -> new RecordExportMenu.Now(exporter, filter, texts.get(title()), bar.sentence()))
                    .of(kind, id));
        }
        all.addAll(new ImportButtons(request, views.imports).of(kind.listAddress(), id));
        if (service.mayCreate(request.caller())) {
            Button add = new Button(
                    texts.get(kind.type() + ".new"), Icons.of("plus"), press -> request.open(kind.formAddress()));
            add.setId(id + "-add");
            add.addThemeVariants(ButtonVariant.PRIMARY);
            register.onNew(add::click);
            all.add(add);
        }
        return all.toArray(Component[]::new);
    }

    private Component columns() {
        var account = request.caller().account();
        String key = kind.listAddress().replace('/', '-') + ".columns";
        Map<String, String> all = cells.all();
        Set<String> shown = Stream.of(
                        views.preferences.of(account).getOrDefault(key, "").split("\n"))
                .filter(all::containsKey)
                .collect(Collectors.toCollection(HashSet::new));
        if (shown.isEmpty()) {
            shown.addAll(cells.standard());
        }
        shown.add(all.keySet().iterator().next());
        register.hide(cells.show(register.grid(), shown));
        return new ColumnChooser(id + "-columns", texts.get("records.columns"), all, shown, chosen -> {
            register.hide(cells.show(register.grid(), chosen));
            views.preferences.set(account, key, String.join("\n", chosen));
        });
    }

    private Map<String, String> tabs() {
        Map<String, String> tabs = new LinkedHashMap<>();
        for (Tab tab : kind.tabs()) {
            int count = service.count(request.caller(), RecordFilter.ALL.in(tab.name()));
            tabs.put(tab.name(), texts.get(RecordTexts.tab(kind, tab)) + " " + count(count));
        }
        return tabs;
    }

    /** Counts stop at a most: {@code 10,000+}. */
    private static String count(int counted) {
        return counted > RecordService.COUNT_MOST
                ? NumberFormatter.whole(RecordService.COUNT_MOST) + "+"
                : NumberFormatter.whole(counted);
    }

    private void tab(String name) {
        Map<String, List<String>> values = new HashMap<>(request.query());
        values.put(TAB, List.of(name));
        request.query(values);
        filter = filter(values);
        renew();
    }

    private void chosen(Map<String, List<String>> values) {
        Map<String, List<String>> all = new HashMap<>(values);
        if (!kind.tabs().isEmpty()) {
            all.put(TAB, List.of(filter.tab()));
        }
        Optional.ofNullable(request.query().get(GroupSummary.GROUP)).ifPresent(by -> all.put(GroupSummary.GROUP, by));
        request.query(all);
        filter = filter(all);
        renew();
    }

    /** Sets filters, tab and groups at once. */
    private void apply(Map<String, List<String>> values) {
        bar.values(values);
        groups.by(value(values, GroupSummary.GROUP));
        request.query(values);
        filter = filter(values);
        register.tab(filter.tab());
        renew();
    }

    /** The first that has a record: who has none of their own sees at once what there is. */
    private String firstTab() {
        List<String> names = kind.tabs().stream().map(Tab::name).toList();
        return names.stream()
                .filter(name -> service.count(request.caller(), RecordFilter.ALL.in(name)) > 0)
                .findFirst()
                .orElse(names.isEmpty() ? "" : names.getFirst());
    }

    private static String value(Map<String, List<String>> values, String name) {
        return String.join("", values.getOrDefault(name, List.of()));
    }

    private RecordFilter filter(Map<String, List<String>> values) {
        String wanted = value(values, TAB);
        String tab = kind.tabs().stream()
                .map(Tab::name)
                .filter(wanted::equals)
                .findFirst()
                .orElse(firstTab);
        Map<String, List<String>> chosen = new HashMap<>(values);
        chosen.keySet().removeAll(Set.of(TAB, "q", GroupSummary.GROUP));
        return new RecordFilter(tab, String.join(" ", values.getOrDefault("q", List.of())), chosen, List.of());
    }

    /** Reads rows, counts and sums anew. */
    private void renew() {
        news = 0;
        register.refresh();
        groups.show(filter);
        kept.show();
        if (!kind.tabs().isEmpty()) {
            register.tabLabels(tabs());
        }
        String sums = filters.names()
                .sums(service.sums(request.caller(), filter), cells.all().keySet());
        register.foot(sums.isEmpty() ? "" : texts.get("records.sums", sums), keys());
    }

    private String keys() {
        String keys = texts.get("records.keys");
        return service.mayCreate(request.caller()) ? keys + " · " + texts.get("records.keys-new") : keys;
    }

    private void heard() {
        news++;
        register.news(texts.get("records.news", news));
        if (!kind.tabs().isEmpty()) {
            register.tabLabels(tabs());
        }
    }
}
