package org.khet.portal.api.admin.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.khet.portal.api.outcome.Rejected;

/**
 * Reads tables line by line from workbooks (xlsx) and text files with delimiters (csv) as their senders made them: UTF-8
 * with and without byte order mark, UTF-16 with it, Windows-874/TIS-620; comma, semicolon, tab or bar. Memory does not grow with
 * the lines. Never runs or follows anything in a file. Safe for concurrent use. Source: core CORE-104.
 */
public interface TableReader {
    /** Longest file, in bytes. */
    int MOST_BYTES = 50 << 20;

    /** Most lines with content of one table. */
    int MOST_LINES = 100_000;

    /** Most columns. */
    int MOST_COLUMNS = 100;

    /** Longest text of one cell, in characters. */
    int MOST_CELL = 32_767;

    /**
     * What a file turned out to be.
     *
     * @param format   {@code xlsx} or {@code csv}
     * @param encoding {@code UTF-8}, {@code UTF-16} or {@code Windows-874}; empty for a workbook
     * @param mark     whether the text began with a byte order mark
     * @param delimiter between two cells of a text, empty for a workbook
     * @param sheets   names of the visible sheets of a workbook, in order; empty for a text
     * @param sheet    the one that was read, empty for a text
     */
    record Source(String format, String encoding, boolean mark, String delimiter, List<String> sheets, String sheet) {
        /** Keeps an immutable copy. */
        public Source {
            sheets = List.copyOf(sheets);
        }
    }

    /** Takes the lines. */
    @FunctionalInterface
    interface Lines {
        /**
         * A line with content; blank ones are left out.
         *
         * @param number of the line in the file, from 1, as a spreadsheet shows it
         * @param cells  texts without blanks cut; numbers as they were written, days as {@code 2026-11-20}
         * @return false to read no further
         */
        boolean line(int number, List<String> cells);
    }

    /**
     * Reads a table.
     *
     * @param sheet name of the wanted sheet of a workbook; empty for the first visible one
     * @throws Rejected    with the field {@code file} and a reason {@code core.import.error.…}: no such format, password,
     *                     macros, unpacks to too much, too many lines or columns, a formula (with its place), unknown
     *                     encoding; with the field {@code sheet} if there is no such sheet. Lines before it were given.
     * @throws IOException if the disk fails
     */
    Source read(Path file, String sheet, Lines lines) throws IOException;
}
