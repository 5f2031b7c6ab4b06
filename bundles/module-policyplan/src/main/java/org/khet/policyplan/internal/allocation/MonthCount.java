package org.khet.policyplan.internal.allocation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;

/** Counts what of a month lies between two days. Source: policyplan R-04, J.4 example 2. */
final class MonthCount {
    private MonthCount() {}

    /**
     * The part of a month, as exact as days divide: what is paid is rounded, not the time.
     *
     * @param whole whether a part of a month counts as a whole one; else days by days of the month
     */
    static BigDecimal part(LocalDate start, LocalDate last, YearMonth month, boolean whole) {
        LocalDate first = start.isAfter(month.atDay(1)) ? start : month.atDay(1);
        LocalDate end = last.isBefore(month.atEndOfMonth()) ? last : month.atEndOfMonth();
        if (end.isBefore(first)) {
            return BigDecimal.ZERO;
        }
        if (whole) {
            return BigDecimal.ONE;
        }
        long days = end.toEpochDay() - first.toEpochDay() + 1;
        return BigDecimal.valueOf(days).divide(BigDecimal.valueOf(month.lengthOfMonth()), 10, RoundingMode.HALF_UP);
    }
}
