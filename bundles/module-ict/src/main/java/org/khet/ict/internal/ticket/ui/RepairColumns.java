package org.khet.ict.internal.ticket.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khet.ict.internal.ticket.TicketRow;
import org.khet.ict.internal.ticket.TicketWords;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.ui.component.CardRow;
import org.khet.portal.api.ui.component.LightCells;
import org.khet.portal.api.ui.component.TwoLines;

/** Columns of the repair register and its cards. */
final class RepairColumns {
    private final TicketWords words;
    private final Texts texts;
    private final List<Grid.Column<TicketRow>> columns = new ArrayList<>();

    RepairColumns(TicketWords words) {
        this.words = words;
        this.texts = words.texts();
    }

    /** Adds all columns; five are shown at first. */
    void addTo(Grid<TicketRow> grid) {
        column(grid, "number", row -> TwoLines.number(row.number(), words.day(row.reportedAt())))
                .setSortProperty("number")
                .setWidth("8rem")
                .setFlexGrow(0);
        column(grid, "title", this::title)
                .setSortProperty("title")
                .setFlexGrow(3)
                .setWidth("13.5rem");
        column(grid, "state", row -> Looks.badge(row.state(), words))
                .setSortProperty("state")
                .setWidth("12rem")
                .setFlexGrow(0);
        column(grid, "technician", row -> new Span(row.technician().isEmpty() ? "–" : row.technician()))
                .setSortProperty("technician")
                .setWidth("9.6rem")
                .setFlexGrow(1);
        column(grid, "since", row -> new Span(words.day(row.since())))
                .setWidth("7rem")
                .setFlexGrow(0)
                .setSortable(false);
        column(grid, "unit", row -> new Span(row.unit()))
                .setSortProperty("unit")
                .setWidth("12rem");
        column(grid, "priority", row -> new Span(words.priority(row.priority())))
                .setSortProperty("priority")
                .setWidth("8rem");
        column(grid, "category", row -> new Span(words.category(row.category())))
                .setWidth("12rem")
                .setSortable(false);
        column(grid, "cost", row -> new Span(words.baht(row.cost())))
                .setWidth("8rem")
                .setSortable(false);
        column(grid, "reported", row -> new Span(words.when(row.reportedAt())))
                .setSortProperty("reported")
                .setWidth("10rem");
    }

    private Grid.Column<TicketRow> column(Grid<TicketRow> grid, String name, Cell cell) {
        String label = texts.get("ict.repairs.column." + name);
        Grid.Column<TicketRow> column = grid.addColumn(LightCells.of(cell::of))
                .setHeader(label)
                .setKey(name)
                .setResizable(true);
        columns.add(column);
        return column;
    }

    private interface Cell {
        Component of(TicketRow row);
    }

    private Component title(TicketRow row) {
        return new TwoLines(row.title(), second(row));
    }

    private String second(TicketRow row) {
        return Stream.of(row.priority() > 0 && row.priority() < 3 ? words.priority(row.priority()) : "", row.unit())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** A row on the phone. */
    Component card(TicketRow row) {
        return new CardRow(
                row.number() + " · " + words.day(row.reportedAt()),
                Looks.badge(row.state(), words),
                row.title(),
                Stream.of(second(row), row.technician())
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" · ")),
                false);
    }

    /** All columns in their order, for the choice. */
    List<Grid.Column<TicketRow>> all() {
        return columns;
    }

    /** Their keys, the same in each language. */
    List<String> keys() {
        return columns.stream().map(Grid.Column::getKey).toList();
    }

    /** Keys of what is shown when nothing was chosen. */
    Set<String> standard() {
        return Set.of("number", "title", "state", "technician", "reported");
    }
}
