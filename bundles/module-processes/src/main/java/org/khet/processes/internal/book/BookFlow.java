package org.khet.processes.internal.book;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.file.Files;
import org.khet.portal.api.outcome.Outdated;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.print.Letterheads;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.structure.Units;
import org.khet.processes.internal.book.ita.ItaItemKind;
import org.khet.processes.internal.book.paper.BookPaper;
import org.khet.processes.internal.book.paper.BookWord;

/**
 * What follows from the actions of books: chapters asked for, the check of the text, files frozen when it is published, next year's
 * book. Source: core E-53, E-56, CORE-95, 98, 99, MON-32, 33, kinds-processes.md §3.
 */
public final class BookFlow {
    private static final int TEXT = 4000;
    private static final int NAMED = 3;
    private static final String DRAFT = "ร่าง";
    private final RecordService<BookKind> books;
    private final BookAssembly assembly;
    private final BookTexts texts;
    private final BookChapters asked;
    private final BookEvidence evidence;
    private final Output output;
    private final BookSuccession succession;
    private final BookDemands demands;
    private final ChapterKind chapters;

    /**
     * What files are made with.
     *
     * @param paper   printer of books
     * @param letters what stands on each paper of an office
     * @param files   stored files
     */
    public record Output(BookPaper paper, Letterheads letters, Files files) {}

    /**
     * What follows from books beside their files.
     *
     * @param output  what files are made with
     * @param items   evidence of the integrity assessment
     * @param units   units whose chapters are asked
     * @param addresses where everybody reads a book
     */
    public record Following(
            Output output, RecordService<ItaItemKind> items, Units units, BookEvidence.PublicAddress addresses) {}

    /** Over the registers. */
    public BookFlow(
            RecordService<BookKind> books,
            RecordService<ChapterKind> chapters,
            BookAssembly assembly,
            BookTexts texts,
            Following following) {
        this.books = books;
        this.chapters = chapters.kind();
        this.assembly = assembly;
        this.texts = texts;
        this.output = following.output();
        this.demands = new BookDemands(books, chapters, assembly);
        this.succession =
                new BookSuccession(books, chapters, assembly, following.output().files());
        this.asked = new BookChapters(books.kind(), chapters, following.units(), assembly);
        this.evidence = new BookEvidence(books.kind(), following.items(), following.addresses());
    }

    /** Follows the actions. */
    public void attach() {
        BookKind kind = books.kind();
        chapters.attachments.when(
                (field, files, now) -> output.paper().bound().problem(field, files.orElse(List.of()), now));
        kind.succeeds(succession::ofItsOwn);
        kind.create().then(asked::ask);
        kind.check
                .when(demands::ready)
                .when(demands::named)
                .when(this::clean)
                .does((row, now) -> noted(row, List.of()));
        kind.overrule
                .when(demands::ready)
                .when(demands::named)
                .does((row, now) -> noted(row, warnings(now.caller(), row)));
        kind.ask.when(demands::ready).whenTyped(this::cleanStill);
        kind.publish
                .when(demands::ready)
                .whenTyped((row, now) -> demands.resolved(row, now).or(() -> cleanStill(row, now)))
                .does((row, now) -> row.with(kind.publishedOn, now.today())
                        .with(kind.reviewOn, now.today().plusYears(1)));
        kind.publish.prepares((row, now) -> drawn(row.id(), now));
        kind.publish.then(asked::follow);
        kind.publish.then(evidence::published);
        kind.review.when(succession::notReviewed).then(succession::nextYear);
    }

    private Optional<Problem> clean(RecordRow book, RecordContext now) {
        return none(warnings(now.caller(), book));
    }

    /** A chapter may have changed since it was checked: only what was overruled then may stand there. */
    private Optional<Problem> cleanStill(RecordRow book, RecordContext now) {
        List<String> found = warnings(now.caller(), book);
        String overruled = book.get(books.kind().warnings);
        return noted(found).equals(overruled)
                ? Optional.empty()
                : none(found.stream()
                        .filter(one -> overruled.lines().noneMatch(one::equals))
                        .toList());
    }

    private static Optional<Problem> none(List<String> found) {
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(Problem.of(
                        "",
                        "processes.error.warnings",
                        String.valueOf(found.size()),
                        String.join(" · ", found.subList(0, Math.min(NAMED, found.size())))));
    }

    /** The chapters of a book by their place. */
    public List<RecordRow> chapters(Caller caller, RecordRow book) {
        return assembly.chapters(caller, book);
    }

    /** The files of a chapter, in their order. */
    public List<Files.Stored> attached(Caller caller, RecordRow chapter) {
        return ChapterFiles.of(chapters, output.files(), caller.office(), chapter);
    }

