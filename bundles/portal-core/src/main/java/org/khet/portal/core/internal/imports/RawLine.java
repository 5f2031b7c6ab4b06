package org.khet.portal.core.internal.imports;

import java.util.List;

/**
 * A line as it stands in the file.
 *
 * @param number from 1
 * @param cells  by column; columns at the end may be missing
 */
record RawLine(int number, List<String> cells) {
    RawLine {
        cells = List.copyOf(cells);
    }

    String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }
}
