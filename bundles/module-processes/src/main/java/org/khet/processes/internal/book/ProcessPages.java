package org.khet.processes.internal.book;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.api.structure.UnitId;
import org.khet.processes.internal.catalogue.CiteKind;
import org.khet.processes.internal.catalogue.DurationKind;
import org.khet.processes.internal.catalogue.GraphReader;
import org.khet.processes.internal.catalogue.NeedKind;
import org.khet.processes.internal.catalogue.ProcessKind;
import org.khet.processes.internal.catalogue.ProcessVersionKind;
import org.khet.processes.internal.chart.FlowLayout;

/** The pages of one process by the headings of a layout. Source: core D-02, E-51, E-52. */
final class ProcessPages {
    private final ProcessKind process;
    private final ProcessVersionKind version;
    private final StandardLines rows;

    ProcessPages(ProcessKind process, ProcessVersionKind version, BookAssembly.Office office) {
        this.process = process;
        this.version = version;
        this.rows = new StandardLines(process, version, office.lists());
    }

    /**
     * What one process is printed with.
     *
     * @param office name of the office
     * @param unit   name of its unit, see {@link #unit}
     * @param units  units of the office as they stood on the day of the book
     * @param total  whether the standard table adds the times of its steps up
     * @param parts  its parts, with their versions
     */
    record Page(
            RecordRow process,
            RecordRow version,
            int number,
            String office,
            String unit,
            Function<UnitId, Optional<Unit>> units,
            boolean total,
            List<BookSheets.Sheet> parts) {
        private Page of(BookSheets.Sheet part, String itsUnit) {
            return new Page(part.process(), part.version(), number, office, itsUnit, units, total, List.of());
        }
    }

    /** The unit of a process, a section behind those that it is part of; of a process without one the other words. Source: core D-02. */
    String unit(RecordRow row, String otherwise, Function<UnitId, Optional<Unit>> units) {
        String name = "";
        Optional<Unit> one = row.get(process.unit).flatMap(units);
        while (one.isPresent()) {
            name = (one.get().name() + " " + name).strip();
            one = Optional.ofNullable(one.get().parent()).flatMap(units);
        }
        return name.isEmpty() ? otherwise : name;
    }

    /** The pieces of a process, each heading numbered by its place. */
    List<BookItem> of(BookStyle look, Page page) {
        List<BookItem> items = new ArrayList<>();
        items.add(new BookItem.NewPage());
        items.add(new BookItem.Heading(2, page.number() + ". " + page.process().get(process.name)));
        int number = 0;
        for (BookStyle.Head head : look.heads()) {
            boolean table = head.part() == ProcessHeading.STANDARD;
            List<BookItem> body = flows(head.part(), page, number + 1);
            boolean spare = table && look.layout() == BookLayout.L_A;
            boolean empty = spare ? !lasts(page.version()) : body.isEmpty();
            if (empty && (spare || !look.dashes())) {
                continue;
            }
            number++;
            if (spare) {
                items.add(new BookItem.NewPage()); // three rows of heads are not left alone at the end of a page
            }
            items.add(look.heading(number, head));
            items.addAll(empty ? List.of(new BookItem.TextItem("-")) : body);
        }
        return items;
    }

    /** The table of durations stands in the manual of a group where the steps have some. Source: README CON-13. */
    private boolean lasts(RecordRow row) {
        return row.lines(version.steps).stream().anyMatch(line -> line.get(version.lasting) != DurationKind.NONE);
    }

    /** Steps and charts of a process that has parts come by part: 5.1, 5.2 and then 6.1, 6.2. Source: core E-52. */
    private List<BookItem> flows(ProcessHeading part, Page page, int number) {
        if (page.parts().isEmpty() || !(part == ProcessHeading.STEPS || part == ProcessHeading.CHART)) {
            return part(part, page);
        }
        List<BookItem> items = new ArrayList<>();
        int sub = 0;
        for (BookSheets.Sheet sheet : page.parts()) {
            sub++;
            items.add(new BookItem.Heading(
                    3, number + "." + sub + " " + sheet.process().get(process.name)));
            items.addAll(part(part, page.of(sheet, unit(sheet.process(), page.unit(), page.units()))));
        }
        return items;
    }

    private List<BookItem> part(ProcessHeading part, Page page) {
        RecordRow row = page.version();
        return switch (part) {
            case NAME -> words(page.process().get(process.name));
            case BACKGROUND -> words(row.get(version.background));
            case OBJECTIVES -> words(row.get(version.objectives));
            case SCOPE -> words(row.get(version.scope));
            case DEFINITIONS -> words(row.get(version.definitions));
            case STEPS -> words(steps(row));
            case CHART -> List.of(new BookItem.Chart(FlowLayout.of(GraphReader.graph(version, row), labels(row))));
            case STANDARD -> List.of(standard(page));
            case INDICATORS ->
                words(row.lines(version.indicators).stream()
                        .map(line -> "- " + line.get(version.indicator))
                        .collect(Collectors.joining("\n")));
            case FORMS ->
                words(row.lines(version.needs).stream()
                        .filter(line -> line.get(version.needSort) == NeedKind.FORM)
                        .map(line -> "- " + line.get(version.needWhat))
                        .collect(Collectors.joining("\n")));
            case LAWS -> words(cites(row, true));
            case REFERENCES -> words(cites(row, false));
        };
    }

    private static List<BookItem> words(String text) {
        return text.isBlank() || text.equals("-") ? List.of() : List.of(new BookItem.TextItem(text));
    }

    private String cites(RecordRow row, boolean lawsOnly) {
        return row.lines(version.cites).stream()
                .filter(line -> !lawsOnly || line.get(version.citeSort) == CiteKind.LAW)
                .map(line -> "- " + line.get(version.citeWhat))
                .collect(Collectors.joining("\n"));
    }

    /** Steps of two levels, a line each. */
    String steps(RecordRow row) {
        return GraphReader.steps(version, row).stream()
                .map(line -> line.get(version.stepNo) + ") " + line.get(version.chart)
                        + (line.get(version.details).isEmpty()
                                ? ""
                                : "\n   " + line.get(version.details).replace("\n", "\n   ")))
                .collect(Collectors.joining("\n"));
    }

    private Map<Integer, String> labels(RecordRow row) {
        Map<Integer, String> labels = new HashMap<>();
        GraphReader.steps(version, row).forEach(line -> labels.put(line.get(version.stepNo), line.get(version.chart)));
        return labels;
    }

    /** The standard table of a process. */
    BookItem.Standard standard(Page page) {
        return rows.of(page);
    }
}
