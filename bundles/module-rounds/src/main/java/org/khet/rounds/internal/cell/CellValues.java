package org.khet.rounds.internal.cell;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Whole numbers by cell; a cell without a number is empty. Immutable.
 *
 * @param cells by cell
 */
public record CellValues(Map<CellKey, Integer> cells) {
    /** Nothing typed. */
    public static final CellValues EMPTY = new CellValues(Map.of());

    /** Largest number of a cell. */
    public static final int MOST = 9_999_999;

    /** Keeps an immutable copy. */
    public CellValues {
        cells = Map.copyOf(cells);
    }

    /** The number of a cell. */
    public Optional<Integer> get(CellKey key) {
        return Optional.ofNullable(cells.get(key));
    }

    /** With another number; {@code null} empties the cell. */
    public CellValues with(CellKey key, @Nullable Integer value) {
        Map<CellKey, Integer> changed = new HashMap<>(cells);
        if (value == null) {
            changed.remove(key);
        } else {
            changed.put(key, value);
        }
        return new CellValues(changed);
    }

    /** These and those; of a cell in both, those. */
    public CellValues and(CellValues others) {
        Map<CellKey, Integer> all = new HashMap<>(cells);
        all.putAll(others.cells);
        return new CellValues(all);
    }

    /** Only cells that fit. */
    public CellValues only(Predicate<CellKey> wanted) {
        return new CellValues(cells.entrySet().stream()
                .filter(cell -> wanted.test(cell.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** Sum of an item over all rows and both sexes; empty when nothing was typed. */
    public Optional<Integer> total(String item) {
        return sum(key -> key.item().equals(item));
    }

    /** Sum of an item in a row over both sexes; empty when nothing was typed. */
    public Optional<Integer> row(String item, String row) {
        return sum(key -> key.item().equals(item) && key.row().equals(row));
    }

    private Optional<Integer> sum(Predicate<CellKey> wanted) {
        return cells.entrySet().stream()
                .filter(cell -> wanted.test(cell.getKey()))
                .map(Map.Entry::getValue)
                .reduce(Integer::sum);
    }

    /** As it is stored, a line for each cell in the order of the cells. */
    public String text() {
        return cells.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(cell -> cell.getKey().text() + "=" + cell.getValue())
                .collect(Collectors.joining("\n"));
    }

    /** What {@link #text} wrote. */
    public static CellValues of(String text) {
        return new CellValues(text.lines()
                .filter(line -> !line.isEmpty())
                .map(line -> line.split("=", 2))
                .collect(Collectors.toMap(parts -> CellKey.of(parts[0]), parts -> Integer.valueOf(parts[1]))));
    }
}
