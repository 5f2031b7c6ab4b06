package org.khet.portal.core.internal.imports;

import java.time.LocalDate;
import org.khet.portal.api.text.ParsedDate;
import org.khet.portal.api.text.ThaiDate;

/**
 * Days as senders write them, in either era.
 *
 * @param today for days without a year
 */
record DateCells(LocalDate today) {
    private static final int FIRST_BUDDHIST = 2400;

    /**
     * What a cell means.
     *
     * @param text      {@code 2026-11-20}, empty when it is no day
     * @param christian whether a person wrote a Christian year; a workbook's own days have none
     */
    record Read(String text, boolean christian) {}

    Read read(String cell) {
        if (cell.matches("\\d{4}-\\d{2}-\\d{2}") && Integer.parseInt(cell.substring(0, 4)) < FIRST_BUDDHIST) {
            return new Read(iso(cell), false);
        }
        return ThaiDate.read(cell, today) instanceof ParsedDate.Day day
                ? new Read(day.date().toString(), day.christianYear())
                : new Read("", false);
    }

    private static String iso(String cell) {
        try {
            return LocalDate.parse(cell).toString();
        } catch (java.time.format.DateTimeParseException noDay) {
            return "";
        }
    }
}
