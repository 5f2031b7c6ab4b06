package org.khet.portal.api.export;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.khet.portal.api.i18n.TextCatalog;

/**
 * A list to be written.
 *
 * @param heading what stands above and around the rows
 * @param columns from left to right, at least one
 * @param rows    read once, while writing
 * @param <R>     one row of the list
 */
public record Sheet<R>(Heading heading, List<Column<R>> columns, Iterator<R> rows) {
    /**
     * Words around the rows, in the reader's language.
     *
     * @param name     of the sheet's tab; signs that spreadsheets refuse are left out, cut at 31 characters
     * @param lines    above the column heads: the title first, then filter, who printed it and when; may be empty
     * @param total    first cell of the line of sums; empty for no such line
     * @param notAll   last line if not all rows have room, e.g. "มีมากกว่านี้ แบ่งช่วงวันที่แล้วส่งออกอีกครั้ง"
     * @param locale   the reader's language: how a workbook shows days
     */
    public record Heading(String name, List<String> lines, String total, String notAll, Locale locale) {
        /** In Thai. */
        public Heading(String name, List<String> lines, String total, String notAll) {
            this(name, lines, total, notAll, TextCatalog.THAI);
        }

        /** Keeps an immutable copy. */
        public Heading {
            lines = List.copyOf(lines);
        }
    }

    /** @throws IllegalArgumentException without columns */
    public Sheet {
        columns = List.copyOf(columns);
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("a sheet needs columns");
        }
    }
}
