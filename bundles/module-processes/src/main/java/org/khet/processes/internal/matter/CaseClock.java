package org.khet.processes.internal.matter;

import java.time.LocalDate;
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
import org.khet.processes.internal.catalogue.StepGraph;
import org.khet.processes.internal.setting.ProcessesSettings;
import org.khet.processes.internal.setting.SettingValues;

/**
 * When steps are due: so many days from the day after the start, months to the same day, fiscal years to their end; a day without
 * work moves to the next working day. A step is planned from the due day before it, and again from the real finish. Source: core
 * E-30 to E-33, E-42.
 */
public final class CaseClock {
    /**
     * Days of a step.
     *
     * @param from planned begin
     * @param due  last day; empty when nothing is said
     */
    public record StepDates(LocalDate from, Optional<LocalDate> due) {}

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
     * @param start first day of the case
     * @param ended real last day of steps that are over, by number
     * @param fixed due days that stand, by number
     */
    Map<Integer, StepDates> plan(
            OfficeId office,
            ProcessVersionKind kind,
            RecordRow version,
            LocalDate start,
            Map<Integer, LocalDate> ended,
            Map<Integer, LocalDate> fixed) {
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
            StepDates dates = new StepDates(
                    step.get(kind.from).orElse(from),
                    fixed.containsKey(no) ? Optional.of(fixed.get(no)) : due(office, kind, step, from, start));
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
