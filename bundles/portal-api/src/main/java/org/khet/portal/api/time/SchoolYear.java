package org.khet.portal.api.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * School year (ปีการศึกษา) of an office, named by the year in which it begins. Source: core E-05, README §6.1.
 *
 * @param startingYear Christian year of its first day
 * @param firstDay     first day
 * @param lastDay      last day, within a year from the first; days until the next year are holidays of this one
 * @param terms        at least one, by day, none touching another, all within the year, numbered from 1
 */
public record SchoolYear(int startingYear, LocalDate firstDay, LocalDate lastDay, List<SchoolTerm> terms)
        implements Comparable<SchoolYear> {
    private static final int BUDDHIST = 543;

    /**
     * Days between terms (ปิดภาคเรียน).
     *
     * @param firstDay first day
     * @param lastDay  last day
     */
    public record Break(LocalDate firstDay, LocalDate lastDay) {}

    /**
     * Keeps an immutable copy.
     *
     * @throws IllegalArgumentException if the days are not as described
     */
    public SchoolYear {
        terms = List.copyOf(terms);
        boolean fits = firstDay.getYear() == startingYear
                && !lastDay.isBefore(firstDay)
                && lastDay.isBefore(firstDay.plusYears(1))
                && !terms.isEmpty()
                && !terms.getFirst().firstDay().isBefore(firstDay)
                && !terms.getLast().lastDay().isAfter(lastDay);
        for (int index = 0; fits && index < terms.size(); index++) {
            SchoolTerm term = terms.get(index);
            fits = term.number() == index + 1
                    && (index == 0
                            || term.firstDay().isAfter(terms.get(index - 1).lastDay()));
        }
        if (!fits) {
            throw new IllegalArgumentException(
                    "school year " + startingYear + " " + firstDay + " " + lastDay + " " + terms);
        }
    }

    /** Buddhist year of a starting year, as people write it. */
    public static int buddhist(int startingYear) {
        return startingYear + BUDDHIST;
    }

    /** The starting year of a Buddhist year, as people write it: 2569. */
    public static int startingYear(int buddhist) {
        return buddhist - BUDDHIST;
    }

    /** Buddhist year, as people write it. */
    public int buddhist() {
        return buddhist(startingYear);
    }

    /** Whether the day is in the year, first and last day included. */
    public boolean has(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }

    /** Whether both have a day in common. */
    public boolean overlaps(SchoolYear other) {
        return !firstDay.isAfter(other.lastDay) && !other.firstDay.isAfter(lastDay);
    }

    /** The term of a day; empty in a break and outside of the year. */
    public Optional<SchoolTerm> term(LocalDate day) {
        return terms.stream().filter(term -> term.has(day)).findFirst();
    }

    /** Breaks within the year, by day: before, between and after the terms. */
    public List<Break> breaks() {
        List<Break> breaks = new ArrayList<>();
        LocalDate next = firstDay;
        for (SchoolTerm term : terms) {
            if (next.isBefore(term.firstDay())) {
                breaks.add(new Break(next, term.firstDay().minusDays(1)));
            }
            next = term.lastDay().plusDays(1);
        }
        if (!next.isAfter(lastDay)) {
            breaks.add(new Break(next, lastDay));
        }
        return List.copyOf(breaks);
    }

    /** Number of days from the first to the last, breaks included. */
    public int days() {
        return (int) ChronoUnit.DAYS.between(firstDay, lastDay) + 1;
    }

    @Override
    public int compareTo(SchoolYear other) {
        return Integer.compare(startingYear, other.startingYear);
    }
}
