package org.khet.portal.print.internal.list;

import java.util.List;
import org.khet.portal.api.export.Column;

/**
 * Widths of the columns of a list on A4, in proportion to their characters. Lists of few characters stand upright.
 *
 * @param characters width of each column in characters
 */
record SheetWidths(List<Integer> characters) {
    private static final int UPRIGHT_MOST = 105;

    static SheetWidths of(List<? extends Column<?>> columns) {
        return new SheetWidths(columns.stream().map(Column::width).toList());
    }

    boolean upright() {
        return sum() <= UPRIGHT_MOST;
    }

    /** Width of a column when all together have so many units. */
    double of(int column, double all) {
        return all * characters.get(column) / sum();
    }

    private int sum() {
        return characters.stream().mapToInt(Integer::intValue).sum();
    }
}
