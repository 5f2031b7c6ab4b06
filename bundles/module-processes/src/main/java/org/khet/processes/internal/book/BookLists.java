package org.khet.processes.internal.book;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khet.portal.api.duty.DutyTexts;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Caller;
import org.khet.processes.internal.catalogue.CiteKind;
import org.khet.processes.internal.catalogue.LawKind;
import org.khet.processes.internal.catalogue.LawSort;
import org.khet.processes.internal.catalogue.NeedKind;
import org.khet.processes.internal.catalogue.ProcessVersionKind;

/** Lists gathered from the processes of a book: laws, forms, orders. Source: core D-01 blocks b16, b17. */
final class BookLists {
    private final BookAssembly.Registers registers;
    private final BookSheets sheets;

    BookLists(BookAssembly.Registers registers, BookSheets sheets) {
        this.registers = registers;
        this.sheets = sheets;
    }

    private BookKind kind() {
        return registers.books().kind();
    }

    /** Laws that the processes cite, each once; before them all others in force where the book says so. Source: core D-01 b16. */
    String laws(Caller caller, RecordRow book) {
        ProcessVersionKind version = registers.versions().kind();
        Map<Long, String> all =
                book.get(kind().allLaws).orElse(false) ? inForce(caller, book.get(kind().asOf)) : Map.of();
        Set<String> laws = new LinkedHashSet<>(all.values());
        published(caller, book)
                .flatMap(sheet -> sheet.version().lines(version.cites).stream())
                .filter(line -> line.get(version.citeSort) == CiteKind.LAW
                        && line.get(version.citeLaw).filter(all::containsKey).isEmpty())
                .forEach(line -> laws.add(line.get(version.citeWhat)));
        return laws.stream().map(law -> "• " + law).collect(Collectors.joining("\n"));
    }

    private Map<Long, String> inForce(Caller caller, LocalDate day) {
        LawKind law = registers.laws().kind();
        Map<Long, String> all = new LinkedHashMap<>();
        laws(caller, day).forEach(row -> all.put(row.id(), row.get(law.title)));
        return all;
    }

    private Stream<RecordRow> laws(Caller caller, LocalDate day) {
        LawKind law = registers.laws().kind();
        return registers.laws().internal().all(caller, RecordFilter.ALL).stream()
                .filter(row -> !law.isOver(row, day)
                        && row.get(law.from).filter(day::isBefore).isEmpty())
                .sorted(Comparator.comparing(row -> row.get(law.place)));
    }

    /** Announcements and orders of the register that are in force on a day, in its order. Source: core D-01, placeholders. */
    List<String> announcements(Caller caller, LocalDate day) {
        LawKind law = registers.laws().kind();
        return laws(caller, day)
                .filter(row -> row.get(law.sort) == LawSort.ANNOUNCEMENT)
                .map(row -> row.get(law.title))
                .toList();
    }

    /** Numbers and days of the orders that give the people of the book their duties, each once. */
    Set<String> orders(Caller caller, RecordRow book) {
        return sheets.ofUnits(caller, book).stream()
                .flatMap(of -> sheets.people(caller, of))
                .flatMap(person -> sheets.personal(caller, book, person.id()).stream())
                .map(DutyTexts.PersonDuty::order)
                .filter(order -> !order.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Stream<BookSheets.Sheet> published(Caller caller, RecordRow book) {
        return sheets.ofUnits(caller, book).stream().flatMap(of -> sheets.published(caller, of).stream());
    }

    /**
     * Orders that give the people of the book their duties, announcements in force, and forms of its processes, unless the annex is
     * written. Source: core D-01 b17.
     */
    List<BookItem> annex(Caller caller, RecordRow book) {
        Set<String> lines = new LinkedHashSet<>();
        orders(caller, book).forEach(order -> lines.add("- คำสั่ง " + order));
        announcements(caller, book.get(kind().asOf)).forEach(title -> lines.add("- " + title));
        ProcessVersionKind version = registers.versions().kind();
        published(caller, book)
                .flatMap(sheet -> sheet.version().lines(version.needs).stream())
                .filter(line -> line.get(version.needSort) == NeedKind.FORM)
                .forEach(line -> lines.add("- " + line.get(version.needWhat)));
        String text = lines.isEmpty() && book.get(kind().dashes) ? "-" : String.join("\n", lines);
        List<BookItem> items = new ArrayList<>(BookBlocks.headed("ภาคผนวก", text));
        if (!items.isEmpty()) {
            items.addFirst(new BookItem.NewPage());
        }
        return items;
    }
}
