package org.khet.portal.admin.internal.privacy.ui;

import com.vaadin.flow.component.Component;
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
import org.khet.portal.api.admin.personal.DataRequest;
import org.khet.portal.api.admin.personal.DataRequestRegister.Filter;
import org.khet.portal.api.export.ListExports;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.text.ScreenDates;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.CardRow;
import org.khet.portal.api.ui.component.EmptyState;
import org.khet.portal.api.ui.component.ExportMenu;
import org.khet.portal.api.ui.component.FilterBar;
import org.khet.portal.api.ui.component.InlineNotice;
import org.khet.portal.api.ui.component.LazyCells;
import org.khet.portal.api.ui.component.Register;
import org.khet.portal.api.ui.component.StatusBadge;
import org.khet.portal.api.ui.component.TwoLineCell;

/** Requests of data subjects, open ones first, those that should have been answered marked (core CORE-128). */
final class DataRequestsView extends Div {
    private static final String OVERDUE = "OVERDUE";
    private final transient ViewRequest request;
    private final transient Texts texts;
    private final transient DataRequestList list;
    private final transient ScreenDates dates;
    private transient Filter filter;

    DataRequestsView(ViewRequest request, DataRequestList list, ListExports exports) {
        this.request = request;
        this.texts = list.texts();
        this.list = list;
        this.dates = ScreenDates.in(texts.locale());
        this.filter = filter(request.query());
        String title = texts.get("admin.data-requests.title");
        Register<DataRequest> register = new Register<>(
                "admin-data-requests-grid",
                title,
                page -> list.register().page(request.caller(), filter, page),
                () -> list.register().count(request.caller(), filter));
        columns(register.grid());
        FilterBar bar = bar(register);
        register.filters(bar)
                .card(this::card)
                .onOpen(this::open)
                .empty(new EmptyState(BadgeTone.IDLE, "inbox", texts.get("admin.data-requests.empty"), "").bare());
        register.onClick(this::open);
        AdminPage page = new AdminPage(this, texts, title).here(request, title);
        page.head()
                .sub(texts.get("admin.data-requests.sub"))
                .actions(
                        new ExportMenu(request, exports, "admin-data-requests", () -> list.all(filter, bar.sentence())),
                        AdminPage.primary(
                                "admin-data-requests-add",
                                "plus",
                                texts.get("admin.data-requests.add"),
                                () -> request.open("admin/data-requests/new")));
        int overdue = list.register().count(request.caller(), new Filter("", Set.of(), true));
        if (overdue > 0) {
            page.with(new InlineNotice(
                    BadgeTone.LATE,
                    texts.get("admin.data-requests.late", overdue),
                    texts.get("admin.data-requests.late.text")));
        }
        page.with(register);
    }

    private void open(DataRequest one) {
        request.open("admin/data-requests/" + one.id().value());
    }

    private void columns(Grid<DataRequest> grid) {
        column(grid, "subject", one -> new TwoLineCell(one.subject(), list.right(one.right())))
                .setFlexGrow(2);
        column(grid, "matter", one -> new Span(one.matter())).setFlexGrow(2);
        column(grid, "receivedOn", one -> new Span(dates.listDate(one.receivedOn())));
        column(grid, "due", one -> new Span(dates.listDate(one.dueOn())));
        column(grid, "state", this::badge);
    }

    private StatusBadge badge(DataRequest one) {
        BadgeTone state = one.isOverdue(list.finder().today())
                ? BadgeTone.LATE
                : switch (one.state()) {
                    case OPEN -> BadgeTone.WAIT;
                    case GRANTED -> BadgeTone.DONE;
                    case REFUSED, TAKEN_BACK -> BadgeTone.IDLE;
                };
        return new StatusBadge(state, list.state(one));
    }

    private Grid.Column<DataRequest> column(
            Grid<DataRequest> grid, String name, ValueProvider<DataRequest, Component> cell) {
        return grid.addColumn(LazyCells.of(cell))
                .setHeader(texts.get("admin.data-request." + name + ".label"))
                .setKey(name)
                .setSortable(false)
                .setResizable(true);
    }

    private CardRow card(DataRequest one) {
        return new CardRow(
                one.subject(),
                badge(one),
                list.right(one.right()),
                texts.get("admin.data-requests.until", dates.listDate(one.dueOn())),
                one.isOverdue(list.finder().today()));
    }

    private FilterBar bar(Register<DataRequest> register) {
        FilterBar bar = new FilterBar("admin-data-requests", texts.get("admin.data-requests.search"), values -> {
            filter = filter(values);
            request.query(values);
            register.refresh();
        });
        bar.chip(
                "state",
                texts.get("admin.data-request.state.label"),
                Stream.concat(
                                Stream.of(new FilterBar.Choice(OVERDUE, texts.get("admin.data-requests.overdue"))),
                                Stream.of(DataRequest.State.values())
                                        .map(state -> new FilterBar.Choice(
                                                state.name(), texts.get("admin.data-request.state." + state))))
                        .toList());
        bar.values(request.query());
        request.draft().skip(bar.words());
        return bar;
    }

    private static Filter filter(Map<String, List<String>> values) {
        List<String> states = values.getOrDefault("state", List.of());
        return new Filter(
                String.join(" ", values.getOrDefault("q", List.of())),
                Stream.of(DataRequest.State.values())
                        .filter(state -> states.contains(state.name()))
                        .collect(Collectors.toSet()),
                states.contains(OVERDUE));
    }
}
