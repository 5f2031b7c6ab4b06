package org.khet.portal.print.internal.table;

import java.util.List;
import org.khet.portal.api.admin.imports.TableReader;
import org.khet.portal.api.admin.imports.TableReader.Lines;

/** Counts what is passed on, and ends the reading where there is too much of it. For one thread. */
final class ReadLimits implements Lines {
    private static final long MOST_SIGNS = 60_000_000;
    private final Lines lines;
    private int count;
    private long signs;

    ReadLimits(Lines lines) {
        this.lines = lines;
    }

    @Override
    public boolean line(int number, List<String> cells) {
        if (cells.stream().allMatch(String::isBlank)) {
            return true;
        }
        count++;
        if (count > TableReader.MOST_LINES) {
            throw FileTableReader.refused("lines", TableReader.MOST_LINES, number);
        }
        if (cells.size() > TableReader.MOST_COLUMNS) {
            throw FileTableReader.refused("columns", TableReader.MOST_COLUMNS, number);
        }
        for (String cell : cells) {
            signs += cell.length();
            if (cell.length() > TableReader.MOST_CELL || signs > MOST_SIGNS) {
                throw FileTableReader.refused("cell", TableReader.MOST_CELL, number);
            }
        }
        return lines.line(number, cells);
    }
}
