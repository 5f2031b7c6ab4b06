package org.khet.processes.internal.matter;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.print.ReportPaper;
import org.khet.portal.api.record.Condition;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.State;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.structure.Unit;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.structure.Units;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.api.time.OfficeTime;
import org.khet.processes.internal.book.BookKind;

/** Steps of cases by their days: a month on the screen, a year on paper and as a file. Source: core CORE-87, MON-64. */
public final class CaseCalendar {
    private static final int MOST_KEYS = 500;

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
     * @param no      number of the step, the same in every pass
     * @param person  who does it
     */
    public record Bar(
            long caseId,
            String matter,
            String step,
            Optional<LocalDate> from,
            Optional<LocalDate> due,
            Optional<LocalDate> doneOn,
            CaseBoard.Light light,
            UnitId unit,
            int no,
            Optional<PersonId> person) {}

    /**
     * What of a year is asked for.
     *
     * @param year   the fiscal year
     * @param unit   steps of cases of this unit only; empty for all
     * @param person steps of this person only; empty for all
     */
    public record Choice(FiscalYear year, Optional<UnitId> unit, Optional<PersonId> person) {}

    private final RecordService<CaseKind> cases;
    private final RecordService<CaseTaskKind> tasks;
    private final CaseBoard board;

    /** Over the registers. */
    public CaseCalendar(RecordService<CaseKind> cases, RecordService<CaseTaskKind> tasks, CaseBoard board) {
        this.cases = cases;
        this.tasks = tasks;
        this.board = board;
    }

    /** The calendar of a fiscal year: every step of every case of it, by planned begin; for papers. */
    public List<Bar> calendar(Caller caller, FiscalYear year, LocalDate today) {
        CaseKind kind = cases.kind();
        CaseTaskKind task = tasks.kind();
        List<Bar> bars = new ArrayList<>();
        Map<Long, UnitId> units = new LinkedHashMap<>();
        cases.all(caller, RecordFilter.of(kind.year.is(year)), List.of(kind.unit))
                .forEach(row -> units.put(row.id(), row.get(kind.unit)));
        List<Long> matters = List.copyOf(units.keySet());
        for (int from = 0; from < matters.size(); from += MOST_KEYS) {
            List<Long> some = matters.subList(from, Math.min(matters.size(), from + MOST_KEYS));
            Map<Long, List<RecordRow>> rows =
                    tasks.all(caller, RecordFilter.of(task.matter.in(some)), shown(task)).stream()
                            .collect(Collectors.groupingBy(row -> row.get(task.matter)));
            rows.forEach((matter, passes) -> board.last(passes)
                    .values()
                    .forEach(row -> bars.add(bar(caller, row, requireNonNull(units.get(matter)), today))));
        }
        bars.sort(Comparator.comparing((Bar bar) -> bar.from().orElse(LocalDate.MAX)));
        return bars;
    }

    /** What a bar says, and of which pass it is: of thousands of steps their words and lines are not read. */
    private static List<Field<?>> shown(CaseTaskKind task) {
        return List.of(
                task.matter,
                task.caseTitle,
                task.stepNo,
                task.pass,
                task.title,
                task.plannedFrom,
                task.due,
                task.doneOn,
                task.person);
    }

    /**
     * Steps by their day, and how many there are.
     *
     * @param bars at most as many as were asked for
     * @param all  how many
     */
    public record Steps(List<Bar> bars, int all) {
        /** Keeps an immutable copy. */
        public Steps {
            bars = List.copyOf(bars);
        }
    }

    /** What is due in a month; passes that were cancelled are left out. */
    public Steps month(Caller caller, YearMonth month, LocalDate today, int most) {
        return page(caller, due(List.of(), month.atDay(1), month.plusMonths(1).atDay(1)), today, most);
    }

    /** What of the choice is due in its fiscal year, by its day; passes that were cancelled are left out. */
    public Steps year(Caller caller, Choice choice, LocalDate today, int most) {
        return page(caller, due(choice), today, most);
    }

    private Steps page(Caller caller, RecordFilter due, LocalDate today, int most) {
        CaseTaskKind kind = tasks.kind();
        PageRequest page = new PageRequest(0, most, List.of(new PageRequest.Sort(kind.due.name(), false)));
        return new Steps(
                tasks.page(caller, due, page).stream()
                        .map(row -> bar(caller, row, row.get(kind.unit), today))
                        .toList(),
                tasks.count(caller, due));
    }

    private RecordFilter due(Choice choice) {
        CaseTaskKind kind = tasks.kind();
        List<Condition> of = new ArrayList<>();
        choice.unit().ifPresent(unit -> of.add(kind.unit.is(unit)));
        choice.person().ifPresent(person -> of.add(kind.person.is(person)));
        return due(of, choice.year().firstDay(), choice.year().next().firstDay());
    }

    private RecordFilter due(List<Condition> of, LocalDate from, LocalDate before) {
        CaseTaskKind kind = tasks.kind();
        State[] shown = kind.states().stream()
                .filter(state -> !state.equals(kind.cancelled))
                .toArray(State[]::new);
        return RecordFilter.of(
                Stream.concat(of.stream(), Stream.of(kind.due.atLeast(from), kind.due.below(before), kind.in(shown)))
                        .toArray(Condition[]::new));
    }

    private Bar bar(Caller caller, RecordRow row, UnitId unit, LocalDate today) {
        CaseTaskKind task = tasks.kind();
        return new Bar(
                row.get(task.matter),
                row.get(task.caseTitle),
                row.get(task.stepNo) + ". " + row.get(task.title),
                row.get(task.plannedFrom),
                row.get(task.due),
                row.get(task.doneOn),
                board.light(caller.office(), row, today),
                unit,
                row.get(task.stepNo),
                row.get(task.person));
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

    /** All steps that {@link #year} counts, of each its last pass, by planned begin; for files. */
    public List<Bar> calendar(Caller caller, Choice choice, LocalDate today) {
        CaseTaskKind kind = tasks.kind();
        List<Field<?>> read = new ArrayList<>(shown(kind));
        read.add(kind.unit);
        return tasks.all(caller, due(choice), read).stream()
                .collect(Collectors.groupingBy(row -> row.get(kind.matter)))
                .values()
                .stream()
                .flatMap(passes -> board.last(passes).values().stream())
                .map(row -> bar(caller, row, row.get(kind.unit), today))
                .sorted(Comparator.comparing((Bar bar) -> bar.from().orElse(LocalDate.MAX)))
                .toList();
    }

    /** The same as an iCalendar file. */
    public String ics(Caller caller, Choice choice, Instant now) {
        return CaseIcs.of(caller.office(), calendar(caller, choice, OfficeTime.day(now)), now);
    }
}
