package org.khet.portal.api.time;

import java.time.LocalDate;
import java.time.Month;

/**
 * Fiscal year (ปีงบประมาณ): 1 October to 30 September, named by the year in which it ends. Source: core E-01, README §6.1.
 *
 * @param endingYear Christian year in which it ends
 */
public record FiscalYear(int endingYear) implements Comparable<FiscalYear> {
    private static final int BUDDHIST = 543;

    /** The fiscal year of a day. */
    public static FiscalYear of(LocalDate day) {
        return new FiscalYear(day.getMonthValue() >= Month.OCTOBER.getValue() ? day.getYear() + 1 : day.getYear());
    }

    /** The fiscal year of a Buddhist year, as people write it: 2570. */
    public static FiscalYear ofBuddhist(int year) {
        return new FiscalYear(year - BUDDHIST);
    }

    /** Buddhist year, as people write it. */
    public int buddhist() {
        return endingYear + BUDDHIST;
    }

    /** 1 October. */
    public LocalDate firstDay() {
        return LocalDate.of(endingYear - 1, Month.OCTOBER, 1);
    }

    /** 30 September. */
    public LocalDate lastDay() {
        return LocalDate.of(endingYear, Month.SEPTEMBER, 30);
    }

    /** The one that follows. */
    public FiscalYear next() {
        return new FiscalYear(endingYear + 1);
    }

    /** The one before. */
    public FiscalYear previous() {
        return new FiscalYear(endingYear - 1);
    }

    @Override
    public int compareTo(FiscalYear other) {
        return Integer.compare(endingYear, other.endingYear);
    }
}
