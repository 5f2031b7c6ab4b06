package org.khet.processes.internal.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.report.CountedField.Use;
import org.khet.processes.internal.matter.CaseClock;
import org.khet.processes.internal.matter.CaseKind;
import org.khet.processes.internal.matter.CaseTaskKind;

/**
 * What reports measure of cases and steps beside their fields: whether they ended in time, and days that they took and were meant to take,
 * of the calendar and of work. Source: core CORE-86, CORE-88, CORE-106; kinds-processes.md §3.
 */
final class TimedMeasures {
    private final CaseClock clock;

    /** @param clock knows working days */
    TimedMeasures(CaseClock clock) {
        this.clock = clock;
    }

    /**
     * A measure.
     *
     * @param name  for ever the same
     * @param use   what reports do with it
     * @param value of a record; empty where it counts for nothing
     */
    record Measure(String name, Use use, Function<RecordRow, Optional<BigDecimal>> value) {
        @Nullable BigDecimal of(RecordRow row) {
            return value.apply(row).orElse(null);
        }
    }

    /** What a kind has of them; nothing for all but cases and steps. */
    List<Measure> of(OfficeId office, RecordKind kind) {
        return switch (kind) {
            case CaseKind matter ->
                List.of(
                        inTime(row -> WorkTimes.inTime(matter, row)),
                        days("days_taken", row -> WorkTimes.real(matter, row)),
                        working(office, "working_days_taken", row -> WorkTimes.real(matter, row)));
            case CaseTaskKind task ->
                List.of(
                        inTime(row -> WorkTimes.inTime(task, row)),
                        days("days_taken", row -> WorkTimes.real(task, row)),
                        days("days_planned", row -> WorkTimes.standard(task, row)),
                        working(office, "working_days_taken", row -> WorkTimes.real(task, row)),
                        working(office, "working_days_planned", row -> WorkTimes.standard(task, row)));
            default -> List.of();
        };
    }

    private static Measure inTime(Function<RecordRow, Optional<Boolean>> inTime) {
        return new Measure(
                "in_time", Use.SHARE, row -> inTime.apply(row).map(yes -> yes ? BigDecimal.ONE : BigDecimal.ZERO));
    }

    private static Measure days(String name, Function<RecordRow, Optional<WorkTimes.Span>> span) {
        return new Measure(name, Use.MEASURE, row -> span.apply(row).map(one -> BigDecimal.valueOf(one.days())));
    }

    private Measure working(OfficeId office, String name, Function<RecordRow, Optional<WorkTimes.Span>> span) {
        return new Measure(
                name,
                Use.MEASURE,
                row -> span.apply(row)
                        .map(one -> BigDecimal.valueOf(clock.workingDays(office, one.from(), one.withoutPauses()))));
    }
}
