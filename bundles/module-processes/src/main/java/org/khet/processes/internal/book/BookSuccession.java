package org.khet.processes.internal.book;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.khet.portal.api.file.Files;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.State;
import org.khet.portal.api.security.Caller;

/** The book of the next year, begun with what was written in that of this year. Source: core CORE-98, E-56. */
final class BookSuccession {
    private final RecordService<BookKind> books;
    private final RecordService<ChapterKind> chapters;
    private final BookAssembly assembly;
    private final Files files;

    BookSuccession(
            RecordService<BookKind> books, RecordService<ChapterKind> chapters, BookAssembly assembly, Files files) {
        this.files = files;
        this.books = books;
        this.chapters = chapters;
        this.assembly = assembly;
    }

    /** Whether a book takes the place of this one, or is to; one that was dropped does not. */
    static boolean isSucceeded(RecordService<BookKind> books, Caller caller, RecordRow book) {
        BookKind kind = books.kind();
        return books.internal()
                        .count(
                                caller,
                                RecordFilter.of(
                                        kind.replaces.is(book.id()),
                                        kind.in(kind.states().stream()
                                                .filter(state -> !state.equals(kind.dropped))
                                                .toArray(State[]::new))))
                > 0;
    }

    /** A book takes the place of one of its own: of the same unit, sort and person. */
    Optional<Problem> ofItsOwn(RecordRow book, RecordContext now) {
        BookKind kind = books.kind();
        return book.get(kind.replaces)
                .flatMap(id -> books.find(now.office(), id))
                .filter(former -> former.id() == book.id()
                        || Stream.of(kind.unit, kind.sort)
                                .anyMatch(field -> !Objects.equals(former.raw(field), book.raw(field)))
                        || (book.get(kind.sort) == BookSort.PERSON
                                && !Objects.equals(former.raw(kind.person), book.raw(kind.person))))
                .map(former -> Problem.of(kind.replaces.name(), "processes.error.other-book"));
    }

    Optional<Problem> notReviewed(RecordRow book, RecordContext now) {
        return isSucceeded(books, now.caller(), book)
                ? Optional.of(Problem.of("", "processes.error.next-book"))
                : Optional.empty();
    }

    /** Begins next year's book with the written chapters of this one. */
    void nextYear(RecordRow book, RecordContext now) {
        BookKind kind = books.kind();
        RecordRow whole = books.find(now.office(), book.id()).orElseThrow();
        RecordDraft draft = new RecordDraft();
        kind.fields().stream()
                .filter(field -> !field.isDerived() && field.from().isEmpty())
                .forEach(field -> draft.with(field, whole.raw(field)));
        List<RecordDraft> chosen = new ArrayList<>();
        whole.lines(kind.chosen)
                .forEach(line -> chosen.add(new RecordDraft().with(kind.process, line.get(kind.process))));
        List<RecordDraft> headings = new ArrayList<>();
        whole.lines(kind.headings)
                .forEach(line -> headings.add(
                        new RecordDraft().with(kind.part, line.get(kind.part)).with(kind.words, line.get(kind.words))));
        RecordRow next = books.internal()
                .create(
                        now.caller(),
                        draft.with(kind.year, whole.get(kind.year).next())
                                .with(kind.asOf, now.today())
                                .with(kind.from, now.today())
                                .with(kind.until, now.today().plusDays(30))
                                .with(kind.replaces, whole.id())
                                .with(kind.chosen, chosen)
                                .with(kind.headings, headings));
        ChapterKind of = chapters.kind();
        Map<String, RecordRow> made = new HashMap<>();
        chapters.internal()
                .all(now.caller(), RecordFilter.of(of.book.is(next.id())))
                .forEach(row -> made.put(place(row, whole.get(kind.sort)), row));
        for (RecordRow former : assembly.chapters(now.caller(), whole)) {
            RecordRow target = made.get(place(former, whole.get(kind.sort)));
            if (target != null && !former.get(of.text).isEmpty()) {
                chapters.internal().act(now.caller(), target, of.write, written(former, now), "");
            }
        }
    }

    /** The words of a chapter, and files of its own with the same content. */
    private RecordDraft written(RecordRow former, RecordContext now) {
        ChapterKind of = chapters.kind();
        RecordDraft draft = new RecordDraft().with(of.text, former.get(of.text));
        former.get(of.attachments)
                .ifPresent(attached -> draft.with(
                        of.attachments,
                        attached.stream()
                                .map(file -> files.copy(now.caller(), file))
                                .toList()));
        return draft;
    }

    /** What a chapter is in each year: its block, in a manual of the office that of a unit, or its heading where it stands by hand. */
    private String place(RecordRow chapter, BookSort sort) {
        ChapterKind of = chapters.kind();
        String block = chapter.get(of.block);
        return block.equals(BookChapters.OWN)
                ? chapter.get(of.heading)
                : sort == BookSort.OFFICE && BookOutline.ofUnit(block) ? block + " " + chapter.get(of.unit) : block;
    }
}
