package org.khet.processes.internal.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.record.FiscalQuarter;
import org.khet.portal.api.time.FiscalYear;

/** The periods beside each other in a report. */
public enum OwnReportSpan {
    /** One column. */
    NONE,
    /** Months. */
    MONTH,
    /** Quarters of fiscal years. */
    QUARTER,
    /** Fiscal years. */
    YEAR;

    /** The first day of the period in which a day lies; none where all is one, or without a day. */
    public @Nullable LocalDate first(@Nullable LocalDate day) {
        return day == null
                ? null
                : switch (this) {
                    case NONE -> null;
                    case MONTH -> day.withDayOfMonth(1);
                    case QUARTER -> FiscalQuarter.of(day).firstDay();
                    case YEAR -> FiscalYear.of(day).firstDay();
                };
    }
}
