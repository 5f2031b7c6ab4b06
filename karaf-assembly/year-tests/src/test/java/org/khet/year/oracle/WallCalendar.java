package org.khet.year.oracle;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Working days of the year as the calendar on the wall says: Monday to Friday, without public holidays. */
public final class WallCalendar {
    private static final Set<LocalDate> HOLIDAYS = Stream.of(
                    "2026-10-13",
                    "2026-10-23",
                    "2026-12-07",
                    "2026-12-10",
                    "2026-12-31",
                    "2027-01-01",
                    "2027-02-22",
                    "2027-04-06",
                    "2027-04-13",
                    "2027-04-14",
                    "2027-04-15",
                    "2027-05-04",
                    "2027-05-20",
                    "2027-06-03",
                    "2027-07-19",
                    "2027-07-20",
                    "2027-07-28",
                    "2027-08-12",
                    "2027-10-13",
                    "2027-10-25")
            .map(LocalDate::parse)
            .collect(Collectors.toUnmodifiableSet());

    private WallCalendar() {}

    /** Whether the office works. */
    public static boolean isWorking(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !HOLIDAYS.contains(day);
    }

    /** The working day so many working days later. */
    public static LocalDate plus(LocalDate day, int days) {
        LocalDate at = day;
        for (int left = days; left > 0; ) {
            at = at.plusDays(1);
            left -= isWorking(at) ? 1 : 0;
        }
        return at;
    }

    /** Working days after one day up to another. */
    public static int between(LocalDate from, LocalDate to) {
        int days = 0;
        for (LocalDate at = from.plusDays(1); !at.isAfter(to); at = at.plusDays(1)) {
            days += isWorking(at) ? 1 : 0;
        }
        return days;
    }

    /** The first working day on or after one. */
    public static LocalDate from(LocalDate day) {
        return isWorking(day) ? day : plus(day, 1);
    }
}
