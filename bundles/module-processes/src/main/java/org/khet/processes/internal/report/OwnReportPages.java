package org.khet.processes.internal.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.api.time.OfficeTime;

/** The records of a question, so many at a time. */
final class OwnReportPages {
    private static final int MOST = 200_000;
    private final int page;

    OwnReportPages(int page) {
        this.page = page;
    }

    /** Looks at the records of a question page by page, so that a register of any size is added up; until it is told to stop. */
    void each(
            Caller caller,
            RecordService<?> service,
            OwnReportQuestion question,
            Optional<Field<?>> day,
            Predicate<RecordRow> goesOn) {
        RecordFilter filter = RecordFilter.ALL;
        if (question.year().isPresent() && day.isPresent()) {
            FiscalYear year = question.year().get();
            filter = RecordFilter.of(
                    day.get().atLeast(year.firstDay()),
                    day.get().below(year.lastDay().plusDays(1)));
        }
        for (int from = 0; ; from += page) {
            if (from >= MOST) {
                throw Rejected.of("type", "processes.error.report-many", String.valueOf(MOST));
            }
            List<RecordRow> rows = service.page(caller, filter, new PageRequest(from, page, List.of()));
            for (RecordRow row : rows) {
                if (isOf(question, on(row, day)) && !goesOn.test(row)) {
                    return;
                }
            }
            if (rows.size() < page) {
                return;
            }
        }
    }

    private static boolean isOf(OwnReportQuestion question, @Nullable LocalDate on) {
        return question.year()
                .map(year -> on != null && FiscalYear.of(on).equals(year))
                .orElse(true);
    }

    static @Nullable LocalDate on(RecordRow row, Optional<Field<?>> day) {
        return day.isPresent()
                ? (LocalDate) row.raw(day.get())
                : OfficeTime.day(row.head().created());
    }
}
