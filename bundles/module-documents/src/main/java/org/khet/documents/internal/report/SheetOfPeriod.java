package org.khet.documents.internal.report;

import java.time.LocalDate;

/**
 * A register and the days of which it is printed.
 *
 * @param sheet the register
 * @param first first day
 * @param last  last day, not before the first
 */
public record SheetOfPeriod(RegisterSheet sheet, LocalDate first, LocalDate last) {
    private static final int MOST_DAYS = 366;

    /** The days between two, whichever stands first, a year of them at most. */
    public static SheetOfPeriod between(RegisterSheet sheet, LocalDate one, LocalDate other) {
        LocalDate first = one.isBefore(other) ? one : other;
        LocalDate last = one.isBefore(other) ? other : one;
        LocalDate most = first.plusDays(MOST_DAYS);
        return new SheetOfPeriod(sheet, first, last.isAfter(most) ? most : last);
    }
}
