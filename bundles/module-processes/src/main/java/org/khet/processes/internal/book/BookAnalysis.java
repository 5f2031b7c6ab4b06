package org.khet.processes.internal.book;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.khet.portal.api.duty.DutyTexts;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.api.structure.UnitId;
import org.khet.processes.internal.catalogue.ProcessKind;

/**
 * The job analysis table of a book: the works of the unit, then those of each section under its name, beside the duties that they
 * belong to. A duty is worded by the unit that has it. Source: core D-03, CORE-152, E-54.
 */
final class BookAnalysis {
    private final BookAssembly.Registers registers;
    private final BookAssembly.Office office;
    private final BookSheets sheets;
    private final ProcessPages pages;

    BookAnalysis(BookAssembly.Registers registers, BookAssembly.Office office, BookSheets sheets, ProcessPages pages) {
        this.registers = registers;
        this.office = office;
        this.sheets = sheets;
        this.pages = pages;
    }

    List<BookItem> of(Caller caller, RecordRow book) {
        return List.of(
                new BookItem.NewPage(),
                new BookItem.Heading(2, "ตารางการวิเคราะห์งาน “" + name(caller, book) + "”"),
                new BookItem.Analysis(spanned(rows(caller, book))));
    }

    private String name(Caller caller, RecordRow book) {
        BookKind kind = registers.books().kind();
        return office.units()
                .find(caller.office(), book.get(kind.unit), book.get(kind.asOf))
                .map(Unit::name)
                .orElse("");
    }

    private List<BookItem.Work> rows(Caller caller, RecordRow book) {
        ProcessKind process = registers.processes().kind();
        Duties duties = duties(caller, book);
        Map<Optional<UnitId>, Map<String, List<BookSheets.Sheet>>> all = new LinkedHashMap<>();
        Map<Optional<UnitId>, String> names = new HashMap<>();
        all.put(Optional.empty(), new LinkedHashMap<>());
        for (Unit section : sheets.sections(caller, book)) {
            all.put(Optional.of(section.id()), new LinkedHashMap<>());
            names.put(Optional.of(section.id()), section.name());
        }
        for (BookSheets.Sheet sheet : sheets.published(caller, book)) {
            all.getOrDefault(sheet.process().get(process.unit), all.get(Optional.<UnitId>empty()))
                    .computeIfAbsent(duties.of(sheet.process().id()), ignored -> new ArrayList<>())
                    .add(sheet);
        }
        List<BookItem.Work> rows = new ArrayList<>();
        int number = 0;
        for (var one : all.entrySet()) {
            int inside = 0;
            String before = "";
            for (var of : one.getValue().entrySet()) {
                for (BookSheets.Sheet sheet : of.getValue()) {
                    if (one.getKey().isPresent() && inside == 0) {
                        before = ++number + ".";
                        rows.add(new BookItem.Work(
                                of.getKey(), 1, before + " " + names.getOrDefault(one.getKey(), ""), "", "", true));
                    }
                    String no = one.getKey().isPresent() ? before + ++inside : ++number + ".";
                    rows.add(new BookItem.Work(
                            of.getKey(),
                            1,
                            no + " " + sheet.process().get(process.name),
                            pages.steps(sheet.version()),
                            sheet.process().get(process.people)));
                }
            }
        }
        return rows;
    }

    /** The words of the duties of a process, a line each; in a personal manual of those that its person has. */
    private interface Duties {
        String of(long process);
    }

    private Duties duties(Caller caller, RecordRow book) {
        ProcessKind kind = registers.processes().kind();
        BookKind of = registers.books().kind();
        Map<UnitId, List<DutyTexts.DutyText>> texts = office.duties().ofUnits(caller.office(), book.get(of.asOf));
        Optional<Set<String>> own = book.get(of.person)
                .map(person -> sheets.personal(caller, book, person).stream()
                        .map(duty -> duty.unit() + " " + duty.letter())
                        .collect(Collectors.toSet()));
        return process -> registers.processes().find(caller.office(), process).orElseThrow().lines(kind.duties).stream()
                .map(line -> {
                    String letter = line.get(kind.dutyLetter);
                    Optional<UnitId> unit = office.units()
                            .findByCode(caller.office(), line.get(kind.dutyUnit))
                            .map(Unit::id);
                    if (own.isPresent()
                            && unit.filter(id -> own.get().contains(id + " " + letter))
                                    .isEmpty()) {
                        return "";
                    }
                    return unit.stream()
                            .flatMap(id -> texts.getOrDefault(id, List.of()).stream())
                            .filter(text -> text.letter().equals(letter))
                            .map(BookDuties::words)
                            .findFirst()
                            .orElse(letter);
                })
                .filter(words -> !words.isEmpty())
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    /** The duty stands once, in a cell beside all its works that follow each other. */
    private static List<BookItem.Work> spanned(List<BookItem.Work> rows) {
        List<BookItem.Work> works = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            BookItem.Work row = rows.get(i);
            boolean first = i == 0 || !rows.get(i - 1).duty().equals(row.duty());
            int end = i + 1;
            while (end < rows.size() && rows.get(end).duty().equals(row.duty())) {
                end++;
            }
            works.add(new BookItem.Work(
                    first ? row.duty() : "",
                    first ? end - i : 0,
                    row.work(),
                    row.steps(),
                    row.people(),
                    row.section()));
        }
        return works;
    }
}
