package org.khet.portal.records.internal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.FieldType;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordTexts;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.record.ui.RecordViewOverrides;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.CardRow;
import org.khet.portal.api.ui.component.LazyCells;
import org.khet.portal.api.ui.component.StatusBadge;
import org.khet.portal.api.ui.component.TypedTexts;

/** Columns of a list and its cards. A column is made when it is first shown: each one costs memory. */
final class RecordColumns {
    private static final String STATE = "state";
    /** Texts that may be this long are names and subjects, which need the room that a list has. */
    private static final int NAME = 100;
    /** A figure or a day says nothing without the name of its field. */
    private static final Set<Class<?>> BARE = Set.of(
            FieldType.Baht.class,
            FieldType.Months.class,
            FieldType.Whole.class,
            FieldType.Decimal.class,
            FieldType.Percent.class,
            FieldType.Day.class);

    /** Figures, days and numbers stand in one line. */
    private static final Set<Class<?>> LINE = Set.of(
            FieldType.Baht.class,
            FieldType.Months.class,
            FieldType.Whole.class,
            FieldType.Decimal.class,
            FieldType.Percent.class,
            FieldType.Day.class,
            FieldType.PointInTime.class,
            FieldType.Numbered.class);
    /** Longer words may not fit. */
    private static final int LONG = 20;

    private final RecordKind kind;
    private final List<Field<?>> seen;
    private final RecordViewOverrides screens;
    private final ViewRequest request;

    RecordColumns(RecordKind kind, List<Field<?>> seen, RecordViewOverrides screens, ViewRequest request) {
        this.kind = kind;
        this.seen = seen;
        this.screens = screens;
        this.request = request;
    }

    /** Keys of all columns with their labels, in order. */
    Map<String, String> all() {
        Map<String, String> all = new LinkedHashMap<>();
        List<Field<?>> first = kind.list().stream().filter(seen::contains).toList();
        first.forEach(field -> all.put(field.name(), label(field.name())));
        if (hasStates()) {
            all.put(STATE, request.texts().get("records.state"));
        }
        seen.forEach(field -> all.putIfAbsent(field.name(), label(field.name())));
        return all;
    }

    /** Keys of what is shown when nothing was chosen. */
    Set<String> standard() {
        Set<String> keys =
                kind.list().stream().filter(seen::contains).map(Field::name).collect(Collectors.toSet());
        if (hasStates()) {
            keys.add(STATE);
        }
        return keys;
    }

    /** Number, name and state say which record is open; the rest of it stands in the detail. */
    boolean staysBesideDetail(String key) {
        return key.equals(STATE)
                || kind.field(key)
                        .filter(field -> field.type() instanceof FieldType.Numbered
                                || kind.title().contains(field))
                        .isPresent()
                || key.equals(all().keySet().iterator().next());
    }

    boolean hasStates() {
        return kind.hasStates();
    }

    private String label(String name) {
        String shorter = kind.type() + ".column." + name;
        return request.texts().get(request.texts().has(shorter) ? shorter : kind.type() + ".field." + name);
    }

    /** Shows these columns, and tells which ones are there but not among them. */
    Set<Grid.Column<ListedRecord>> show(Grid<ListedRecord> grid, Collection<String> keys) {
        List<String> order = List.copyOf(all().keySet());
        grid.addThemeName("wrap-cell-content");
        order.stream()
                .filter(key -> keys.contains(key) && grid.getColumnByKey(key) == null)
                .forEach(key -> add(grid, key, order));
        return grid.getColumns().stream()
                .filter(column -> column.getKey() != null && !keys.contains(column.getKey()))
                .collect(Collectors.toSet());
    }

    private void add(Grid<ListedRecord> grid, String key, List<String> order) {
        Grid.Column<ListedRecord> column = key.equals(STATE)
                ? grid.addColumn(LazyCells.of((ListedRecord shown) -> badge(shown)))
                        .setHeader(request.texts().get("records.state"))
                        .setWidth(stateWidth())
                        .setFlexGrow(0)
                : field(grid, kind.field(key).orElseThrow());
        column.setKey(key).setResizable(true).setSortProperty(key);
        List<Grid.Column<ListedRecord>> all = new ArrayList<>(grid.getColumns());
        order.subList(order.indexOf(key) + 1, order.size()).stream()
                .map(grid::getColumnByKey)
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(next -> {
                    all.remove(column);
                    all.add(all.indexOf(next), column);
                    grid.setColumnOrder(all);
                });
    }

    /** Room for the longest word of a state, up to what goes on in a second line. */
    private String stateWidth() {
        long longest = kind.states().stream()
                .map(state -> request.texts().get(RecordTexts.state(kind, state)))
                .mapToLong(word -> word.codePoints()
                        .filter(letter -> Character.getType(letter) != Character.NON_SPACING_MARK)
                        .count())
                .max()
                .orElse(0);
        return Math.clamp(longest * 0.5 + 3.4, 9.5, 13) + "rem";
    }

