package org.khet.portal.core.internal.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    /** Days of each year, as its sources say that stand at the head of the list. */
    private static final Map<Integer, String> DAYS = Map.ofEntries(
            Map.entry(
                    2020,
                    "01-01 02-08 02-10 04-06 05-04 05-06 05-11 06-03 07-05 07-06 07-07 07-27 "
                            + "07-28 08-12 09-04 09-07 10-13 10-23 11-19 11-20 12-05 12-07 12-10 12-11 "
                            + "12-31"),
            Map.entry(
                    2021,
                    "01-01 02-12 02-26 04-06 04-12 04-13 04-14 04-15 05-04 05-10 05-26 06-03 "
                            + "07-24 07-25 07-26 07-28 08-12 09-24 10-13 10-22 10-23 12-05 12-06 12-10 "
                            + "12-31"),
            Map.entry(
                    2022,
                    "01-01 01-03 02-16 04-06 04-13 04-14 04-15 05-04 05-13 05-15 05-16 06-03 "
                            + "07-13 07-14 07-15 07-28 07-29 08-12 10-13 10-14 10-23 10-24 12-05 12-10 "
                            + "12-12 12-30 12-31"),
            Map.entry(
                    2023,
                    "01-01 01-02 03-06 04-06 04-13 04-14 04-15 04-17 05-04 05-05 05-17 06-03 "
                            + "06-05 07-28 07-31 08-01 08-02 08-12 08-14 10-13 10-23 12-05 12-10 12-11 "
                            + "12-29 12-31"),
            Map.entry(
                    2024,
                    "01-01 02-24 02-26 04-06 04-08 04-12 04-13 04-14 04-15 04-16 05-04 05-06 "
                            + "05-10 05-22 06-03 07-20 07-21 07-22 07-28 07-29 08-12 10-13 10-14 10-23 "
                            + "12-05 12-10 12-30 12-31"),
            Map.entry(
                    2025,
                    "01-01 02-12 04-06 04-07 04-13 04-14 04-15 04-16 05-04 05-05 05-09 05-11 "
                            + "05-12 06-02 06-03 07-10 07-11 07-28 08-11 08-12 10-13 10-23 12-05 12-10 "
                            + "12-31"),
            Map.entry(
                    2026,
                    "01-01 01-02 03-03 04-06 04-13 04-14 04-15 05-04 05-13 05-31 06-01 06-03 "
                            + "07-28 07-29 07-30 08-12 10-13 10-23 12-05 12-07 12-10 12-31"),
            Map.entry(
                    2027,
                    "01-01 02-21 02-22 04-06 04-13 04-14 04-15 05-04 05-20 06-03 07-18 07-19 "
                            + "07-20 07-28 08-12 10-13 10-23 10-25 12-05 12-06 12-10 12-31"),
            Map.entry(
                    2028,
                    "01-01 01-03 02-10 04-06 04-13 04-14 04-15 04-17 05-04 05-08 06-03 06-05 "
                            + "07-06 07-07 07-28 08-12 08-14 10-13 10-23 12-05 12-10 12-11 12-31"));

    private final NationalHolidays national = new NationalHolidays();

    @Test
    void eachYearHasTheDaysOfItsSources_andNoOthers() {
        for (int year : IntStream.rangeClosed(2020, 2028).toArray()) {
            assertThat(national.names().keySet().stream()
                            .filter(day -> day.getYear() == year)
                            .map(day -> day.toString().substring(5))
                            .collect(Collectors.joining(" ")))
                    .as(String.valueOf(year + 543))
                    .isEqualTo(DAYS.get(year));
        }
    }

    @Test
    void daysOfTheRoyalHouse_haveTheirFullNames_thoseOfTheirYear() {
        String late = "พระบาทสมเด็จพระบรมชนกาธิเบศร มหาภูมิพลอดุลยเดชมหาราช บรมนาถบพิตร";
        String mother = "สมเด็จพระนางเจ้าสิริกิติ์ พระบรมราชินีนาถ พระบรมราชชนนีพันปีหลวง";
        for (int year : IntStream.rangeClosed(2020, 2028).toArray()) {
            assertThat(name(year, 4, 6))
                    .isEqualTo("วันพระบาทสมเด็จพระพุทธยอดฟ้าจุฬาโลกมหาราช และวันที่ระลึกมหาจักรีบรมราชวงศ์");
            assertThat(name(year, 6, 3))
                    .startsWith("วันเฉลิมพระชนมพรรษาสมเด็จพระนางเจ้าสุทิดา พัชรสุธาพิมลลักษณ พระบรมราชินี");
            assertThat(name(year, 7, 28))
                    .isEqualTo(
                            "วันเฉลิมพระชนมพรรษาพระบาทสมเด็จพระปรเมนทรรามาธิบดีศรีสินทรมหาวชิราลงกรณ พระวชิรเกล้าเจ้าอยู่หัว");
            assertThat(name(year, 8, 12))
                    .as("the queen mother passed away on 24 October 2568")
                    .isEqualTo((year <= 2025 ? "วันเฉลิมพระชนมพรรษา" : "วันคล้ายวันพระบรมราชสมภพ") + mother
                            + " และวันแม่แห่งชาติ");
            assertThat(name(year, 10, 13))
                    .as("named by royal permission in September 2566")
                    .isEqualTo(year < 2023 ? "วันคล้ายวันสวรรคต" + late : "วันนวมินทรมหาราช");
            assertThat(name(year, 12, 5)).isEqualTo("วันคล้ายวันพระบรมราชสมภพ" + late + " วันชาติ และวันพ่อแห่งชาติ");
        }
        assertThat(national.names().values()).noneMatch(name -> name.contains("ฯ"));
    }

    @Test
    void ploughingDayIsThere_onceItWasAnnounced() {
        for (int year : IntStream.rangeClosed(2020, 2028).toArray()) {
            assertThat(national.names().entrySet().stream()
                            .filter(day -> day.getKey().getYear() == year)
                            .filter(day -> day.getValue().equals("วันพระราชพิธีพืชมงคลจรดพระนังคัลแรกนาขวัญ")))
                    .as(String.valueOf(year + 543))
                    .hasSize(year <= 2026 ? 1 : 0);
        }
    }

    private String name(int year, int month, int day) {
        return Objects.requireNonNull(national.names().get(LocalDate.of(year, month, day)));
    }

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
