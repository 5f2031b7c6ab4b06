package org.khet.rounds.internal.entry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.text.ThaiDigits;
import org.khet.rounds.internal.cell.CellKey;

/**
 * Figures copied in a spreadsheet, as the clipboard has them: lines, with tabs between the cells. Thai digits and thousands set apart
 * are read, a dash counts nobody, a blank cell empties its field. Columns with sums are known by what they hold and left out.
 * Source: policyplan PLAN-49; ict ICT-58.
 *
 * @param lines at least one
 */
public record PastedFigures(List<List<String>> lines) {
    private static final String NUMBER = "\\d{1,7}";

    /** Keeps an immutable copy. */
    public PastedFigures {
        lines = List.copyOf(lines);
    }

    /** What was pasted. */
    public static PastedFigures of(String text) {
        return new PastedFigures(Stream.of(text.stripTrailing().split("\\R"))
                .map(line -> Stream.of(line.split("\t", -1)).map(String::strip).toList())
                .toList());
    }

    /**
     * What goes where.
     *
     * @param cells number by cell, {@code null} to empty it
     * @param left  how many pasted cells had no field
     * @param bad   how many were no number
     */
    public record Filled(Map<CellKey, @Nullable Integer> cells, int left, int bad) {}

    /**
     * Puts them into a table from one cell on, downwards and to the right.
     *
     * @param table  rows as they stand on the page; a column with sums is empty
     * @param line   row of the first cell
     * @param column its column, sums counted
     */
    public Filled into(List<List<Optional<CellKey>>> table, int line, int column) {
        boolean sums = haveSums(table, line, column);
        Map<CellKey, @Nullable Integer> cells = new LinkedHashMap<>();
        int left = 0;
        int bad = 0;
        for (int down = 0; down < lines.size(); down++) {
            List<Optional<CellKey>> places = places(table, line + down, column, sums);
            List<String> pasted = lines.get(down);
            left += Math.max(0, pasted.size() - places.size());
            for (int i = 0; i < Math.min(pasted.size(), places.size()); i++) {
                Optional<CellKey> place = places.get(i);
                OptionalInt number = number(pasted.get(i));
                if (place.isEmpty()) {
                    continue;
                }
                if (number.isPresent() || pasted.get(i).isEmpty()) {
                    cells.put(place.get(), number.isPresent() ? number.getAsInt() : null);
                } else {
                    bad++;
                }
            }
        }
        return new Filled(cells, left, bad);
    }

    private static List<Optional<CellKey>> places(
            List<List<Optional<CellKey>>> table, int line, int column, boolean sums) {
        if (line >= table.size()) {
            return List.of();
        }
        List<Optional<CellKey>> row = table.get(line);
        return row.subList(Math.min(column, row.size()), row.size()).stream()
                .filter(place -> sums || place.isPresent())
                .toList();
    }

    /** Whether, laid over the table, each number over a column with sums is the sum of the two before it. */
    private boolean haveSums(List<List<Optional<CellKey>>> table, int line, int column) {
        List<Boolean> fit = new ArrayList<>();
        for (int down = 0; down < lines.size(); down++) {
            List<Optional<CellKey>> places = places(table, line + down, column, true);
            List<String> pasted = lines.get(down);
            for (int i = 0; i < Math.min(pasted.size(), places.size()); i++) {
                if (places.get(i).isEmpty()) {
                    fit.add(i >= 2 && isSum(pasted.get(i - 2), pasted.get(i - 1), pasted.get(i)));
                }
            }
        }
        return !fit.isEmpty() && !fit.contains(false);
    }

    private static boolean isSum(String one, String other, String sum) {
        return number(one).orElse(0) + number(other).orElse(0) == number(sum).orElse(0);
    }

    private static OptionalInt number(String text) {
        String plain = ThaiDigits.toArabic(text).replace(",", "");
        if (plain.equals("-") || plain.equals("–")) {
            return OptionalInt.of(0);
        }
        return plain.matches(NUMBER) ? OptionalInt.of(Integer.parseInt(plain)) : OptionalInt.empty();
    }
}