    private Grid.Column<ListedRecord> field(Grid<ListedRecord> grid, Field<?> field) {
        Function<RecordRow, Component> own = screens.cell(field, request);
        Grid.Column<ListedRecord> column = grid.addColumn(LazyCells.of(
                        (ListedRecord shown) -> own == null ? words(shown, field) : own.apply(shown.row())))
                .setHeader(label(field.name()));
        boolean main = kind.title().contains(field);
        switch (field.type()) {
            case FieldType.Months ignored ->
                column.setTextAlign(ColumnTextAlign.END).setWidth("8rem").setFlexGrow(0);
            case FieldType.Baht ignored ->
                column.setTextAlign(ColumnTextAlign.END).setWidth("8rem").setFlexGrow(0);
            case FieldType.Whole ignored ->
                column.setTextAlign(ColumnTextAlign.END).setWidth("7rem").setFlexGrow(0);
            case FieldType.Decimal ignored ->
                column.setTextAlign(ColumnTextAlign.END).setWidth("7rem").setFlexGrow(0);
            case FieldType.Percent ignored ->
                column.setTextAlign(ColumnTextAlign.END).setWidth("7rem").setFlexGrow(0);
            case FieldType.YesNo ignored -> column.setWidth("7rem").setFlexGrow(0);
            case FieldType.Numbered ignored -> column.setWidth("7.5rem").setFlexGrow(0);
            case FieldType.Year ignored -> column.setWidth("7.5rem").setFlexGrow(0);
            case FieldType.Day ignored -> column.setWidth("7.5rem").setFlexGrow(0);
            case FieldType.PointInTime ignored -> column.setWidth("10rem").setFlexGrow(0);
            default -> {
                boolean name = main && field.type() instanceof FieldType.Text text && text.most() >= NAME;
                if (name) {
                    column.setWidth("10rem");
                }
                column.setFlexGrow(name ? 4 : 1);
            }
        }
        return column;
    }

    /** Words may go on in a second line; what was cut stands in full when the mouse rests on it. */
    private static Component words(ListedRecord shown, Field<?> field) {
        String words = shown.names().words(field, shown.row().raw(field));
        var cell = shown.names().language().mark(new Span(words), field, words);
        boolean line = LINE.contains(field.type().getClass());
        cell.addClassName(line ? "k-nowrap" : "k-cell");
        if (!line && words.length() > LONG) {
            cell.setTitle(words);
        }
        return cell;
    }

    /** A row on the phone: number, day and state above, its name, and the rest of the first columns below. */
    Component card(ListedRecord shown) {
        RecordRow row = shown.row();
        List<Field<?>> first = kind.card().stream().filter(seen::contains).toList();
        List<Field<?>> head = first.stream()
                .filter(field -> field.type() instanceof FieldType.Numbered || field.type() instanceof FieldType.Day)
                .limit(2)
                .toList();
        List<Field<?>> title =
                kind.title().stream().filter(field -> !head.contains(field)).toList();
        CardRow card = new CardRow(
                words(shown, head),
                hasStates() ? badge(shown) : new Span(),
                words(shown, title),
                first.stream()
                        .filter(field -> !head.contains(field) && !title.contains(field) && row.raw(field) != null)
                        .map(field -> second(shown, field))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" · ")),
                false);
        return shown.names().language().isThai(shown.names(), title, row) ? card.language(TypedTexts.THAI) : card;
    }

    private String second(ListedRecord shown, Field<?> field) {
        Object value = shown.row().raw(field);
        Function<RecordRow, Component> own = screens.cell(field, request);
        if (own != null) {
            String told = own.apply(shown.row()).getElement().getTextRecursively();
            boolean bare =
                    value instanceof Boolean || BARE.contains(field.type().getClass());
            return told.isEmpty() || !bare ? told : label(field.name()) + " " + told;
        }
        if (value instanceof Boolean yes) {
            return yes ? label(field.name()) : "";
        }
        String words = shown.names().words(field, value);
        return words.isEmpty() || !BARE.contains(field.type().getClass()) ? words : label(field.name()) + " " + words;
    }

    private static String words(ListedRecord shown, List<Field<?>> fields) {
        return fields.stream()
                .map(field -> shown.names().words(field, shown.row().raw(field)))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    static StatusBadge badge(ListedRecord shown) {
        return new StatusBadge(
                tone(shown.row().state().tone()),
                shown.names().state(shown.row().state()));
    }

    static BadgeTone tone(StateTone tone) {
        return BadgeTone.valueOf(tone.name());
    }
}
