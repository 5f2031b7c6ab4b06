package org.khet.processes.internal.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.khet.portal.api.duty.DutyTexts;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.api.structure.UnitId;
import org.khet.processes.internal.setting.ProcessesSettings;

/** Powers, duties and the frame of a person, as a book tells them. Source: core D-01 blocks b6, b9, b12, D-05, E-54. */
final class BookDuties {
    private final BookAssembly.Registers registers;
    private final BookAssembly.Office office;
    private final BookSheets sheets;
    private final ProcessPages pages;

    BookDuties(BookAssembly.Registers registers, BookAssembly.Office office, BookSheets sheets, ProcessPages pages) {
        this.registers = registers;
        this.office = office;
        this.sheets = sheets;
        this.pages = pages;
    }

    private BookKind kind() {
        return registers.books().kind();
    }

    private Optional<Person> person(RecordRow book) {
        return book.get(kind().person)
                .flatMap(id -> office.people().find(book.head().office(), id));
    }

    private String unit(RecordRow book) {
        return office.units()
                .find(book.head().office(), book.get(kind().unit), book.get(kind().asOf))
                .map(Unit::name)
                .orElse("");
    }

    /**
     * Legal basis and powers of the office, and its units; in a personal manual of three parts the powers of the unit, and which works it
     * tells. Source: core D-01 b6, README §2.4.
     */
    List<BookItem> introduction(Caller caller, RecordRow book) {
        String basis = office.settings().get(caller.office(), ProcessesSettings.LEGAL_BASIS);
        String powers = words(office.duties().powers(caller.office()));
        List<BookItem> items = new ArrayList<>(
                BookBlocks.headed("อำนาจหน้าที่ของสำนักงาน", basis.isBlank() ? powers : basis + "\n" + powers));
        if (book.get(kind().layout) == BookLayout.L_B) {
            items.addAll(BookBlocks.headed(
                    "อำนาจหน้าที่ของ" + unit(book),
                    words(office.duties()
                            .ofUnits(caller.office(), book.get(kind().asOf))
                            .getOrDefault(book.get(kind().unit), List.of()))));
            items.addAll(BookBlocks.headed("งานในคู่มือนี้", works(caller, book)));
        } else {
            items.addAll(BookBlocks.headed(
                    "การแบ่งส่วนราชการ",
                    office.units().of(caller.office()).stream()
                            .filter(one -> one.parent() == null)
                            .map(one -> "- " + one.name())
                            .collect(Collectors.joining("\n"))));
        }
        return items;
    }

    private String works(Caller caller, RecordRow book) {
        List<String> works = sheets.published(caller, book).stream()
                .map(sheet -> "- " + sheet.process().get(registers.processes().kind().name))
                .toList();
        return works.isEmpty()
                ? ""
                : "คู่มือนี้มี " + works.size()
                        + " งาน แต่ละงานแสดงขั้นตอนการดำเนินงาน แผนภูมิ แบบฟอร์มที่ใช้ และเอกสารหลักฐานอ้างอิง ได้แก่\n"
                        + String.join("\n", works);
    }

    /** The duties, in a personal manual those of the order only; in three parts with the works and their steps. Source: core E-54. */
    List<BookItem> scope(Caller caller, RecordRow book) {
        List<BookItem> items = new ArrayList<>(BookBlocks.headed("ขอบข่าย/ภารกิจ", words(ofUnit(caller, book))));
        if (book.get(kind().layout) == BookLayout.L_B) {
            int number = book.get(kind().firstNumber);
            for (BookSheets.Sheet sheet : sheets.published(caller, book)) {
                items.addAll(BookBlocks.headed(
                        number++ + ". "
                                + sheet.process().get(registers.processes().kind().name),
                        pages.steps(sheet.version())));
            }
        }
        return items;
    }

    /** Duties of the unit; of a personal manual exactly those that the person has by the order in force, of whatever unit. */
    List<DutyTexts.DutyText> ofUnit(Caller caller, RecordRow book) {
        Map<UnitId, List<DutyTexts.DutyText>> all =
                office.duties().ofUnits(book.head().office(), book.get(kind().asOf));
        Optional<Person> person = person(book);
        if (person.isEmpty()) {
            return all.getOrDefault(book.get(kind().unit), List.of());
        }
        return sheets.personal(caller, book, person.get().id()).stream()
                .flatMap(duty -> all.getOrDefault(duty.unit(), List.of()).stream()
                        .filter(one -> one.letter().equals(duty.letter())))
                .toList();
    }

    private static String words(List<DutyTexts.DutyText> duties) {
        return duties.stream().map(BookDuties::words).collect(Collectors.joining("\n"));
    }

    /** A duty as papers have it: what the office worded itself is marked. Source: core CORE-151. */
    static String words(DutyTexts.DutyText duty) {
        return duty.letter() + " " + duty.text() + (duty.own() ? " (ข้อความของสำนักงาน)" : "");
    }
}
