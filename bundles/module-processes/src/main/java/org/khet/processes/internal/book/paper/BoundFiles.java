package org.khet.processes.internal.book.paper;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.file.Files;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.print.DocumentPrinter;
import org.khet.portal.api.print.OfficeEmblems;
import org.khet.portal.api.print.PdfBinder;
import org.khet.portal.api.print.PrintImage;
import org.khet.portal.api.print.SheetSize;
import org.khet.portal.api.record.RecordContext;
import org.khet.processes.internal.book.BookItem;
import org.khet.processes.internal.book.ChapterFiles;

/** Files of chapters that are bound into a book: their content and their pages. Safe for concurrent use. */
public final class BoundFiles {
    /** Most pages of one file. */
    private static final int MOST_PAGES = 200;

    private static final int MOST_KNOWN = 10_000;
    private final DocumentPrinter printer;
    private final Files files;
    private final OfficeEmblems emblems;

    /** How many pages files have, 0 for damaged ones, by key or by content; neither ever means another content. */
    private final ConcurrentHashMap<Object, Integer> pages = new ConcurrentHashMap<>();

    /** @param emblems the emblem of an office, where it has one */
    BoundFiles(DocumentPrinter printer, Files files, OfficeEmblems emblems) {
        this.printer = printer;
        this.files = files;
        this.emblems = emblems;
    }

    /** The emblem of an office; empty where it has none that can be drawn. */
    Optional<Bound> emblem(OfficeId office) {
        return emblems.of(office)
                .map(content -> new Bound(printer.sheets(content), content, false))
                .filter(bound -> !bound.sheets().isEmpty());
    }

    /**
     * A file as it is bound.
     *
     * @param sheets  its pages, or the one picture; none where it cannot be drawn
     * @param content its bytes
     * @param pdf     whether it is a PDF
     */
    @SuppressWarnings("ArrayRecordComponent") // a file of megabytes is handed through, never compared
    record Bound(List<SheetSize> sheets, byte[] content, boolean pdf) {
        /** The picture of a page, from 0. */
        PrintImage image(int page) {
            return pdf ? new PrintImage.PdfPage(content, page + 1) : new PrintImage.Photo(content);
        }
    }

    /** @throws IOException if it cannot be read */
    Bound read(BookItem.Attachment attachment) throws IOException {
        byte[] content = content(attachment.office(), attachment.file());
        return new Bound(printer.sheets(content), content, ChapterFiles.isPdf(attachment.mediaType()));
    }

    private byte[] content(OfficeId office, FileId file) throws IOException {
        try (InputStream in = files.open(office, file)) {
            return in.readAllBytes();
        }
    }

    /**
     * Refuses files that could not be bound; each is read once only.
     *
     * @param attached as they are typed: files of the office, and those that are handed in
     */
    public Optional<Problem> problem(String field, List<?> attached, RecordContext now) {
        return attached.stream()
                .flatMap(one -> problem(field, one, now.office()).stream())
                .findFirst();
    }

    private Optional<Problem> problem(String field, Object attached, OfficeId office) {
        return switch (attached) {
            case Files.Staged staged ->
                problem(field, staged.name(), staged.mediaType(), staged.sha256(), () -> files.open(staged));
            case FileId id ->
                files.find(office, List.of(id)).stream()
                        .flatMap(file ->
                                problem(field, file.name(), file.mediaType(), id, () -> files.open(office, id))
                                        .stream())
                        .findFirst();
            default -> Optional.empty();
        };
    }

    private Optional<Problem> problem(
            String field, String name, String mediaType, Object key, PdfBinder.Content content) {
        if (!ChapterFiles.isBound(mediaType)) {
            return Optional.empty();
        }
        int found = pages(key, content);
        if (found == 0) {
            return Optional.of(Problem.of(field, "processes.error.attachment-damaged", name));
        }
        return found <= MOST_PAGES
                ? Optional.empty()
                : Optional.of(Problem.of(field, "processes.error.attachment-pages", name, String.valueOf(MOST_PAGES)));
    }

    private int pages(Object key, PdfBinder.Content content) {
        Integer known = pages.get(key);
        if (known == null) {
            if (pages.size() > MOST_KNOWN) {
                pages.clear();
            }
            known = counted(content);
            pages.put(key, known);
        }
        return known;
    }

    private int counted(PdfBinder.Content content) {
        try (InputStream in = content.open()) {
            return printer.sheets(in.readAllBytes()).size();
        } catch (IOException unreadable) {
            return 0;
        }
    }
}