    /** What must not be printed, by chapter. */
    public List<String> warnings(Caller caller, RecordRow book) {
        Set<String> found = new LinkedHashSet<>();
        String chapter = book.get(books.kind().title);
        BookTexts.Reading reading = texts.of(caller.office(), assembly.ownNames(caller.office()));
        for (BookItem item : assembly.of(caller, book)) {
            if (item instanceof BookItem.Heading heading) {
                chapter = heading.text();
            }
            String here = chapter;
            item.texts().forEach(text -> found.addAll(reading.warnings(here, text)));
        }
        return List.copyOf(found);
    }

    private RecordRow noted(RecordRow book, List<String> found) {
        return book.with(books.kind().warnings, noted(found)).with(books.kind().warningCount, found.size());
    }

    private static String noted(List<String> found) {
        String all = String.join("\n", found);
        return all.substring(0, Math.min(all.length(), TEXT));
    }

    /** Files are drawn before the transaction; in it, a book that would be another one now is refused. */
    private BiConsumer<RecordRow, RecordContext> drawn(long id, RecordContext now) {
        RecordRow book = books.find(now.office(), id).orElseThrow();
        List<BookItem> items = assembly.of(now.caller(), book);
        String mark = watermark(now.caller());
        Files.Staged pdf = staged(book, "pdf", pdf(book, items, mark));
        Files.Staged docx = staged(book, "docx", docx(book, items, mark));
        return (row, then) -> {
            RecordRow whole = books.find(then.office(), id).orElseThrow();
            if (!assembly.of(then.caller(), whole).equals(items)) {
                throw Outdated.of("processes.error.book-changed");
            }
            published(whole, then, pdf, docx);
        };
    }

    private void published(RecordRow book, RecordContext now, Files.Staged pdf, Files.Staged docx) {
        BookKind kind = books.kind();
        RecordDraft frozen = new RecordDraft()
                .with(kind.pdf, List.of(output.files().keep(now.caller(), pdf)))
                .with(kind.docx, List.of(output.files().keep(now.caller(), docx)));
        List<FileId> apart = assembly.chapters(now.caller(), book).stream()
                .flatMap(chapter -> attached(now.caller(), chapter).stream())
                .filter(file -> !ChapterFiles.isBound(file.mediaType()))
                .map(file -> output.files().copy(now.caller(), file.id()))
                .toList();
        books.internal().change(now.caller(), book, apart.isEmpty() ? frozen : frozen.with(kind.attached, apart));
        book.get(kind.replaces)
                .flatMap(former -> books.find(now.office(), former))
                .filter(former -> former.state().equals(kind.published))
                .ifPresent(former -> books.internal().act(now.caller(), former, kind.replace));
    }

    private Files.Staged staged(RecordRow book, String ending, byte[] content) {
        return output.files()
                .stage(book.get(books.kind().title) + "." + ending, new ByteArrayInputStream(content), BookKind.FILES);
    }

    /**
     * The book as PDF: as it was frozen when it was published, before as it would be printed now, with the mark of a draft on each page.
     * Source: core E-56.
     */
    public byte[] pdf(Caller caller, RecordRow book) {
        return frozen(book, books.kind().pdf).orElseGet(() -> pdf(book, assembly.of(caller, book), mark(caller, book)));
    }

    /** The book for word processors, frozen and marked as the PDF is. */
    public byte[] docx(Caller caller, RecordRow book) {
        return frozen(book, books.kind().docx)
                .orElseGet(() -> docx(book, assembly.of(caller, book), mark(caller, book)));
    }

    private Optional<byte[]> frozen(RecordRow book, Field<Optional<List<FileId>>> field) {
        return book.get(field).map(List::getFirst).map(file -> {
            try (InputStream in = output.files().open(book.head().office(), file)) {
                return in.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private String mark(Caller caller, RecordRow book) {
        BookKind kind = books.kind();
        String mark = watermark(caller);
        if (book.state().equals(kind.published) || book.state().equals(kind.replaced)) {
            return mark;
        }
        return mark.isEmpty() ? DRAFT : DRAFT + " · " + mark;
    }

    private String watermark(Caller caller) {
        return output.letters().of(caller.office(), Locale.of("th")).watermark();
    }

    private byte[] pdf(RecordRow book, List<BookItem> items, String mark) {
        try {
            return output.paper().bytes(book.get(books.kind().title), mark, items, book.get(books.kind().digits));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The standard table of a version as PDF. */
    public byte[] sheet(Caller caller, RecordRow version) {
        try {
            List<BookItem> items = assembly.sheet(caller, version);
            String name = items.stream()
                    .filter(BookItem.Heading.class::isInstance)
                    .flatMap(BookItem::texts)
                    .collect(Collectors.joining(" "));
            return output.paper().bytes(name, watermark(caller), items, BookDigits.ARABIC);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] docx(RecordRow book, List<BookItem> items, String mark) {
        try {
            return BookWord.bytes(
                    items, book.get(books.kind().digits), mark, output.paper().bound());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
