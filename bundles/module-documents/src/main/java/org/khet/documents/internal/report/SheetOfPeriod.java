package org.khet.documents.internal.report;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A register and the days of which it is printed.
 *
 * @param sheet the register
 * @param first first day
 * @param last  last day, not before the first
 * @param own   key of the register of the office's own; empty for all of that sort
 */
public record SheetOfPeriod(RegisterSheet sheet, LocalDate first, LocalDate last, Optional<Long> own) {
    private static final int MOST_DAYS = 366;

    /** The days between two, whichever stands first, a year of them at most. */
    public static SheetOfPeriod between(RegisterSheet sheet, LocalDate one, LocalDate other) {
        LocalDate first = one.isBefore(other) ? one : other;
        LocalDate last = one.isBefore(other) ? other : one;
        LocalDate most = first.plusDays(MOST_DAYS);
        return new SheetOfPeriod(sheet, first, last.isAfter(most) ? most : last, Optional.empty());
    }

    /** The same days of a register of the office's own. */
    public SheetOfPeriod of(long register) {
        return new SheetOfPeriod(sheet, first, last, Optional.of(register));
    }
}
