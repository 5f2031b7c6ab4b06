package org.khet.portal.api.text;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** What {@link ThaiDate#read} understood of a typed date. A screen says the reason in its own words. */
public sealed interface ParsedDate {
    /**
     * A day of the calendar.
     *
     * @param date          the day
     * @param christianYear whether the year was typed in the Christian era: show it back in the Buddhist one
     */
    record Day(LocalDate date, boolean christianYear) implements ParsedDate {}

    /**
     * The month has no such day ("เดือนมิถุนายนมี 30 วัน", core E-04).
     *
     * @param month the month meant; {@link YearMonth#lengthOfMonth} is its last day
     */
    record NoSuchDay(YearMonth month) implements ParsedDate {}

    /**
     * The year belongs to neither era with certainty (core E-02).
     *
     * @param typed the number typed as the year
     */
    record YearUnclear(int typed) implements ParsedDate {}

    /** Not a date at all. */
    record NoDate() implements ParsedDate {}

    /** Returns the day, empty if none was understood. */
    default Optional<LocalDate> found() {
        return this instanceof Day day ? Optional.of(day.date()) : Optional.empty();
    }
}
