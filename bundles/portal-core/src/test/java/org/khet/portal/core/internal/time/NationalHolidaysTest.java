package org.khet.portal.core.internal.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The shipped list of national holidays. */
class NationalHolidaysTest {
    private final NationalHolidays national = new NationalHolidays();

    @Test
    void everyYearHasTheHolidaysByDate() {
        for (int year : IntStream.rangeClosed(2022, 2027).toArray()) {
            for (String day : Set.of("01-01", "04-06", "04-13", "05-04", "07-28", "08-12", "10-13", "12-05", "12-31")) {
                assertThat(national.names()).containsKey(LocalDate.parse(year + "-" + day));
            }
        }
    }

    @Test
    void everyHolidayOnAWeekendIsMadeUpForWithinAWeek() {
        Set<LocalDate> days = new TreeSet<>(national.names().keySet());
        Set<LocalDate> weekends = days.stream()
                .filter(NationalHolidaysTest::isWeekend)
                .filter(day -> day.isAfter(LocalDate.of(2021, 11, 1)))
                .collect(Collectors.toSet());

        assertThat(weekends)
                .hasSizeGreaterThan(20)
                .allSatisfy(day -> assertThat(days)
                        .anyMatch(other -> other.isAfter(day) && other.isBefore(day.plusDays(5)) && !isWeekend(other)));
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
