package org.khet.portal.api.export;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * A list as somebody sees it now, to be taken out of the portal. It reads through the service behind the list, in the name
 * of the one who takes it: no row more than on the screen.
 *
 * @param kind    which list
 * @param words   title and filter
 * @param columns all columns, from left to right, at least one
 * @param source  the rows
 * @param paper   what is different on paper
 * @param <R>     one row of the list
 */
public record ExportList<R>(
        ListKind kind, ExportTexts words, List<Column<R>> columns, Source<R> source, PaperLayout<R> paper) {
    /**
     * Words around the rows, in the reader's language.
     *
     * @param title  of the list; also the name of the file
     * @param filter which rows, in words; empty for all
     * @param total  first cell of the line of sums; empty for no such line
     * @param locale the reader's language
     */
    public record ExportTexts(String title, String filter, String total, Locale locale) {
        /** Without a line of sums. */
        public ExportTexts(String title, String filter, Locale locale) {
            this(title, filter, "", locale);
        }
    }

    /**
     * Where the rows come from.
     *
     * @param count how many there are, for the audit trail; asked once
     * @param rows  read page by page while they are written, see {@link RowPager}; asked once
     */
    public record Source<R>(LongSupplier count, Supplier<Iterator<R>> rows) {
        /** Rows of a list that is short and read already. */
        public static <R> Source<R> of(List<R> rows) {
            return new Source<>(rows::size, rows::iterator);
        }
    }

    /**
     * What is different on paper, in PDF and text document.
     *
     * @param columns when not all have room beside each other
     * @param struck  rows that stand there struck through, such as cancelled numbers
     */
    public record PaperLayout<R>(List<Column<R>> columns, Predicate<R> struck) {
        /** Keeps an immutable copy. */
        public PaperLayout {
            columns = List.copyOf(columns);
        }
    }

    /** @throws IllegalArgumentException without columns */
    public ExportList {
        columns = List.copyOf(columns);
        if (columns.isEmpty() || paper.columns().isEmpty()) {
            throw new IllegalArgumentException(kind.name() + ": a list needs columns");
        }
    }

    /** A list that looks the same on paper. */
    public ExportList(ListKind kind, ExportTexts words, List<Column<R>> columns, Source<R> source) {
        this(kind, words, columns, source, new PaperLayout<>(columns, row -> false));
    }
}
