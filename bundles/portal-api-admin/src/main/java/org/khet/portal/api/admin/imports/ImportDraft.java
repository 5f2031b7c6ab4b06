package org.khet.portal.api.admin.imports;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.imports.FindingChoice;
import org.khet.portal.api.imports.FindingKind;
import org.khet.portal.api.imports.ImportField;
import org.khet.portal.api.imports.ImportTarget;
import org.khet.portal.api.outcome.Problem;

/**
 * A file that was read and is looked at; nothing of it is stored. For one thread at a time. It stands in memory until it is
 * closed.
 */
public interface ImportDraft extends AutoCloseable {
    /**
     * The file.
     *
     * @param name   file name as sent
     * @param table  what it is
     * @param header line of the column heads, from 1
     * @param rows   lines below it with content
     */
    record File(String name, TableReader.Source table, int header, int rows) {}

    /**
     * A column of the file.
     *
     * @param index      place, from 0
     * @param title      head as written
     * @param sample     first content below it
     * @param field      id of its field, empty when it is not imported
     * @param understood how many of 100 cells with content have the form of the field; 0 when it is not imported
     */
    record Head(int index, String title, String sample, String field, int understood) {}

    /**
     * A kind of finding in this file.
     *
     * @param kind    which
     * @param rows    how many rows have it
     * @param choice  what holds
     * @param open    rows for which nobody decided
     * @param leftOut rows that are left out for it
     * @param before  an example as it stands in the file
     * @param after   what becomes of the example, empty for none
     */
    record Found(
            FindingKind kind, int rows, FindingChoice choice, int open, int leftOut, String before, String after) {}

    /**
     * What the file would do. A record whose lines stand in several rows counts once.
     *
     * @param rows    all of the file
     * @param fine    nothing was found in them
     * @param mended  taken with something mended
     * @param added   new records
     * @param changed records that get other values
     * @param same    records that have these values already
     * @param leftOut left out, open ones included
     * @param open    nobody decided
     * @param lines   lines of the records that are taken, of lists whose records have some
     * @param found   kinds that were found, those to choose first
     */
    record DraftSummary(
            int rows,
            int fine,
            int mended,
            int added,
            int changed,
            int same,
            int leftOut,
            int open,
            int lines,
            List<Found> found) {
        /** Keeps an immutable copy. */
        public DraftSummary {
            found = List.copyOf(found);
        }

        /** How many rows are taken. */
        public int taken() {
            return added + changed + same;
        }
    }

    /** What becomes of a row. */
    enum Fate {
        ADDED,
        CHANGED,
        SAME,
        LEFT_OUT,
        OPEN
    }

    /**
     * Something found in a row.
     *
     * @param kind   what
     * @param field  id of the field, empty for the row
     * @param before as it stands in the file
     * @param after  what becomes of it or stands in its place, empty for none
     * @param choice what holds in this row
     * @param why    the reason of a register that refuses it; empty where the kind says all
     */
    record Detail(
            FindingKind kind, String field, String before, String after, FindingChoice choice, Optional<Problem> why) {
        /** One of which the kind says all. */
        public Detail(FindingKind kind, String field, String before, String after, FindingChoice choice) {
            this(kind, field, before, after, choice, Optional.empty());
        }
    }

    /**
     * A row.
     *
     * @param number line in the file, from 1
     * @param cells  as they stand in the file, by column
     * @param values tidied, by field
     * @param fate   what becomes of it
     * @param found  what was found
     * @param lines  lines of its record, 0 for none
     */
    record Line(int number, List<String> cells, Map<String, String> values, Fate fate, List<Detail> found, int lines) {
        /** Keeps immutable copies. */
        public Line {
            cells = List.copyOf(cells);
            values = Map.copyOf(values);
            found = List.copyOf(found);
        }
    }

    /**
     * Which rows.
     *
     * @param kind id of a kind of finding, {@code null} for all
     * @param fate what becomes of them, {@code null} for all
     */
    record Filter(@Nullable String kind, @Nullable Fate fate) {
        /** All rows. */
        public static final Filter ALL = new Filter(null, null);
    }

    /** The list into which it goes. */
    ImportTarget target();

    /** The file. */
    File file();

    /** Its columns. */
    List<Head> heads();

    /** Name of the profile that fits it, empty for none. */
    String profile();

    /**
     * Takes a column for a field; a column that had it gives it up.
     *
     * @param field id, empty for none
     */
    void map(int column, String field);

    /** Fields that are needed and have no column. */
    List<ImportField> missing();

    /** Chooses for a kind of finding, in all rows; the next {@link #look} counts anew. */
    void choose(FindingKind kind, FindingChoice choice);

    /**
     * Chooses in one row, for a kind of which {@link FindingKind#isByRow} is true; the next {@link #look} counts anew. What is
     * chosen for all rows afterwards takes it back.
     *
     * @param line number of the row in the file
     */
    void choose(int line, FindingKind kind, FindingChoice choice);

    /** Tidies, compares and counts all rows; reads what the office has. */
    DraftSummary look();

    /** Rows of the last look, in the order of the file. */
    List<Line> lines(Filter filter, int offset, int limit);

    /** How many {@link #lines} has in all. */
    int count(Filter filter);

    /** Gives the memory back. */
    @Override
    void close();
}
