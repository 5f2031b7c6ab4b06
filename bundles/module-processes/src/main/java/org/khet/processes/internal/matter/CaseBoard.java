package org.khet.processes.internal.matter;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.print.ReportPaper;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.structure.Units;
import org.khet.portal.api.time.FiscalYear;
import org.khet.processes.internal.book.BookKind;
import org.khet.processes.internal.setting.ProcessesSettings;
import org.khet.processes.internal.setting.SettingValues;

/**
 * Cases and their tasks as boards and calendars show them, read with the reader's own rights. Source: core E-37, CORE-81, 87, MON-64.
 */
public final class CaseBoard {
    /** Colour of a task. */
    public enum Light {
        /** Not begun, or nothing is due. */
        GREY,
        /** In time. */
        GREEN,
        /** Due within the days that the office set. */
        AMBER,
        /** Past its day. */
        RED
    }

    /**
     * A bar of a calendar.
     *
     * @param caseId  key of the case
     * @param matter  name of the case
     * @param step    the step
     * @param from    planned begin
     * @param due     planned end
     * @param doneOn  real end, empty while it is not over
     * @param light   colour today
     * @param unit    whose case it is
     */
    public record Bar(
            long caseId,
            String matter,
            String step,
            Optional<LocalDate> from,
            Optional<LocalDate> due,
            Optional<LocalDate> doneOn,
            Light light,
            UnitId unit) {}

    private final RecordService<CaseKind> cases;
    private final RecordService<CaseTaskKind> tasks;
    private final SettingValues settings;

    /** Over the registers. */
    public CaseBoard(RecordService<CaseKind> cases, RecordService<CaseTaskKind> tasks, SettingValues settings) {
        this.cases = cases;
        this.tasks = tasks;
        this.settings = settings;
    }

    /** The last pass of each step of a case, by step. */
    public Map<Integer, RecordRow> last(Caller caller, long matter) {
        CaseTaskKind kind = tasks.kind();
        Map<Integer, RecordRow> last = new TreeMap<>();
        for (RecordRow row : tasks.all(caller, RecordFilter.of(kind.matter.is(matter)))) {
            RecordRow known = last.get(row.get(kind.stepNo));
            if (!row.state().equals(kind.cancelled) && (known == null || known.get(kind.pass) < row.get(kind.pass))) {
                last.put(row.get(kind.stepNo), row);
            }
        }
        return last;
    }

    /** Colour of a task on a day. */
    public Light light(OfficeId office, RecordRow task, LocalDate today) {
        CaseTaskKind kind = tasks.kind();
        Optional<LocalDate> due = task.get(kind.due);
        if (due.isEmpty() || task.state().equals(kind.waiting) || !task.state().open()) {
            return Light.GREY;
        }
        long left = ChronoUnit.DAYS.between(today, due.get());
        if (left < 0) {
            return Light.RED;
        }
        return left <= settings.get(office, ProcessesSettings.AMBER_DAYS) ? Light.AMBER : Light.GREEN;
    }

    /** Cases by state, in the order of the states, each first the one that is due first. */
    public Map<String, List<RecordRow>> byState(Caller caller) {
        CaseKind kind = cases.kind();
        Map<String, List<RecordRow>> board = new java.util.LinkedHashMap<>();
        kind.states().forEach(state -> board.put(state.name(), new ArrayList<>()));
        cases.all(caller, RecordFilter.ALL).stream()
                .sorted(Comparator.comparing(row -> row.get(kind.due).orElse(LocalDate.MAX)))
                .forEach(row -> board.computeIfAbsent(row.state().name(), ignored -> new ArrayList<>())
                        .add(row));
        return board;
    }

    /** Open tasks by person: key of the person or empty for nobody. */
    public Map<Optional<org.khet.portal.api.person.PersonId>, List<RecordRow>> byPerson(Caller caller) {
        CaseTaskKind kind = tasks.kind();
        return tasks.all(caller, RecordFilter.of(kind.in(kind.open, kind.asked))).stream()
                .collect(Collectors.groupingBy(row -> row.get(kind.person)));
    }

    /** The calendar of a fiscal year: every step of every case of it, by planned begin. */
    public List<Bar> calendar(Caller caller, FiscalYear year, LocalDate today) {
        CaseKind kind = cases.kind();
        CaseTaskKind task = tasks.kind();
        List<Bar> bars = new ArrayList<>();
        for (RecordRow matter : cases.all(caller, RecordFilter.of(kind.year.is(year)))) {
            for (RecordRow row : last(caller, matter.id()).values()) {
                bars.add(new Bar(
                        matter.id(),
                        matter.get(kind.title),
                        row.get(task.stepNo) + ". " + row.get(task.title),
                        row.get(task.plannedFrom),
                        row.get(task.due),
                        row.get(task.doneOn),
                        light(caller.office(), row, today),
                        matter.get(kind.unit)));
            }
        }
        bars.sort(Comparator.comparing((Bar bar) -> bar.from().orElse(LocalDate.MAX)));
        return bars;
    }

    /** The calendar of a year on paper: a page of steps for each unit, then the books with their planned and real end. */
    public ReportPaper paper(
            Caller caller, FiscalYear year, LocalDate today, Units units, RecordService<BookKind> books) {
        YearCalendarPaper paper = new YearCalendarPaper(year);
        List<Bar> bars = calendar(caller, year, today);
        for (Unit unit : units.of(caller.office())) {
            paper.page(
                    "ปฏิทินขั้นตอนของ" + unit.name(),
                    bars.stream()
                            .filter(bar -> bar.unit().equals(unit.id()))
                            .sorted(Comparator.comparing(Bar::matter))
                            .map(bar -> new YearCalendarPaper.Work(
                                    bar.matter(), bar.step(), bar.from(), bar.due(), bar.doneOn()))
                            .toList());
        }
        BookKind book = books.kind();
        paper.page(
                "แผนจัดทำรายงานและเล่มเอกสาร",
                books.all(caller, RecordFilter.of(book.year.is(year))).stream()
                        .map(row -> new YearCalendarPaper.Work(
                                "",
                                row.get(book.title),
                                Optional.of(row.get(book.from)),
                                Optional.of(row.get(book.until)),
                                row.get(book.publishedOn)))
                        .toList());
        return paper.paper();
    }

    /** The calendar as an iCalendar file: one entry for each step with a due day. Source: RFC 5545, CORE-87. */
    public String ics(Caller caller, FiscalYear year, LocalDate today) {
        StringBuilder text = new StringBuilder("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Khet//Processes//TH\r\n");
        int number = 0;
        for (Bar bar : calendar(caller, year, today)) {
            number++;
            if (bar.due().isPresent()) {
                text.append("BEGIN:VEVENT\r\nUID:")
                        .append(caller.office().value())
                        .append('-')
                        .append(bar.caseId())
                        .append('-')
                        .append(number)
                        .append("@khet\r\nDTSTAMP:")
                        .append(basic(today))
                        .append("T000000Z\r\nDTSTART;VALUE=DATE:")
                        .append(basic(bar.due().get()))
                        .append("\r\nSUMMARY:")
                        .append(escape(bar.matter() + " – " + bar.step()))
                        .append("\r\nEND:VEVENT\r\n");
            }
        }
        return text.append("END:VCALENDAR\r\n").toString();
    }

    private static String basic(LocalDate day) {
        return day.toString().replace("-", "");
    }

    private static String escape(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }
}
