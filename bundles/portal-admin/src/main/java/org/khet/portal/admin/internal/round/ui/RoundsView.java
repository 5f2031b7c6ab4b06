package org.khet.portal.admin.internal.round.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.ValueProvider;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.khet.portal.admin.internal.screen.ui.AdminForm;
import org.khet.portal.admin.internal.screen.ui.AdminPage;
import org.khet.portal.admin.internal.screen.ui.FormDialog;
import org.khet.portal.api.admin.round.DataRoundRegister;
import org.khet.portal.api.export.ListExports;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.round.DataSystem;
import org.khet.portal.api.round.RoundStatus;
import org.khet.portal.api.round.RoundYears;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.CardRow;
import org.khet.portal.api.ui.component.EmptyState;
import org.khet.portal.api.ui.component.ExportMenu;
import org.khet.portal.api.ui.component.LazyCells;
import org.khet.portal.api.ui.component.Register;
import org.khet.portal.api.ui.component.TwoLineCell;

/** Rounds of all data systems of the year before, this one and the next; who may change them opens one (core CORE-41). */
final class RoundsView extends Div {
    static final String ADDRESS = "admin/rounds";
    private static final String NOT_CLOSED = "open";
    private static final String ALL = "all";
    private final transient ViewRequest request;
    private final transient Texts texts;
    private final transient DataRoundRegister register;
    private final transient RoundMessages messages;
    private final transient LocalDate today;
    private final transient List<RoundStatus> rounds;
    private final AdminPage page;
    private String tab = NOT_CLOSED;

    RoundsView(ViewRequest request, Texts texts, DataRoundRegister register, LocalDate today) {
        this.request = request;
        this.texts = texts;
        this.register = register;
        this.today = today;
        this.messages = new RoundMessages(texts);
        this.rounds = register.list(request.caller());
        String title = texts.get("admin.rounds.title");
        Register<RoundStatus> list = new Register<>(
                "admin-rounds-grid",
                title,
                asked -> shown().stream()
                        .skip(asked.offset())
                        .limit(asked.limit())
                        .toList(),
                () -> shown().size());
        columns(list.grid());
        list.tabs(tabs(), tab, chosen -> {
                    tab = chosen;
                    list.refresh();
                })
                .card(row -> new CardRow(
                        messages.full(row), messages.badge(row), messages.days(row.round()), messages.left(row), false))
                .empty(new EmptyState(
                                BadgeTone.IDLE,
                                "database",
                                texts.get("admin.rounds.empty.title"),
                                texts.get("admin.rounds.empty.text"))
                        .bare());
        page = new AdminPage(this, texts, title).here(request, title);
        page.head().sub(texts.get("admin.rounds.sub"));
        page.with(list);
        if (mayChange()) {
            list.onOpen(this::open);
            list.onClick(this::open);
        }
    }

    /** Adds the buttons of the head, also the one by which the list is taken out. */
    RoundsView exporting(ListExports exports) {
        ExportMenu menu = new ExportMenu(
                request,
                exports,
                "admin-rounds",
                () -> new RoundList(messages).all(shown(), tabs().getOrDefault(tab, "")));
        page.head().actions(menu);
        if (mayChange()) {
            page.head()
                    .actions(
                            menu,
                            AdminPage.button(
                                    "admin-rounds-systems",
                                    "database",
                                    texts.get("admin.data-systems.title"),
                                    () -> request.open(SystemsView.ADDRESS)),
                            AdminPage.primary("admin-rounds-add", "plus", texts.get("admin.rounds.add"), this::add));
        }
        return this;
    }

    private boolean mayChange() {
        return request.caller().scope(DataRoundRegister.CONFIGURE).wholeOffice();
    }

    private Map<String, String> tabs() {
        Map<String, String> tabs = new LinkedHashMap<>();
        tabs.put(NOT_CLOSED, texts.get("admin.rounds.tab.open"));
        tabs.put(ALL, texts.get("admin.rounds.tab.all"));
        return tabs;
    }

    private List<RoundStatus> shown() {
        return tab.equals(ALL)
                ? rounds
                : rounds.stream()
                        .filter(row -> row.state() != RoundStatus.State.CLOSED)
                        .toList();
    }

    private void columns(Grid<RoundStatus> grid) {
        column(grid, "system", row -> new TwoLineCell(row.system().code(), messages.system(row.system())));
        column(
                grid,
                "round",
                row -> new TwoLineCell(messages.name(row.round()), messages.year(row.system(), row.round())));
        column(grid, "days", row -> new Span(messages.days(row.round())));
        column(grid, "asOf", row -> new Span(messages.day(row.round().days().asOf())))
                .setWidth("8rem")
                .setFlexGrow(0);
        column(
                        grid,
                        "state",
                        row -> row.isOpen()
                                ? new TwoLineCell(messages.badge(row), new Span(messages.left(row)))
                                : messages.badge(row))
                .setWidth("10rem")
                .setFlexGrow(0);
        column(grid, "origin", row -> new Span(messages.origin(row.round())));
    }

    private Grid.Column<RoundStatus> column(
            Grid<RoundStatus> grid, String name, ValueProvider<RoundStatus, Component> cell) {
        return grid.addColumn(LazyCells.of(cell))
                .setHeader(texts.get("admin.rounds.column." + name))
                .setResizable(true);
    }

    private void open(RoundStatus row) {
        request.open(ADDRESS + "/" + row.round().key());
    }

    /** Of which system and year; name and days come on the page that follows. */
    private void add() {
        AdminForm sheet = new AdminForm(request, texts, "round-add");
        ComboBox<DataSystem> system = sheet.named("system", new ComboBox<>(texts.get("admin.rounds.column.system")));
        system.setItems(register.systems(request.caller()));
        system.setItemLabelGenerator(one -> one.code() + " · " + messages.system(one));
        ComboBox<Integer> year = sheet.named("year", new ComboBox<>(texts.get("admin.rounds.column.year")));
        system.addValueChangeListener(change -> years(year, change.getValue()));
        year.setItemLabelGenerator(String::valueOf);
        List.of(system, year).forEach(request.draft()::skip);
        sheet.section("admin.rounds.add", system, year);
        FormDialog box = FormDialog.open(texts, texts.get("admin.rounds.add"), sheet);
        sheet.foot("admin.rounds.next", () -> {
            DataSystem chosen = system.getValue();
            if (chosen == null || year.getValue() == null) {
                throw Rejected.of(chosen == null ? "system" : "year", "core.error.needed");
            }
            box.close();
            request.open(ADDRESS + "/" + chosen.code() + "-" + year.getValue() + "-new");
        });
    }

    private void years(ComboBox<Integer> year, DataSystem system) {
        if (system != null) {
            int now = RoundYears.buddhist(system.years().of(today));
            year.setItems(IntStream.rangeClosed(now - 1, now + 1).boxed().toList());
            year.setLabel(texts.get("admin.rounds.years." + system.years()));
            year.setValue(now);
        }
    }
}
