package org.khet.processes.internal.book;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.file.Files;
import org.khet.portal.api.outcome.NoLongerThere;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.khet.processes.internal.setting.ProcessesSettings;
import org.khet.processes.internal.setting.SettingValues;

/**
 * The books that everybody may read, as they were frozen: published ones, and those that a newer one took the place of. Asks for no
 * permission, as visitors hold none. Source: core CORE-98, 99, 135, E-56, monitoring MON-33.
 */
public final class PublishedBooks {
    private final RecordService<BookKind> books;
    private final Files files;
    private final SettingValues settings;
    private final BookEvidence.PublicAddress addresses;

    /** Over books and their files, and where everybody reads them. */
    public PublishedBooks(
            RecordService<BookKind> books, Files files, SettingValues settings, BookEvidence.PublicAddress addresses) {
        this.addresses = addresses;
        this.books = books;
        this.files = files;
        this.settings = settings;
    }

    /**
     * A book for everybody.
     *
     * @param key   what its address ends with
     * @param title its title
     * @param year  fiscal year, Buddhist
     * @param on    day of publication
     * @param file  the frozen PDF
     * @param word  the frozen file for word processors
     * @param attached files of its chapters that none of its pages shows
     * @param edition from 1, by the books that took each other's place
     * @param newer whether a newer one took its place
     */
    public record PublishedBook(
            String key,
            String title,
            int year,
            LocalDate on,
            FileId file,
            Optional<FileId> word,
            List<Files.Stored> attached,
            int edition,
            boolean newer) {}

    /**
     * The books of one fiscal year.
     *
     * @param years fiscal years that have books, Buddhist, newest first
     * @param year  the one whose books these are; 0 where nothing is published
     * @param books newest first
     */
    public record PublicYear(List<Integer> years, int year, List<PublishedBook> books) {
        /** Keeps immutable copies. */
        public PublicYear {
            years = List.copyOf(years);
            books = List.copyOf(books);
        }
    }

    /** The books of the caller's office, newest first. */
    public List<PublishedBook> of(Caller caller) {
        List<RecordRow> rows = rows(caller, all());
        return books(caller, rows, rows);
    }

    /**
     * The books of one fiscal year of the caller's office.
     *
     * @param asked years that were asked for; the newest where none of them has books
     */
    public PublicYear ofYear(Caller caller, Collection<String> asked) {
        BookKind kind = books.kind();
        List<RecordRow> rows = rows(caller, all());
        List<Integer> years = rows.stream()
                .map(row -> row.get(kind.year).buddhist())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
        int year = years.stream()
                .filter(one -> asked.contains(String.valueOf(one)))
                .findFirst()
                .or(() -> years.stream().findFirst())
                .orElse(0);
        return new PublicYear(
                years,
                year,
                books(
                        caller,
                        rows.stream()
                                .filter(row -> row.get(kind.year).buddhist() == year)
                                .toList(),
                        rows));
    }

    /** The book that has this key. */
    public Optional<PublishedBook> find(Caller caller, String key) {
        List<RecordRow> found = rows(caller, all().and(books.kind().publicKey.is(key)));
        return books(caller, found, found).stream().findFirst();
    }

    /** Where everybody reads the books of the caller's office, below the address of the portal. */
    public String address(Caller caller) {
        return addresses.of(caller.office(), "");
    }

    /** Where everybody reads this book, below the address of the portal; nowhere before it is published. */
    public Optional<String> address(Caller caller, RecordRow book) {
        BookKind kind = books.kind();
        return List.of(kind.published, kind.replaced).contains(book.state())
                        && book.get(kind.pdf).isPresent()
                ? Optional.of(addresses.of(caller.office(), book.get(kind.publicKey)))
                : Optional.empty();
    }

    private RecordFilter all() {
        BookKind kind = books.kind();
        return RecordFilter.of(kind.in(kind.published, kind.replaced));
    }

    private List<RecordRow> rows(Caller caller, RecordFilter filter) {
        BookKind kind = books.kind();
        return books.internal().all(caller, filter).stream()
                .filter(row -> row.get(kind.pdf).isPresent())
                .sorted(Comparator.<RecordRow, LocalDate>comparing(
                                row -> row.get(kind.publishedOn).orElseThrow())
                        .thenComparingLong(RecordRow::id)
                        .reversed())
                .toList();
    }

    /**
     * With the files of all in one question.
     *
     * @param known among which are most of those whose place they took
     */
    private List<PublishedBook> books(Caller caller, List<RecordRow> rows, List<RecordRow> known) {
        Set<FileId> ids = rows.stream()
                .flatMap(row -> row.get(books.kind().attached).stream())
                .flatMap(List::stream)
                .collect(Collectors.toSet());
        Map<FileId, Files.Stored> attached = new HashMap<>();
        if (!ids.isEmpty()) {
            files.find(caller.office(), ids).forEach(file -> attached.put(file.id(), file));
        }
        Map<Long, RecordRow> byId = known.stream().collect(Collectors.toMap(RecordRow::id, row -> row));
        return rows.stream()
                .map(row -> book(
                        row,
                        attached,
                        BookCover.edition(
                                books.kind(),
                                row,
                                id -> Optional.ofNullable(byId.get(id)).or(() -> books.find(caller.office(), id)))))
                .toList();
    }

    private PublishedBook book(RecordRow row, Map<FileId, Files.Stored> attached, int edition) {
        BookKind kind = books.kind();
        return new PublishedBook(
                row.get(kind.publicKey),
                row.get(kind.title),
                row.get(kind.year).buddhist(),
                row.get(kind.publishedOn).orElseThrow(),
                row.get(kind.pdf).orElseThrow().getFirst(),
                row.get(kind.docx).map(List::getFirst),
                row.get(kind.attached).stream()
                        .flatMap(List::stream)
                        .map(attached::get)
                        .filter(Objects::nonNull)
                        .toList(),
                edition,
                row.state().equals(kind.replaced));
    }

    /**
     * Writes the frozen PDF of a book.
     *
     * @throws NoLongerThere if it is not published, or of another office
     */
    public void write(Caller caller, String key, OutputStream out) throws IOException {
        write(caller, found(caller, key).file(), out);
    }

    /** Whether the office gives everybody the files for word processors. */
    public boolean givesWord(Caller caller) {
        return settings.get(caller.office(), ProcessesSettings.PUBLIC_WORD);
    }

    /**
     * Writes the frozen file for word processors.
     *
     * @throws NoLongerThere if it is not published, of another office, or the office does not give it
     */
    public void writeWord(Caller caller, String key, OutputStream out) throws IOException {
        if (!givesWord(caller)) {
            throw new NoLongerThere("published book");
        }
        write(caller, found(caller, key).word().orElseThrow(() -> new NoLongerThere("published book")), out);
    }

    /**
     * Writes a file of a chapter that no page of the book shows.
     *
     * @throws NoLongerThere if the book is not published, of another office, or has no such file
     */
    public void writeAttached(Caller caller, String key, FileId file, OutputStream out) throws IOException {
        if (found(caller, key).attached().stream().noneMatch(one -> one.id().equals(file))) {
            throw new NoLongerThere("file of a published book");
        }
        write(caller, file, out);
    }

    private PublishedBook found(Caller caller, String key) {
        return find(caller, key).orElseThrow(() -> new NoLongerThere("published book"));
    }

    private void write(Caller caller, FileId file, OutputStream out) throws IOException {
        try (InputStream in = files.open(caller.office(), file)) {
            in.transferTo(out);
        }
    }
}
