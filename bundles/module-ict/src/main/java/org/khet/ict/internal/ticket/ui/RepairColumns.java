package org.khet.ict.internal.ticket.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khet.ict.internal.ticket.TicketMessages;
import org.khet.ict.internal.ticket.TicketRow;
import org.khet.ict.internal.ticket.deadline.TimeLeft;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.ui.component.CardRow;
import org.khet.portal.api.ui.component.LazyCells;
import org.khet.portal.api.ui.component.StatusBadge;
import org.khet.portal.api.ui.component.TwoLineCell;

/** Columns of the repair register and its cards. A column is made when it is first shown: each one costs memory. */
final class RepairColumns {
    /** {@code grow} is the share of spare width; {@code sortable} whether the store can sort by it. */
    private record Kind(String name, String width, int grow, boolean sortable, Cell cell) {}

    private interface Cell {
        Component of(TicketRow row);
    }

    private final TicketMessages messages;
    private final Texts texts;
    private final Predicate<TicketRow> late;
    private final Function<TicketRow, Optional<TimeLeft>> left;

    /**
     * Columns in these words.
     *
     * @param late whether a row waits longer to be received than it should
     * @param left what is left of the time to solve it
     */
    RepairColumns(TicketMessages messages, Predicate<TicketRow> late, Function<TicketRow, Optional<TimeLeft>> left) {
        this.messages = messages;
        this.left = left;
        this.late = late;
        this.texts = messages.texts();
    }

    /** Shows these columns, and tells which ones are there but not among them. */
    Set<Grid.Column<TicketRow>> show(Grid<TicketRow> grid, Collection<String> keys) {
        List<Kind> kinds = kinds();
        kinds.stream()
                .filter(kind -> keys.contains(kind.name()) && grid.getColumnByKey(kind.name()) == null)
                .forEach(kind -> add(grid, kind, kinds));
        return grid.getColumns().stream()
                .filter(column -> column.getKey() != null && !keys.contains(column.getKey()))
                .collect(Collectors.toSet());
    }

    private List<Kind> kinds() {
        return List.of(
                new Kind(
                        "number",
                        "10rem",
                        0,
                        true,
                        row -> TwoLineCell.number(row.number(), messages.day(row.reportedAt()))),
                new Kind("title", "13.5rem", 3, true, this::title),
                new Kind("state", "12rem", 0, true, this::state),
                new Kind(
                        "technician",
                        "9.6rem",
                        1,
                        true,
                        row -> new Span(row.technician().isEmpty() ? "–" : row.technician())),
                new Kind("priority", "8.5rem", 0, true, this::priority),
                new Kind("left", "13rem", 0, true, row -> TimeLeftCell.of(left.apply(row), messages)),
                new Kind("since", "7rem", 0, false, row -> new Span(messages.day(row.since()))),
                new Kind("unit", "12rem", 1, true, row -> new Span(row.unit())),
                new Kind("category", "12rem", 1, false, row -> new Span(messages.category(row.category()))),
                new Kind("cost", "8rem", 1, false, row -> new Span(messages.baht(row.cost()))),
                new Kind("reported", "10rem", 1, true, row -> new Span(messages.when(row.reportedAt()))));
    }

    /** Before the next column in this order that is there, wherever the person moved it. */
    private void add(Grid<TicketRow> grid, Kind kind, List<Kind> order) {
        Grid.Column<TicketRow> column = grid.addColumn(LazyCells.of(kind.cell()::of))
                .setHeader(label(kind.name()))
                .setKey(kind.name())
                .setWidth(kind.width())
                .setFlexGrow(kind.grow())
                .setResizable(true);
        if (kind.sortable()) {
            column.setSortProperty(kind.name());
        }
        List<Grid.Column<TicketRow>> all = new ArrayList<>(grid.getColumns());
        order.subList(order.indexOf(kind) + 1, order.size()).stream()
                .map(next -> grid.getColumnByKey(next.name()))
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(next -> {
                    all.remove(column);
                    all.add(all.indexOf(next), column);
                    grid.setColumnOrder(all);
                });
    }

    private String label(String name) {
        return texts.get("ict.repairs.column." + name);
    }

    private Component title(TicketRow row) {
        return new TwoLineCell(row.title(), second(row));
    }

    private Component priority(TicketRow row) {
        return row.priority() == 1 || row.priority() == 2
                ? TicketTones.priority(row.priority(), messages)
                : new Span(row.priority() == 0 ? "–" : messages.priority(row.priority()));
    }

    private StatusBadge state(TicketRow row) {
        return TicketTones.badge(row.state(), late.test(row), messages);
    }

    private String second(TicketRow row) {
        return Stream.of(row.priority() > 0 && row.priority() < 3 ? messages.priority(row.priority()) : "", row.unit())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** A row on the phone. */
    Component card(TicketRow row) {
        return new CardRow(
                row.number() + " · " + messages.day(row.reportedAt()),
                state(row),
                row.title(),
                Stream.of(
                                second(row),
                                row.technician(),
                                left.apply(row)
                                        .map(time -> TimeLeftCell.words(time, messages))
                                        .orElse(""))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" · ")),
                false);
    }

    /** Keys of all columns in their order, the same in each language, with their labels; for the choice. */
    Map<String, String> all() {
        Map<String, String> all = new LinkedHashMap<>();
        kinds().forEach(kind -> all.put(kind.name(), label(kind.name())));
        return all;
    }

    /** Whether a column stays while a ticket stands beside the list. */
    static boolean staysBesideDetail(String key) {
        return Set.of("number", "title", "state", "left").contains(key);
    }

    /** Keys of what is shown when nothing was chosen. */
    Set<String> standard() {
        return Set.of("number", "title", "state", "technician", "priority", "left");
    }
}
