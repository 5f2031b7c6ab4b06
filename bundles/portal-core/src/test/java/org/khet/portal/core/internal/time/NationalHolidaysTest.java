package org.khet.portal.core.internal.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The shipped list of national holidays. */
class NationalHolidaysTest {
    /** By the cabinet on the Friday before; the last one beyond the list. */
    private static final Set<LocalDate> MADE_UP_OTHERWISE =
            Set.of(LocalDate.of(2021, 10, 23), LocalDate.of(2023, 12, 31), LocalDate.of(2028, 12, 31));

    private final NationalHolidays national = new NationalHolidays();

    @Test
    void everyYearHasTheHolidaysByDate() {
        for (int year : IntStream.rangeClosed(2020, 2028).toArray()) {
            for (String day : Set.of("01-01", "04-06", "05-04", "07-28", "08-12", "10-13", "12-05", "12-31")) {
                assertThat(national.names()).containsKey(LocalDate.parse(year + "-" + day));
            }
        }
    }

    @Test
    void daysThatTheCabinetMovedAddedOrTookBack_areAsItDecided() {
        for (String off : List.of(
                "2020-07-27",
                "2020-09-04",
                "2020-09-07",
                "2021-10-22",
                "2023-12-29",
                "2024-12-30",
                "2026-05-13",
                "2027-07-20")) {
            assertThat(national.names()).as(off).containsKey(LocalDate.parse(off));
        }
        for (String working : List.of("2020-04-13", "2021-07-27", "2021-10-25", "2023-01-03", "2024-01-02")) {
            assertThat(national.names()).as(working).doesNotContainKey(LocalDate.parse(working));
        }
    }

    @Test
    void everyHolidayOnAWeekendIsMadeUpForWithinAWeek() {
        Set<LocalDate> days = new TreeSet<>(national.names().keySet());
        Set<LocalDate> weekends = days.stream()
                .filter(NationalHolidaysTest::isWeekend)
                .filter(day -> !MADE_UP_OTHERWISE.contains(day))
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
