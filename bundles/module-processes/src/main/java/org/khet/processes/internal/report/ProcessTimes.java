package org.khet.processes.internal.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.time.FiscalYear;
import org.khet.processes.internal.catalogue.ProcessKind;
import org.khet.processes.internal.matter.CaseKind;
import org.khet.processes.internal.matter.CaseTaskKind;

/**
 * How long steps really took beside their standard, and how much was in time; read with the reader's own rights. Source: core
 * CORE-88, CORE-86. Safe for concurrent use.
 */
public final class ProcessTimes {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private final RecordService<ProcessKind> processes;
    private final RecordService<CaseKind> cases;
    private final RecordService<CaseTaskKind> tasks;

    /** Over the registers. */
    public ProcessTimes(
            RecordService<ProcessKind> processes, RecordService<CaseKind> cases, RecordService<CaseTaskKind> tasks) {
        this.processes = processes;
        this.cases = cases;
        this.tasks = tasks;
    }

    /**
     * A step over all its finished passes.
     *
     * @param process  key
     * @param called   code and name of the process
     * @param step     number
     * @param title    words in the chart
     * @param passes   how many are finished
     * @param real     mean days from opening to the end, less the days of pauses
     * @param standard mean days that the standard gives; empty without a due day
     * @param onTime   percent that ended on their due day or before; empty without due days
     */
    public record StepTime(
            long process,
            String called,
            int step,
            String title,
            int passes,
            BigDecimal real,
            Optional<BigDecimal> standard,
            Optional<BigDecimal> onTime) {}

    /** Every step of which a pass is finished in cases of the year, by process, step and its words in the chart. */
    public List<StepTime> steps(Caller caller, FiscalYear year) {
        Map<Long, RecordRow> of = new HashMap<>();
        cases.all(caller, RecordFilter.of(cases.kind().year.is(year))).forEach(row -> of.put(row.id(), row));
        Map<Long, Map<Named, List<RecordRow>>> done = new TreeMap<>();
        CaseTaskKind task = tasks.kind();
        for (RecordRow row : tasks.all(caller, RecordFilter.of(task.in(task.done)))) {
            RecordRow matter = of.get(row.get(task.matter));
            if (matter != null && WorkTimes.real(task, row).isPresent()) {
                done.computeIfAbsent(matter.get(cases.kind().process), ignored -> new TreeMap<>())
                        .computeIfAbsent(
                                new Named(row.get(task.stepNo), row.get(task.title)), ignored -> new ArrayList<>())
                        .add(row);
            }
        }
        Map<Long, String> names = processes.titles(caller.office(), done.keySet());
        List<StepTime> all = new ArrayList<>();
        done.forEach((process, steps) ->
                steps.forEach((named, rows) -> all.add(step(process, names.getOrDefault(process, ""), named, rows))));
        all.sort(Comparator.comparing(StepTime::called).thenComparingInt(StepTime::step));
        return all;
    }

    /** Versions give one number to several steps. */
    private record Named(int no, String title) implements Comparable<Named> {
        @Override
        public int compareTo(Named other) {
            return Comparator.comparingInt(Named::no)
                    .thenComparing(Named::title)
                    .compare(this, other);
        }
    }

    private StepTime step(long process, String called, Named named, List<RecordRow> rows) {
        CaseTaskKind task = tasks.kind();
        List<Long> real = days(rows, row -> WorkTimes.real(task, row));
        List<Long> standard = days(rows, row -> WorkTimes.standard(task, row));
        int inTime = (int) rows.stream()
                .filter(row -> WorkTimes.inTime(task, row).orElse(false))
                .count();
        return new StepTime(
                process,
                called,
                named.no(),
                named.title(),
                rows.size(),
                mean(real).orElseThrow(),
                mean(standard),
                share(inTime, standard.size()));
    }

    /**
     * Percent of the cases of a process and year that ended on their due day or before, among those that ended and those that run beyond
     * it; cases without a due day do not count. Empty when none counts.
     */
    public Optional<BigDecimal> onTime(Caller caller, long process, FiscalYear year, LocalDate today) {
        CaseKind kind = cases.kind();
        List<Boolean> judged = cases
                .all(
                        caller,
                        RecordFilter.of(
                                kind.process.is(process), kind.year.is(year), kind.in(kind.running, kind.closed)))
                .stream()
                .flatMap(row -> WorkTimes.inTime(kind, row, today).stream())
                .toList();
        return share((int) judged.stream().filter(one -> one).count(), judged.size());
    }

    /** Mean days from begin to end of the finished cases of a process and year, less the days on which they were paused; empty when none is finished. */
    public Optional<BigDecimal> meanDays(Caller caller, long process, FiscalYear year) {
        return mean(days(closed(caller, process, year), row -> WorkTimes.real(cases.kind(), row)));
    }

    private static List<Long> days(List<RecordRow> rows, Function<RecordRow, Optional<WorkTimes.Span>> span) {
        return rows.stream()
                .flatMap(row -> span.apply(row).stream())
                .map(WorkTimes.Span::days)
                .toList();
    }

    private List<RecordRow> closed(Caller caller, long process, FiscalYear year) {
        CaseKind kind = cases.kind();
        return cases
                .all(caller, RecordFilter.of(kind.process.is(process), kind.year.is(year), kind.in(kind.closed)))
                .stream()
                .filter(row -> WorkTimes.real(kind, row).isPresent())
                .toList();
    }

    private static Optional<BigDecimal> mean(List<Long> days) {
        return days.isEmpty()
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(
                                days.stream().mapToLong(Long::longValue).sum())
                        .divide(BigDecimal.valueOf(days.size()), 1, RoundingMode.HALF_UP));
    }

    private static Optional<BigDecimal> share(int part, int whole) {
        return whole == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(part)
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP));
    }
}
