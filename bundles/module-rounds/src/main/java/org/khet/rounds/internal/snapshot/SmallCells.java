package org.khet.rounds.internal.snapshot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Masks small figures of a table that leaves the office. A figure from 1 to below the least is masked; wherever a row or a column
 * with its sum would then tell the masked one by subtraction, a second figure is masked too, until nothing can be told. A pure
 * function. Source: ict E-R44; kinds-processes §6.
 */
public final class SmallCells {
    private final int least;

    /** @param least figures below it are masked */
    public SmallCells(int least) {
        this.least = least;
    }

    private record Place(int row, int column, int value) {}

    /**
     * The table with its sums at the right and below; empty where it is masked.
     *
     * @param figures rows of the same length, without sums
     */
    public List<List<Optional<Integer>>> masked(List<List<Integer>> figures) {
        int[][] all = withSums(figures);
        boolean[][] hidden = new boolean[all.length][all.length == 0 ? 0 : all[0].length];
        for (int row = 0; row < all.length; row++) {
            for (int column = 0; column < all[row].length; column++) {
                hidden[row][column] = all[row][column] > 0 && all[row][column] < least;
            }
        }
        boolean told = true;
        while (told) {
            told = false;
            for (List<Place> line : lines(all)) {
                told |= hideSecond(line, hidden, all);
            }
        }
        return result(all, hidden);
    }

    private static int[][] withSums(List<List<Integer>> figures) {
        int columns = figures.isEmpty() ? 0 : figures.getFirst().size();
        int[][] all = new int[figures.size() + 1][columns + 1];
        for (int row = 0; row < figures.size(); row++) {
            for (int column = 0; column < columns; column++) {
                int value = figures.get(row).get(column);
                all[row][column] = value;
                all[row][columns] += value;
                all[figures.size()][column] += value;
                all[figures.size()][columns] += value;
            }
        }
        return all;
    }

    private static List<List<Place>> lines(int[][] all) {
        List<List<Place>> lines = new ArrayList<>();
        for (int row = 0; row < all.length; row++) {
            List<Place> line = new ArrayList<>();
            for (int column = 0; column < all[row].length; column++) {
                line.add(new Place(row, column, all[row][column]));
            }
            lines.add(line);
        }
        for (int column = 0; column < all[0].length; column++) {
            List<Place> line = new ArrayList<>();
            for (int row = 0; row < all.length; row++) {
                line.add(new Place(row, column, all[row][column]));
            }
            lines.add(line);
        }
        return lines;
    }

    /** Inner figures before sums, the smallest that is not nothing first. */
    private static boolean hideSecond(List<Place> line, boolean[][] hidden, int[][] all) {
        long masked = line.stream()
                .filter(place -> hidden[place.row()][place.column()])
                .count();
        if (masked != 1 || line.size() < 2) {
            return false;
        }
        line.stream()
                .filter(place -> !hidden[place.row()][place.column()])
                .min(Comparator.comparingInt(
                                (Place place) -> (place.value() == 0 ? 2 : 0) + (isSum(place, all) ? 1 : 0))
                        .thenComparingInt(Place::value))
                .ifPresent(place -> hidden[place.row()][place.column()] = true);
        return true;
    }

    private static boolean isSum(Place place, int[][] all) {
        return place.row() == all.length - 1 || place.column() == all[0].length - 1;
    }

    private static List<List<Optional<Integer>>> result(int[][] all, boolean[][] hidden) {
        List<List<Optional<Integer>>> rows = new ArrayList<>();
        for (int row = 0; row < all.length; row++) {
            List<Optional<Integer>> cells = new ArrayList<>();
            for (int column = 0; column < all[row].length; column++) {
                cells.add(hidden[row][column] ? Optional.empty() : Optional.of(all[row][column]));
            }
            rows.add(List.copyOf(cells));
        }
        return List.copyOf(rows);
    }
}
