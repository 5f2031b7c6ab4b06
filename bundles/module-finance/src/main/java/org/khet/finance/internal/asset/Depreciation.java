package org.khet.finance.internal.asset;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * Straight line over the years of use down to one baht: 24,001 over 4 years are 500.00 a month; land keeps its worth. Source: finance
 * RF-60, J.4.5.
 *
 * @param cost  in baht
 * @param years of use
 * @param keeps whether it keeps its worth
 */
public record Depreciation(BigDecimal cost, int years, boolean keeps) {
    private static final String LAND = "LAND";

    /** Of an asset of a class. */
    public static Depreciation of(String sort, BigDecimal cost, int years) {
        return new Depreciation(cost, years, sort.equals(LAND));
    }

    /** A month, rounded half up. */
    public BigDecimal monthly() {
        return most().divide(BigDecimal.valueOf(years * 12L), 2, RoundingMode.HALF_UP);
    }

    private BigDecimal most() {
        return keeps ? BigDecimal.ZERO : cost.subtract(BigDecimal.ONE).max(BigDecimal.ZERO);
    }

    /** What is gone at the end of a month; the month of acquisition counts when the day is not after {@code lastDay}. */
    public BigDecimal accumulated(LocalDate acquired, YearMonth month, int lastDay) {
        YearMonth first = YearMonth.from(acquired);
        YearMonth counted = acquired.getDayOfMonth() <= lastDay ? first : first.plusMonths(1);
        long months = counted.until(month, ChronoUnit.MONTHS) + 1;
        if (months <= 0) {
            return BigDecimal.ZERO.setScale(2);
        }
        return months >= years * 12L
                ? most().setScale(2, RoundingMode.HALF_UP)
                : monthly().multiply(BigDecimal.valueOf(months)).min(most());
    }

    /** What it is still worth in the books at the end of a month, at least one baht. */
    public BigDecimal book(LocalDate acquired, YearMonth month, int lastDay) {
        return cost.subtract(accumulated(acquired, month, lastDay));
    }

    /** What goes in the months after one until another. */
    public BigDecimal between(LocalDate acquired, YearMonth after, YearMonth until, int lastDay) {
        return until.isAfter(after)
                ? accumulated(acquired, until, lastDay).subtract(accumulated(acquired, after, lastDay))
                : BigDecimal.ZERO.setScale(2);
    }
}
