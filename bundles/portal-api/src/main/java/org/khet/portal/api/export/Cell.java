package org.khet.portal.api.export;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/** What stands in one cell. */
public sealed interface Cell {
    /** Nothing. */
    Cell BLANK = new Text("");

    /**
     * Words, codes and telephone numbers; never counted with.
     *
     * @param value any text; control characters are left out, cut at 32,767 characters in a workbook
     */
    record Text(String value) implements Cell {}

    /**
     * A number.
     *
     * @param value exact in CSV; a workbook holds 15 digits
     */
    record Figure(BigDecimal value) implements Cell {}

    /**
     * An amount of money.
     *
     * @param value baht
     */
    record Baht(BigDecimal value) implements Cell {}

    /**
     * A day.
     *
     * @param value shown in the Buddhist era in a workbook, ISO in CSV
     */
    record Day(LocalDate value) implements Cell {}

    /**
     * A point in time.
     *
     * @param value shown in Bangkok time to the minute
     */
    record Moment(Instant value) implements Cell {}
}
