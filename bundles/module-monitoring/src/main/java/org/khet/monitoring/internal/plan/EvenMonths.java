package org.khet.monitoring.internal.plan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.khet.portal.api.record.MonthGrid;

/** A sum of which no plan by month is known, spread evenly over the months of a project. Source: our proposal for monitoring J.3. */
final class EvenMonths {
    private EvenMonths() {}

    /** Equal parts rounded down to satang, the rest in the last month: 100.00 over three months is 33.33, 33.33 and 33.34. */
    static MonthGrid of(BigDecimal sum, YearMonth first, YearMonth last) {
        long months = first.until(last, ChronoUnit.MONTHS) + 1;
        BigDecimal part = sum.divide(BigDecimal.valueOf(months), 2, RoundingMode.DOWN);
        MonthGrid grid = MonthGrid.ZERO;
        for (YearMonth month = first; month.isBefore(last); month = month.plusMonths(1)) {
            grid = grid.with(month.getMonth(), part);
        }
        return grid.with(last.getMonth(), sum.subtract(part.multiply(BigDecimal.valueOf(months - 1))));
    }
}
