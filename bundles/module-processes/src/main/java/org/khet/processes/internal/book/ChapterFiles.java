package org.khet.processes.internal.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.khet.portal.api.file.FileRules;
import org.khet.portal.api.file.Files;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.record.RecordRow;

/**
 * The files of the chapters of one book in the order of the book: PDF and pictures are bound in after their chapter, each with a number
 * and a name that stands in the contents; all are named in a list at the end. Source: core D-01 b17.
 */
public final class ChapterFiles {
    /** Most files of a chapter. */
    static final int MOST = 10;

    private static final String PDF = "application/pdf";
    private static final Set<String> PICTURES = Set.of("image/jpeg", "image/png");
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /** What a chapter takes: 20 MB each. */
    static final FileRules RULES = new FileRules(20_000_000, Set.of(PDF, "image/jpeg", "image/png", WORD));

    private final ChapterKind kind;
    private final Files files;
    private final OfficeId office;
    private final List<List<String>> listed = new ArrayList<>();

    ChapterFiles(ChapterKind kind, Files files, OfficeId office) {
        this.kind = kind;
        this.files = files;
        this.office = office;
    }

    /** Whether it is a PDF. */
    public static boolean isPdf(String mediaType) {
        return mediaType.equals(PDF);
    }

    /** Whether its pages stand in the book. */
    public static boolean isBound(String mediaType) {
        return isPdf(mediaType) || PICTURES.contains(mediaType);
    }

    /** Its files, in the order in which they were attached. */
    static List<Files.Stored> of(ChapterKind kind, Files files, OfficeId office, RecordRow chapter) {
        return chapter.get(kind.attachments).map(ids -> files.find(office, ids)).orElse(List.of());
    }

    /** The pages that follow a chapter. */
    List<BookItem> after(RecordRow chapter) {
        List<BookItem> items = new ArrayList<>();
        for (Files.Stored file : of(kind, files, office, chapter)) {
            String number = String.valueOf(listed.size() + 1);
            String name = name(file.name());
            boolean bound = isBound(file.mediaType());
            listed.add(List.of(
                    number,
                    name,
                    chapter.get(kind.heading),
                    bound ? "อยู่ท้ายบท" : "ดาวน์โหลดจากหน้าของเล่มนี้ในระบบ (" + file.name() + ")"));
            if (bound) {
                items.add(new BookItem.NewPage());
                items.add(new BookItem.Heading(2, "เอกสารแนบ " + number + " " + name));
                items.add(new BookItem.Attachment(office, file.id(), file.mediaType()));
            }
        }
        return items;
    }

    /** The same, with a page of its own for what follows the pages of a file. */
    static List<BookItem> apart(List<BookItem> items) {
        List<BookItem> all = new ArrayList<>();
        for (BookItem item : items) {
            boolean follows = !all.isEmpty() && all.getLast() instanceof BookItem.Attachment;
            if (follows && !(item instanceof BookItem.NewPage)) {
                all.add(new BookItem.NewPage());
            }
            all.add(item);
        }
        return List.copyOf(all);
    }

    private static String name(String file) {
        int dot = file.lastIndexOf('.');
        return dot > 0 ? file.substring(0, dot) : file;
    }

    /** All of them; nothing where there are none. */
    List<BookItem> list() {
        return listed.isEmpty()
                ? List.of()
                : List.of(
                        new BookItem.NewPage(),
                        new BookItem.Heading(2, "รายการเอกสารแนบ"),
                        new BookItem.Table(List.of("ที่", "ชื่อเอกสาร", "แนบกับบท", "ที่อยู่ของเอกสาร"), listed));
    }
}
