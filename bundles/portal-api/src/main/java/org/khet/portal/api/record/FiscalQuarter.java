package org.khet.portal.api.record;

import java.time.LocalDate;
import org.khet.portal.api.time.FiscalYear;

/**
 * A quarter of a fiscal year: the first one is October to December.
 *
 * @param year   the year
 * @param number 1 to 4
 */
public record FiscalQuarter(FiscalYear year, int number) implements Comparable<FiscalQuarter> {
    /** @throws IllegalArgumentException unless the number is 1 to 4 */
    public FiscalQuarter {
        if (number < 1 || number > 4) {
            throw new IllegalArgumentException("quarter " + number);
        }
    }

    /** The quarter in which a day lies. */
    public static FiscalQuarter of(LocalDate day) {
        FiscalYear year = FiscalYear.of(day);
        return new FiscalQuarter(year, (day.getMonthValue() + 2) % 12 / 3 + 1);
    }

    /** First day. */
    public LocalDate firstDay() {
        return year.firstDay().plusMonths(3L * (number - 1));
    }

    /** Last day. */
    public LocalDate lastDay() {
        return firstDay().plusMonths(3).minusDays(1);
    }

    @Override
    public int compareTo(FiscalQuarter other) {
        int years = year.compareTo(other.year);
        return years == 0 ? Integer.compare(number, other.number) : years;
    }
}
