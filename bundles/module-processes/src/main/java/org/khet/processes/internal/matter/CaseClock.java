package org.khet.processes.internal.matter;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.api.time.SchoolYear;
import org.khet.portal.api.time.SchoolYears;
import org.khet.portal.api.time.WorkingDays;
import org.khet.processes.internal.catalogue.DurationKind;
import org.khet.processes.internal.catalogue.GraphReader;
import org.khet.processes.internal.catalogue.ProcessVersionKind;
import org.khet.processes.internal.catalogue.ProcessYear;
import org.khet.processes.internal.catalogue.StepGraph;
import org.khet.processes.internal.setting.ProcessesSettings;
import org.khet.processes.internal.setting.SettingValues;

/**
 * When steps are due: so many days from the day after the start, months to the same day, fiscal years to their end; a day without
 * work moves to the next working day. Fixed days come again each year: those of a version move to the year in which the case began,
 * and stay where they fall. A step is planned from the due day before it, and again from the real finish. Source: core
 * E-30 to E-33, E-42.
 */
public final class CaseClock {
    private static final MonthDay SCHOOLS_OPEN = MonthDay.of(5, 16);

    /**
     * Days of a step.
     *
     * @param from planned begin
     * @param due  last day; empty when nothing is said
     */
    public record StepDates(LocalDate from, Optional<LocalDate> due) {
        /** How many days it has by its standard; empty when nothing is said. */
        Optional<Integer> days() {
            return due.map(day -> (int) Math.max(0, ChronoUnit.DAYS.between(from, day)));
        }
    }

    /**
     * When a case began.
     *
     * @param day first day
     * @param by  years by which its process counts
     */
    public record Start(LocalDate day, ProcessYear by) {}

    private final WorkingDays days;
    private final SchoolYears years;
    private final SettingValues settings;

    /** Over the office's calendar. */
    public CaseClock(WorkingDays days, SchoolYears years, SettingValues settings) {
        this.days = days;
        this.years = years;
        this.settings = settings;
    }

    /**
     * Days of all steps of a version.
     *
     * @param begun first day of the case
     * @param ended real last day of steps that are over, by number
     * @param fixed due days that stand, by number
     */
    Map<Integer, StepDates> plan(
            OfficeId office,
            ProcessVersionKind kind,
            RecordRow version,
            Start begun,
            Map<Integer, LocalDate> ended,
            Map<Integer, LocalDate> fixed) {
        LocalDate start = begun.day();
        StepGraph graph = GraphReader.graph(kind, version);
        Map<Integer, StepDates> plan = new HashMap<>();
        Map<Integer, LocalDate> ends = new HashMap<>();
        for (int no : graph.inOrder()) {
            RecordLine step = GraphReader.step(kind, version, no).orElseThrow();
            LocalDate from = start;
            for (StepGraph.Way way : graph.into(no)) {
                LocalDate before = beside(kind, version, way.from(), step)
                        ? plan.getOrDefault(way.from(), new StepDates(start, Optional.empty()))
                                .from()
                        : ends.getOrDefault(way.from(), start);
                from = before.isAfter(from) ? before : from;
            }
            Window window = window(office, kind, step, begun);
            Optional<LocalDate> due = step.get(kind.lasting) == DurationKind.WINDOW
                    ? window.until()
                    : due(office, kind, step, from, start);
            StepDates dates =
                    new StepDates(window.from().orElse(from), fixed.containsKey(no) ? Optional.of(fixed.get(no)) : due);
            plan.put(no, dates);
            ends.put(no, ended.getOrDefault(no, dates.due().orElse(from)));
        }
        return plan;
    }

    /** Two steps that both last the whole year run beside each other. */
    private static boolean beside(ProcessVersionKind kind, RecordRow version, int before, RecordLine step) {
        return step.get(kind.lasting) == DurationKind.FISCAL_YEAR
                && GraphReader.step(kind, version, before)
                        .filter(one -> one.get(kind.lasting) == DurationKind.FISCAL_YEAR)
                        .isPresent();
    }

    /** Working days of an office from the day after one until another. */
    public int workingDays(OfficeId office, LocalDate from, LocalDate to) {
        return days.between(office, from, to);
    }

    private Optional<LocalDate> due(
            OfficeId office, ProcessVersionKind kind, RecordLine step, LocalDate from, LocalDate start) {
        int length = step.get(kind.length).orElse(0);
        return switch (step.get(kind.lasting)) {
            case NONE -> Optional.empty();
            case DAY -> Optional.of(working(office, from.plusDays(length)));
            case WORKING_DAY -> Optional.of(days.plus(office, from, length));
            case MONTH -> Optional.of(working(office, from.plusMonths(length)));
            case FISCAL_YEAR -> Optional.of(FiscalYear.of(start).lastDay());
            case SCHOOL_YEAR -> years.current(office, start).map(SchoolYear::lastDay);
            case WINDOW -> step.get(kind.until);
        };
    }

    private record Window(Optional<LocalDate> from, Optional<LocalDate> until) {}

    /** The fixed days of a step in the year of the case; both move by the same years, so that a plan of five years stays one. */
    private Window window(OfficeId office, ProcessVersionKind kind, RecordLine step, Start begun) {
        Optional<LocalDate> from = step.get(kind.from);
        Optional<LocalDate> until = step.get(kind.until);
        int move = from.or(() -> until)
                .map(day -> year(office, begun.by(), begun.day()) - year(office, begun.by(), day))
                .orElse(0);
        return new Window(from.map(day -> day.plusYears(move)), until.map(day -> day.plusYears(move)));
    }

    private int year(OfficeId office, ProcessYear by, LocalDate day) {
        return by == ProcessYear.FISCAL
                ? FiscalYear.of(day).buddhist()
                : years.current(office, day)
                        .map(SchoolYear::buddhist)
                        .orElse(SchoolYear.buddhist(
                                MonthDay.from(day).isBefore(SCHOOLS_OPEN) ? day.getYear() - 1 : day.getYear()));
    }

    private LocalDate working(OfficeId office, LocalDate day) {
        LocalDate moved = day;
        if (settings.get(office, ProcessesSettings.MOVE_DUE)) {
            while (!days.isWorkingDay(office, moved)) {
                moved = moved.plusDays(1);
            }
        }
        return moved;
    }
}
