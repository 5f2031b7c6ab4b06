package org.khet.monitoring.internal.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khet.portal.api.time.FiscalYear;

/** How much of a plan should be done by a day, in percent with two decimals. Source: monitoring RM-06, J.4 2. */
public final class PlannedPercent {
    private static final int MONTHS = 12;
    private static final BigDecimal HUNDRED = new BigDecimal("100");

    private PlannedPercent() {}

    /**
     * By money: baht of the months that are over ÷ all planned baht.
     *
     * @param months 12 sums, October first
     * @return empty without any planned money
     */
    public static Optional<BigDecimal> byMoney(FiscalYear year, List<BigDecimal> months, LocalDate day) {
        if (months.size() != MONTHS) {
            throw new IllegalArgumentException("a fiscal year has 12 months, not " + months.size());
        }
        BigDecimal all = months.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal passed = months.stream().limit(monthsOver(year, day)).reduce(BigDecimal.ZERO, BigDecimal::add);
        return Achievement.percent(passed, all);
    }

    /**
     * By activities: those whose last month is over ÷ all.
     *
     * @param lastMonths of each activity its last month, 1 for October to 12 for September
     * @return empty without activities
     */
    public static Optional<BigDecimal> byActivities(FiscalYear year, List<Integer> lastMonths, LocalDate day) {
        if (lastMonths.isEmpty()) {
            return Optional.empty();
        }
        int over = monthsOver(year, day);
        long passed = lastMonths.stream().filter(month -> month <= over).count();
        return Optional.of(BigDecimal.valueOf(passed)
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(lastMonths.size()), 2, RoundingMode.HALF_UP));
    }

    /** Months of a fiscal year that are over at the end of a day: 6 on 31 March. */
    public static int monthsOver(FiscalYear year, LocalDate day) {
        int over = 0;
        while (over < MONTHS
                && !year.firstDay().plusMonths(over + 1L).minusDays(1).isAfter(day)) {
            over++;
        }
        return over;
    }
}
