package org.khet.processes.internal.book;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.khet.portal.api.office.Office;
import org.khet.portal.api.office.OfficeKind;
import org.khet.portal.api.person.Person;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.api.text.ThaiDate;

/** What chapters say in braces, filled from the registers; what is not known stays and is found before the final print. Source: core D-01. */
final class BookPlaceholders {
    private static final String DIRECTOR = "ผู้อำนวยการสำนักงานเขต";
    private static final String AREA = "เขต ";
    private static final int MOST = 20;
    private final BookAssembly.Office office;
    private final BookKind kind;
    private final BookLists lists;

    BookPlaceholders(BookAssembly.Registers registers, BookAssembly.Office office) {
        this.office = office;
        this.kind = registers.books().kind();
        this.lists = new BookLists(registers, new BookSheets(registers, office));
    }

    /** A text with what the portal knows. */
    String filled(Caller caller, RecordRow book, String text) {
        if (text.indexOf('{') < 0) {
            return text;
        }
        String filled = text;
        for (Map.Entry<String, String> one : values(caller, book, text).entrySet()) {
            filled = one.getValue().isEmpty() ? filled : filled.replace("{" + one.getKey() + "}", one.getValue());
        }
        return filled;
    }

    private Map<String, String> values(Caller caller, RecordRow book, String text) {
        Map<String, String> values = new HashMap<>();
        values.put(
                "office",
                office.letters().of(caller.office(), java.util.Locale.of("th")).office());
        values.put("year", String.valueOf(book.get(kind.year).buddhist()));
        values.put("today", ThaiDate.longDate(book.get(kind.asOf)));
        office.offices().find(caller.office()).ifPresent(of -> ofOffice(values, of));
        LocalDate day = book.get(kind.asOf);
        office.units()
                .find(caller.office(), book.get(kind.unit), day)
                .ifPresent(unit -> ofUnit(values, caller, unit, day));
        book.get(kind.person)
                .flatMap(id -> office.people().find(caller.office(), id))
                .ifPresent(person -> {
                    values.put("person", person.fullName());
                    values.put("position", person.position());
                });
        if (text.contains("{order}")) {
            values.put("order", String.join(", ", lists.orders(caller, book)));
        }
        if (text.contains("{announcement}")) {
            values.put("announcement", String.join(", ", lists.announcements(caller, book.get(kind.asOf))));
        }
        values.put("director", director(caller).map(Person::fullName).orElse(""));
        return values;
    }

    private static void ofOffice(Map<String, String> values, Office of) {
        values.put("office-short", of.shortName());
        values.put("office-kind", of.kind() == OfficeKind.PRIMARY ? "ประถมศึกษา" : "มัธยมศึกษา");
        values.put("province", of.province());
        int area = of.name().lastIndexOf(AREA);
        values.put(
                "area",
                area < 0 ? "" : of.name().substring(area + AREA.length()).strip());
    }

    private void ofUnit(Map<String, String> values, Caller caller, Unit unit, LocalDate day) {
        values.put("unit", unit.name());
        if (unit.parent() != null) {
            values.put("section", unit.name());
            values.put(
                    "group",
                    office.units()
                            .find(caller.office(), unit.parent(), day)
                            .map(Unit::name)
                            .orElse(""));
        } else {
            values.put("group", unit.name());
        }
    }

    private Optional<Person> director(Caller caller) {
        return office.people().search(caller.office(), DIRECTOR, MOST).stream()
                .filter(person -> person.position().startsWith(DIRECTOR))
                .findFirst();
    }
}
