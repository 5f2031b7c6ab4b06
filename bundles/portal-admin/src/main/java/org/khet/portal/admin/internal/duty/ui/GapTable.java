package org.khet.portal.admin.internal.duty.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.ValueProvider;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khet.portal.api.export.ExportList;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.CardRow;
import org.khet.portal.api.ui.component.EmptyState;
import org.khet.portal.api.ui.component.FilterBar;
import org.khet.portal.api.ui.component.LazyCells;
import org.khet.portal.api.ui.component.Register;
import org.khet.portal.api.ui.component.TwoLineCell;

/** A list of the report with its search; a line opens where it is mended (core CORE-30). */
final class GapTable extends Div {
    private final transient GapList list;
    private final FilterBar bar;
    private final Div count = new Div();
    private transient List<GapLine> shown;

    GapTable(ViewRequest request, GapList list) {
        this.list = list;
        this.shown = list.all();
        getStyle().set("display", "contents"); // its parts stand in the page's own column
        Register<GapLine> register = new Register<>(
                "admin-gaps-" + list.name() + "-grid",
                list.text("title"),
                asked ->
                        shown.stream().skip(asked.offset()).limit(asked.limit()).toList(),
                () -> shown.size());
        bar = new FilterBar("admin-gaps-" + list.name(), list.text("search"), values -> find(register));
        request.draft().skip(bar.words());
        columns(register.grid());
        register.filters(bar)
                .card(GapTable::card)
                .onOpen(gap -> request.open(gap.address()))
                .empty(empty());
        register.onClick(gap -> request.open(gap.address()));
        count.setId("admin-gaps-" + list.name() + "-count");
        count.addClassName("k-sub");
        count.getElement().setAttribute("role", "status");
        count();
        add(count, register);
    }

    private void columns(Grid<GapLine> grid) {
        column(grid, "name", gap -> new TwoLineCell(gap.name(), gap.what())).setFlexGrow(3);
        column(grid, "unit", gap -> new Span(gap.unit())).setFlexGrow(2);
        if (list.hasOrders()) {
            column(grid, "instead", gap -> new Span(gap.instead().isEmpty() ? "–" : gap.instead()));
        }
    }

    private Grid.Column<GapLine> column(Grid<GapLine> grid, String name, ValueProvider<GapLine, Component> cell) {
        return grid.addColumn(LazyCells.of(cell))
                .setHeader(list.text(name))
                .setKey(name)
                .setSortable(false)
                .setResizable(true);
    }

    private static CardRow card(GapLine gap) {
        String rest = Stream.of(gap.unit(), gap.instead())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
        return new CardRow(gap.name(), new Span(), gap.what(), rest, false);
    }

    /** Nothing is missing, or nothing of it was found. */
    private EmptyState empty() {
        if (list.all().isEmpty()) {
            return new EmptyState(BadgeTone.DONE, "check", list.text("empty.title"), list.text("empty.text")).bare();
        }
        return new EmptyState(
                        BadgeTone.IDLE,
                        "search",
                        list.texts().get("admin.gaps.none.title"),
                        list.texts().get("admin.gaps.none.text"))
                .bare();
    }

    private String words() {
        return bar.words().getValue().strip();
    }

    private void find(Register<GapLine> register) {
        shown = list.found(words());
        register.refresh();
        count();
    }

    private void count() {
        count.setText(
                list.texts().get("admin.gaps.count", shown.size(), list.all().size()));
    }

    ExportList<GapLine> out() {
        return list.out(words());
    }
}
