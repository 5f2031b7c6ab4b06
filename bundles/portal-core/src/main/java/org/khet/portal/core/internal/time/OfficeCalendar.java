package org.khet.portal.core.internal.time;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.khet.portal.api.time.OfficeTime;

/**
 * Reckons with the days and hours of one office as they were read once. Immutable.
 *
 * @param holidays names by day
 * @param weekdays days of the week with work, as they are on a day
 * @param hours    working hours of a day
 */
record OfficeCalendar(
        Map<LocalDate, String> holidays,
        Function<LocalDate, Set<DayOfWeek>> weekdays,
        Function<LocalDate, WorkingHours> hours) {
    /** Longest span in days, so that a mistyped year cannot keep a thread busy. */
    private static final int LONGEST = 366 * 100;

    boolean isWorkingDay(LocalDate day) {
        return !holidays.containsKey(day) && weekdays.apply(day).contains(day.getDayOfWeek());
    }

    int between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -between(to, from);
        }
        return (int) from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .limit(LONGEST)
                .filter(this::isWorkingDay)
                .count();
    }

    LocalDate plus(LocalDate day, int workingDays) {
        int step = workingDays < 0 ? -1 : 1;
        LocalDate reached = day;
        int left = Math.abs(workingDays);
        for (int i = 0; left > 0 && i < LONGEST; i++) {
            reached = reached.plusDays(step);
            left -= isWorkingDay(reached) ? 1 : 0;
        }
        return reached;
    }

    Duration worked(Instant from, Instant to) {
        Duration sum = Duration.ZERO;
        LocalDate last = OfficeTime.day(to);
        LocalDate day = OfficeTime.day(from);
        for (int i = 0; !day.isAfter(last) && i < LONGEST; i++) {
            for (WorkingHours.Part hour : hours(day)) {
                Duration part = Duration.between(later(from, hour.startOn(day)), earlier(to, hour.endOn(day)));
                sum = part.isNegative() ? sum : sum.plus(part);
            }
            day = day.plusDays(1);
        }
        return sum;
    }

    Instant plus(Instant from, Duration worked) {
        Duration left = worked;
        LocalDate day = OfficeTime.day(from);
        for (int i = 0; i < LONGEST; i++) {
            for (WorkingHours.Part hour : hours(day)) {
                Instant start = later(from, hour.startOn(day));
                Duration part = Duration.between(start, hour.endOn(day));
                if (!part.isNegative() && part.compareTo(left) >= 0) {
                    return start.plus(left);
                }
                left = part.isNegative() ? left : left.minus(part);
            }
            day = day.plusDays(1);
        }
        return day.atStartOfDay(OfficeTime.ZONE).toInstant();
    }

    private List<WorkingHours.Part> hours(LocalDate day) {
        return isWorkingDay(day) ? hours.apply(day).parts() : List.of();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
