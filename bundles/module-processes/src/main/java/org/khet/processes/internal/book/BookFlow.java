package org.khet.processes.internal.book;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.file.Files;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.print.Letterheads;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.structure.Units;

/**
 * What follows from the actions of books: chapters asked for, the check of the text, files frozen when it is published, next year's
 * book. Source: core E-53, E-56, CORE-95, 98, 99, MON-32, 33, kinds-processes.md §3.
 */
public final class BookFlow {
    private static final int TEXT = 4000;
    private static final int NAMED = 3;
    private final RecordService<BookKind> books;
    private final RecordService<ChapterKind> chapters;
    private final BookAssembly assembly;
    private final BookTexts texts;
    private final BookChapters asked;
    private final BookEvidence evidence;
    private final Output output;

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
        this.chapters = chapters;
        this.assembly = assembly;
        this.texts = texts;
        this.output = following.output();
        this.asked = new BookChapters(books.kind(), chapters, following.units());
        this.evidence = new BookEvidence(books.kind(), following.items(), following.addresses());
    }

    /** Follows the actions. */
    public void attach() {
        BookKind kind = books.kind();
        kind.create().then(asked::ask);
        kind.check.when(this::ready).when(this::clean).does((row, now) -> noted(row, List.of()));
        kind.overrule.when(this::ready).does((row, now) -> noted(row, warnings(now.caller(), row)));
        kind.publish
                .whenTyped(this::resolved)
                .does((row, now) -> row.with(kind.publishedOn, now.today())
                        .with(kind.reviewOn, now.today().plusYears(1)));
        kind.publish.then(this::published);
        kind.publish.then(asked::follow);
        kind.publish.then(evidence::published);
        kind.review.when(this::notReviewed).then(this::nextYear);
    }

    private Optional<Problem> ready(RecordRow book, RecordContext now) {
        ChapterKind of = chapters.kind();
        List<String> missing = assembly.chapters(now.caller(), book).stream()
                .filter(row -> row.get(of.needed) && !row.state().equals(of.ready))
                .map(row -> row.get(of.heading))
                .toList();
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(Problem.of("", "processes.error.chapters", String.join(", ", missing)));
    }

    private Optional<Problem> clean(RecordRow book, RecordContext now) {
        List<String> found = warnings(now.caller(), book);
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

    /** What must not be printed, by chapter. */
    public List<String> warnings(Caller caller, RecordRow book) {
        Set<String> found = new LinkedHashSet<>();
        String chapter = book.get(books.kind().title);
        List<String> own = List.of(assembly.officeName(caller.office()));
        for (BookItem item : assembly.of(caller, book)) {
            if (item instanceof BookItem.Heading heading) {
                chapter = heading.text();
                found.addAll(texts.warnings(caller.office(), chapter, heading.text(), own));
            } else if (item instanceof BookItem.Words words) {
                found.addAll(texts.warnings(caller.office(), chapter, words.text(), own));
            }
        }
        return List.copyOf(found);
    }

    private RecordRow noted(RecordRow book, List<String> found) {
        String all = String.join("\n", found);
        return book.with(books.kind().warnings, all.substring(0, Math.min(all.length(), TEXT)))
                .with(books.kind().warningCount, found.size());
    }

    private Optional<Problem> resolved(RecordRow book, RecordContext now) {
        BookKind kind = books.kind();
        return book.get(kind.committee)
                        && (book.get(kind.resolutionNo).isEmpty()
                                || book.get(kind.resolutionOn).isEmpty())
                ? Optional.of(Problem.of("resolution_no", "processes.error.resolution"))
                : Optional.empty();
    }

    private void published(RecordRow book, RecordContext now) {
        BookKind kind = books.kind();
        books.internal()
                .change(
                        now.caller(),
                        book,
                        new RecordDraft()
                                .with(kind.pdf, List.of(keep(now.caller(), book, "pdf", pdf(now.caller(), book))))
                                .with(kind.docx, List.of(keep(now.caller(), book, "docx", docx(now.caller(), book)))));
        book.get(kind.replaces)
                .flatMap(id -> books.find(now.office(), id))
                .filter(former -> former.state().equals(kind.published))
                .ifPresent(former -> books.internal().act(now.caller(), former, kind.replace));
    }

    private FileId keep(Caller caller, RecordRow book, String ending, byte[] content) {
        Files.Staged staged = output.files()
                .stage(book.get(books.kind().title) + "." + ending, new ByteArrayInputStream(content), BookKind.FILES);
        return output.files().keep(caller, staged);
    }

    /** The book as PDF, as it would be printed now. */
    public byte[] pdf(Caller caller, RecordRow book) {
        try {
            return output.paper()
                    .bytes(
                            book.get(books.kind().title),
                            output.letters()
                                    .of(caller.office(), Locale.of("th"))
                                    .watermark(),
                            assembly.of(caller, book),
                            book.get(books.kind().digits));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The standard table of a version as PDF. */
    public byte[] sheet(Caller caller, RecordRow version) {
        try {
            List<BookItem> items = assembly.sheet(caller, version);
            String name = ((BookItem.Heading) items.getFirst()).text();
            String mark = output.letters().of(caller.office(), Locale.of("th")).watermark();
            return output.paper().bytes(name, mark, items, BookDigits.ARABIC);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The book for word processors. */
    public byte[] docx(Caller caller, RecordRow book) {
        try {
            return BookWord.bytes(assembly.of(caller, book), book.get(books.kind().digits));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Begins next year's book with the written chapters of this one. */
    private Optional<Problem> notReviewed(RecordRow book, RecordContext now) {
        return books.internal()
                        .all(now.caller(), RecordFilter.of(books.kind().replaces.is(book.id())))
                        .isEmpty()
                ? Optional.empty()
                : Optional.of(Problem.of("", "processes.error.next-book"));
    }

    private void nextYear(RecordRow book, RecordContext now) {
        BookKind kind = books.kind();
        RecordRow whole = books.find(now.office(), book.id()).orElseThrow();
        RecordDraft draft = new RecordDraft();
        kind.fields().stream()
                .filter(field -> !field.isDerived() && field.from().isEmpty())
                .forEach(field -> draft.with(field, whole.raw(field)));
        List<RecordDraft> chosen = new ArrayList<>();
        whole.lines(kind.chosen)
                .forEach(line -> chosen.add(new RecordDraft().with(kind.process, line.get(kind.process))));
        RecordRow next = books.internal()
                .create(
                        now.caller(),
                        draft.with(kind.year, whole.get(kind.year).next())
                                .with(kind.asOf, now.today())
                                .with(kind.from, now.today())
                                .with(kind.until, now.today().plusDays(30))
                                .with(kind.replaces, whole.id())
                                .with(kind.chosen, chosen));
        ChapterKind of = chapters.kind();
        Map<String, RecordRow> made = new java.util.HashMap<>();
        chapters.internal()
                .all(now.caller(), RecordFilter.of(of.book.is(next.id())))
                .forEach(row -> made.put(place(row), row));
        for (RecordRow former : assembly.chapters(now.caller(), whole)) {
            RecordRow target = made.get(place(former));
            if (target != null && !former.get(of.text).isEmpty()) {
                chapters.internal()
                        .act(now.caller(), target, of.write, new RecordDraft().with(of.text, former.get(of.text)), "");
            }
        }
    }

    /** What a chapter is in each year: its block, or its heading where it stands by hand. */
    private String place(RecordRow chapter) {
        ChapterKind of = chapters.kind();
        String block = chapter.get(of.block);
        return block.equals(BookChapters.OWN) ? chapter.get(of.heading) : block;
    }
}
