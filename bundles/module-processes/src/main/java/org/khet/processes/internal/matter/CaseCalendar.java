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
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.print.ReportPaper;
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
     * @param unit   cases of this unit only; empty for all
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

    /** The calendar of a fiscal year: every step of every case of it, by planned begin; for files and papers. */
    public List<Bar> calendar(Caller caller, FiscalYear year, LocalDate today) {
        return calendar(caller, year, Optional.empty(), today);
    }

    private List<Bar> calendar(Caller caller, FiscalYear year, Optional<UnitId> unit, LocalDate today) {
        CaseKind kind = cases.kind();
        RecordFilter asked = unit.map(of -> RecordFilter.of(kind.year.is(year), kind.unit.is(of)))
                .orElseGet(() -> RecordFilter.of(kind.year.is(year)));
        CaseTaskKind task = tasks.kind();
        List<Bar> bars = new ArrayList<>();
        Map<Long, UnitId> units = new LinkedHashMap<>();
        cases.all(caller, asked, List.of(kind.unit)).forEach(row -> units.put(row.id(), row.get(kind.unit)));
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
     * The steps of a month by their day, and how many there are.
     *
     * @param bars at most as many as were asked for
     * @param all  how many
     */
    public record Month(List<Bar> bars, int all) {
        /** Keeps an immutable copy. */
        public Month {
            bars = List.copyOf(bars);
        }
    }

    /** What is due in a month; passes that were cancelled are left out. */
    public Month month(Caller caller, YearMonth month, LocalDate today, int most) {
        CaseTaskKind kind = tasks.kind();
        List<State> shown = kind.states().stream()
                .filter(state -> !state.equals(kind.cancelled))
                .toList();
        RecordFilter due = RecordFilter.of(
                kind.due.atLeast(month.atDay(1)),
                kind.due.below(month.plusMonths(1).atDay(1)),
                kind.in(shown.toArray(State[]::new)));
        PageRequest page = new PageRequest(0, most, List.of(new PageRequest.Sort(kind.due.name(), false)));
        return new Month(
                tasks.page(caller, due, page).stream()
                        .map(row -> bar(caller, row, row.get(kind.unit), today))
                        .toList(),
                tasks.count(caller, due));
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

    /** The steps of a year that are asked for, by planned begin. */
    public List<Bar> calendar(Caller caller, Choice choice, LocalDate today) {
        return calendar(caller, choice.year(), choice.unit(), today).stream()
                .filter(bar -> choice.person().isEmpty() || choice.person().equals(bar.person()))
                .toList();
    }

    /** The same as an iCalendar file. */
    public String ics(Caller caller, Choice choice, Instant now) {
        return CaseIcs.of(caller.office(), calendar(caller, choice, OfficeTime.day(now)), now);
    }
}
