package org.khet.portal.api.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * Term (ภาคเรียน) of a school year: the days on which schools are open.
 *
 * @param number   place in the year, from 1
 * @param firstDay first day
 * @param lastDay  last day, not before the first
 */
public record SchoolTerm(int number, LocalDate firstDay, LocalDate lastDay) {
    /** @throws IllegalArgumentException if the number is below 1 or it ends before it starts */
    public SchoolTerm {
        if (number < 1 || lastDay.isBefore(firstDay)) {
            throw new IllegalArgumentException("term " + number + " " + firstDay + " " + lastDay);
        }
    }

    /** Whether the day is in the term, first and last day included. */
    public boolean has(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }

    /** Number of days, weekends and holidays included. */
    public int days() {
        return (int) ChronoUnit.DAYS.between(firstDay, lastDay) + 1;
    }
}
