package org.khet.finance.internal.daily;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordRow;

/** Days of a part are submitted one after the other, the first that is open before the rest. Source: finance RF-03. */
record EarlierDays(Supplier<DayTotals> totals, Field<String> part, Field<LocalDate> date) implements Action.Guard {
    @Override
    public Optional<Problem> problem(RecordRow row, RecordContext now) {
        return found(totals.get().firstOpen(now.office()), row);
    }

    @Override
    public Action.Guard over(List<RecordRow> rows, RecordContext now) {
        Map<String, LocalDate> open = totals.get().firstOpen(now.office());
        return (row, context) -> found(open, row);
    }

    private Optional<Problem> found(Map<String, LocalDate> open, RecordRow row) {
        return Optional.ofNullable(open.get(row.get(part)))
                .filter(day -> day.isBefore(row.get(date)))
                .map(day -> Problem.of("", "finance.error.earlierDay", day));
    }
}
