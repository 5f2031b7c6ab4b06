package org.khet.processes.internal.book;

import java.util.List;
import java.util.Optional;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;

/** What a book needs before it goes on. Source: core E-53, MON-32. */
final class BookDemands {
    private final RecordService<BookKind> books;
    private final RecordService<ChapterKind> chapters;
    private final BookAssembly assembly;

    BookDemands(RecordService<BookKind> books, RecordService<ChapterKind> chapters, BookAssembly assembly) {
        this.books = books;
        this.chapters = chapters;
        this.assembly = assembly;
    }

    /** Every chapter that is needed or would be printed is ready. */
    Optional<Problem> ready(RecordRow book, RecordContext now) {
        ChapterKind of = chapters.kind();
        List<String> missing = assembly.chapters(now.caller(), book).stream()
                .filter(row -> row.get(of.needed)
                        || !row.get(of.text).isBlank()
                        || row.get(of.attachments).isPresent())
                .filter(row -> !row.state().equals(of.ready))
                .map(row -> row.get(of.heading))
                .toList();
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(Problem.of("", "processes.error.chapters", String.join(", ", missing)));
    }

    /** A booklet of processes says which. */
    Optional<Problem> named(RecordRow book, RecordContext now) {
        return book.get(books.kind().sort) == BookSort.PROCESS
                        && books.find(now.office(), book.id())
                                .orElse(book)
                                .lines(books.kind().chosen)
                                .isEmpty()
                ? Optional.of(Problem.of("", "processes.error.none-chosen"))
                : Optional.empty();
    }

    /** What the committee passes names its resolution. */
    Optional<Problem> resolved(RecordRow book, RecordContext now) {
        BookKind kind = books.kind();
        return book.get(kind.committee)
                        && (book.get(kind.resolutionNo).isEmpty()
                                || book.get(kind.resolutionOn).isEmpty())
                ? Optional.of(Problem.of("resolution_no", "processes.error.resolution"))
                : Optional.empty();
    }
}
