package org.khet.portal.print.internal.sheet;

import java.math.BigDecimal;
import java.util.Arrays;
import org.khet.portal.api.export.Cell;
import org.khet.portal.api.export.Sheet;

/** Adds up the columns that want a sum, while rows pass. */
public final class ColumnSums {
    private final Sheet<?> sheet;
    private final BigDecimal[] sums;
    private final boolean[] money;

    /** For a list, before its first row. */
    public ColumnSums(Sheet<?> sheet) {
        this.sheet = sheet;
        sums = new BigDecimal[sheet.columns().size()];
        money = new boolean[sums.length];
        Arrays.fill(sums, BigDecimal.ZERO);
    }

    /** Adds a cell of the column, if it wants a sum. */
    public void add(int column, Cell cell) {
        if (!sheet.columns().get(column).summed()) {
            return;
        }
        switch (cell) {
            case Cell.Figure figure -> sums[column] = sums[column].add(figure.value());
            case Cell.Baht baht -> {
                sums[column] = sums[column].add(baht.value());
                money[column] = true;
            }
            case Cell.Text text -> {}
            case Cell.Day day -> {}
            case Cell.Moment moment -> {}
        }
    }

    /** Whether a line of sums is wanted. */
    public boolean wanted() {
        return !sheet.heading().total().isEmpty();
    }

    /** Returns the cell of the line of sums; the first column tells what the line is. */
    public Cell cell(int column) {
        if (sheet.columns().get(column).summed()) {
            return money[column] ? new Cell.Baht(sums[column]) : new Cell.Figure(sums[column]);
        }
        return column == 0 ? new Cell.Text(sheet.heading().total()) : Cell.BLANK;
    }
}
