package org.khet.processes.internal.book;

import java.util.List;
import org.khet.portal.api.record.RecordRow;

/**
 * How the pages of processes look in a book: by its layout, and what the book says otherwise. Source: core D-02.
 *
 * @param layout layout of the book
 * @param dashes whether a heading without words has a dash; else it is left out
 * @param mark   what stands before headings
 * @param colons whether a colon stands behind them
 * @param heads  the headings in their order
 */
record BookStyle(BookLayout layout, boolean dashes, HeadingMark mark, boolean colons, List<Head> heads) {
    /** A heading with its words. */
    record Head(ProcessHeading part, String words) {}

    /** Of a book that was read with its lines. */
    static BookStyle of(BookKind kind, RecordRow book) {
        BookLayout layout = book.get(kind.layout);
        List<Head> own = book.lines(kind.headings).stream()
                .map(line -> new Head(line.get(kind.part), line.get(kind.words)))
                .map(head -> head.words().isBlank()
                        ? new Head(head.part(), head.part().words(layout))
                        : head)
                .toList();
        return new BookStyle(
                layout,
                book.get(kind.dashes),
                book.get(kind.mark).orElse(HeadingMark.LAYOUT),
                book.get(kind.colons).orElse(false),
                own.isEmpty()
                        ? ProcessHeading.of(layout).stream()
                                .map(part -> new Head(part, part.words(layout)))
                                .toList()
                        : own);
    }

    /** A heading as it stands on paper. */
    BookItem.Heading heading(int number, Head head) {
        return new BookItem.Heading(3, mark.of(number, layout) + head.words() + (colons ? " :" : ""));
    }
}
