package org.khet.processes.internal.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.khet.portal.api.office.Office;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.structure.Unit;

/**
 * Cover and inner cover by the layout: the standard of 001 with its own title, "ของ" inside, basic education commission and ministry;
 * the work of 003 with "เรื่อง"; the telephone inside the process sheet of 004. Source: core D-01 blocks b1, b2.
 */
final class BookCover {
    private static final String MANUAL = "คู่มือการปฏิบัติงาน";
    private static final String STANDARD = "คู่มือ/มาตรฐานการปฏิบัติงาน";
    private final BookAssembly.Registers registers;
    private final BookAssembly.Office office;

    BookCover(BookAssembly.Registers registers, BookAssembly.Office office) {
        this.registers = registers;
        this.office = office;
    }

    /** The lines of the cover, or of the inner one on a page of its own. */
    List<BookItem> of(RecordRow book, boolean inner, String officeName) {
        BookKind kind = registers.books().kind();
        BookLayout layout = book.get(kind.layout);
        Optional<Unit> unit = office.units().find(book.head().office(), book.get(kind.unit), book.get(kind.asOf));
        String unitName = unit.map(Unit::name).orElse("");
        Optional<Person> person = book.get(kind.person)
                .flatMap(id -> office.people().find(book.head().office(), id));
        List<BookItem> items = new ArrayList<>();
        if (inner) {
            items.add(new BookItem.NewPage());
        }
        if (!inner && book.get(kind.emblem).orElse(true)) {
            items.add(new BookItem.Emblem(book.head().office()));
        }
        if (layout != BookLayout.FREE) {
            items.add(new BookItem.Cover(layout == BookLayout.L_C ? STANDARD : MANUAL));
        }
        String rest = rest(book.get(kind.title), layout);
        if (!rest.isEmpty() && !rest.equals(unitName)) {
            items.add(new BookItem.Cover((layout == BookLayout.L_D ? "เรื่อง " : "") + rest));
        }
        items.add(
                new BookItem.Cover("ประจำปีงบประมาณ พ.ศ. " + book.get(kind.year).buddhist()));
        int edition =
                edition(kind, book, id -> registers.books().find(book.head().office(), id));
        if (edition > 1) {
            items.add(new BookItem.Cover("ฉบับที่ " + edition, true));
        }
        person.ifPresent(one -> {
            if (inner && layout == BookLayout.L_C) {
                items.add(new BookItem.Cover("ของ", true));
            }
            items.add(new BookItem.Cover(one.fullName()));
            items.add(new BookItem.Cover(one.position(), true));
        });
        if (book.get(kind.sort) != BookSort.OFFICE) {
            items.add(new BookItem.Cover(
                    book.get(kind.sort) == BookSort.GROUP ? "“" + unitName + "”" : unitName, person.isPresent()));
        }
        items.add(new BookItem.Cover(officeName, person.isPresent()));
        if (layout == BookLayout.L_C || layout == BookLayout.L_D) {
            items.add(new BookItem.Cover("สำนักงานคณะกรรมการการศึกษาขั้นพื้นฐาน", true));
            items.add(new BookItem.Cover("กระทรวงศึกษาธิการ", true));
        }
        if (inner && layout == BookLayout.L_E) {
            telephone(book, unit).ifPresent(line -> items.add(new BookItem.Cover(line, true)));
        }
        return items;
    }

    private static String rest(String title, BookLayout layout) {
        if (layout == BookLayout.FREE) {
            return title;
        }
        return title.startsWith(STANDARD)
                ? title.substring(STANDARD.length()).strip()
                : title.startsWith(MANUAL) ? title.substring(MANUAL.length()).strip() : title;
    }

    private Optional<String> telephone(RecordRow book, Optional<Unit> unit) {
        return office.offices()
                .find(book.head().office())
                .map(Office::phone)
                .filter(phone -> !phone.isEmpty())
                .map(phone -> "โทรศัพท์ " + phone
                        + unit.map(Unit::phone)
                                .filter(extension -> !extension.isEmpty())
                                .map(extension -> " ต่อ " + extension)
                                .orElse(""));
    }

    /** From 1, by the books that took each other's place. */
    static int edition(BookKind kind, RecordRow book, Function<Long, Optional<RecordRow>> find) {
        int edition = 1;
        Optional<RecordRow> former = before(kind, book, find);
        while (former.isPresent()) {
            edition++;
            former = before(kind, former.get(), find);
        }
        return edition;
    }

    private static Optional<RecordRow> before(BookKind kind, RecordRow book, Function<Long, Optional<RecordRow>> find) {
        return book.get(kind.replaces)
                .flatMap(find)
                .filter(one -> one.id() < book.id()); // a circle of books has no end
    }
}
