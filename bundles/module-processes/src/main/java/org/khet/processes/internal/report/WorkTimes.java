package org.khet.processes.internal.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.khet.portal.api.record.RecordRow;
import org.khet.processes.internal.matter.CaseKind;
import org.khet.processes.internal.matter.CaseTaskKind;

/**
 * How long a case or a pass of a step took, how long it was meant to take, and whether it ended in time: for shipped reports, indicators
 * and the builder alike. Source: core CORE-86, CORE-88.
 */
final class WorkTimes {
    private WorkTimes() {}

    /** From a day to a day, of which it rested so many. */
    record Span(LocalDate from, LocalDate to, int paused) {
        long days() {
            return ChronoUnit.DAYS.between(from, to) - paused;
        }

        /** When it would have ended without its pauses. */
        LocalDate withoutPauses() {
            return to.minusDays(paused);
        }
    }

    /** From opening to the end; empty for a pass that is not done. */
    static Optional<Span> real(CaseTaskKind task, RecordRow row) {
        return row.state().equals(task.done)
                ? row.get(task.openedOn)
                        .flatMap(opened ->
                                row.get(task.doneOn).map(ended -> new Span(opened, ended, row.get(task.pausedDays))))
                : Optional.empty();
    }

    /** What the standard gives a pass that is done, from when it was planned last; empty without a due day. */
    static Optional<Span> standard(CaseTaskKind task, RecordRow row) {
        return real(task, row).flatMap(real -> {
            LocalDate from = row.get(task.plannedFrom).orElse(real.from());
            return row.get(task.plannedDays).map(days -> new Span(from, from.plusDays(days), 0));
        });
    }

    /** Whether a pass ended on its due day or before; empty while it is not done, and without a due day. */
    static Optional<Boolean> inTime(CaseTaskKind task, RecordRow row) {
        return standard(task, row)
                .flatMap(standard -> row.get(task.doneOn)
                        .map(ended -> !ended.isAfter(row.get(task.due).orElse(standard.to()))));
    }

    /** From the begin to the end; empty for a case that is not closed. */
    static Optional<Span> real(CaseKind kind, RecordRow row) {
        return row.state().equals(kind.closed)
                ? row.get(kind.finishedOn)
                        .map(ended -> new Span(row.get(kind.startsOn), ended, row.get(kind.pausedDays)))
                : Optional.empty();
    }

    /** Whether a closed case ended on its due day or before; empty while it is not closed, and without a due day. */
    static Optional<Boolean> inTime(CaseKind kind, RecordRow row) {
        return real(kind, row)
                .flatMap(real -> row.get(kind.due).map(due -> !real.to().isAfter(due)));
    }

    /** As {@link #inTime(CaseKind, RecordRow)}; a case that runs beyond its due day is late. */
    static Optional<Boolean> inTime(CaseKind kind, RecordRow row, LocalDate today) {
        return row.state().equals(kind.running)
                ? row.get(kind.due).filter(today::isAfter).map(due -> false)
                : inTime(kind, row);
    }
}
