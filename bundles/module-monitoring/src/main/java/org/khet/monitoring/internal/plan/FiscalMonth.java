package org.khet.monitoring.internal.plan;

import java.time.Month;
import java.time.YearMonth;
import org.khet.portal.api.text.ThaiDate;

/** A month of a fiscal year, October first. */
public enum FiscalMonth {
    /** October. */
    M10,
    /** November. */
    M11,
    /** December. */
    M12,
    /** January. */
    M01,
    /** February. */
    M02,
    /** March. */
    M03,
    /** April. */
    M04,
    /** May. */
    M05,
    /** June. */
    M06,
    /** July. */
    M07,
    /** August. */
    M08,
    /** September. */
    M09;

    /** The month of a year. */
    public static FiscalMonth of(YearMonth month) {
        return valueOf("M%02d".formatted(month.getMonthValue()));
    }

    /** Its short name in Thai. */
    public String shortName() {
        return ThaiDate.shortMonth(Month.of(Integer.parseInt(name().substring(1))));
    }

    /** Its place in the year, 1 for October. */
    public int place() {
        return switch (this) {
            case M10 -> 1;
            case M11 -> 2;
            case M12 -> 3;
            case M01 -> 4;
            case M02 -> 5;
            case M03 -> 6;
            case M04 -> 7;
            case M05 -> 8;
            case M06 -> 9;
            case M07 -> 10;
            case M08 -> 11;
            case M09 -> 12;
        };
    }
}
