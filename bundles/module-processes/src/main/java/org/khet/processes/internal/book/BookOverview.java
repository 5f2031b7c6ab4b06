package org.khet.processes.internal.book;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.api.structure.UnitId;
import org.khet.processes.internal.catalogue.ProcessKind;
import org.khet.processes.internal.chart.OverviewChart;

/** The picture of a unit with its sections and processes, drawn from the registers. Source: core D-01 block b10, CORE-139. */
final class BookOverview {
    private BookOverview() {}

    static List<BookItem> of(
            Caller caller, RecordRow book, BookAssembly.Registers registers, BookAssembly.Office office) {
        BookKind kind = registers.books().kind();
        ProcessKind process = registers.processes().kind();
        BookSheets sheets = new BookSheets(registers, office);
        UnitId unit = book.get(kind.unit);
        int number = book.get(kind.firstNumber);
        Map<UnitId, List<String>> works = new LinkedHashMap<>();
        for (BookSheets.Sheet sheet : sheets.published(caller, book)) {
            works.computeIfAbsent(sheet.process().get(process.unit).orElse(unit), ignored -> new ArrayList<>())
                    .add(number++ + ". " + sheet.process().get(process.name));
        }
        List<Unit> sections = sheets.sections(caller, book);
        List<String> own = new ArrayList<>();
        works.forEach((of, names) -> {
            if (sections.stream().noneMatch(section -> section.id().equals(of))) {
                own.addAll(names);
            }
        });
        List<OverviewChart.Branch> branches = new ArrayList<>(List.of(new OverviewChart.Branch(0, "", own)));
        Map<UnitId, Integer> levels = new HashMap<>();
        for (Unit section : sections) {
            int level =
                    1 + Optional.ofNullable(section.parent()).map(levels::get).orElse(0);
            levels.put(section.id(), level);
            branches.add(new OverviewChart.Branch(level, section.name(), works.getOrDefault(section.id(), List.of())));
        }
        String name = office.units()
                .find(caller.office(), unit, book.get(kind.asOf))
                .map(Unit::name)
                .orElse("");
        return List.of(
                new BookItem.NewPage(),
                new BookItem.Heading(2, "ผังงานและกระบวนงานของ" + name),
                new BookItem.Chart(OverviewChart.of(name, branches)));
    }
}
