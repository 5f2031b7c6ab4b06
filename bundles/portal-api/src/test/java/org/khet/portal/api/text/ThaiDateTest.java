package org.khet.portal.api.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThaiDateTest {
    private static final LocalDate LONGEST_DAY = LocalDate.of(2022, 6, 21);
    private static final LocalDate TODAY = LocalDate.of(2022, 6, 20);

    @Test
    void papersAndListsShowTheBuddhistYear() {
        assertThat(ThaiDate.longDate(LocalDate.of(2018, 10, 16))).isEqualTo("16 ตุลาคม 2561");
        assertThat(ThaiDate.shortDate(LocalDate.of(2022, 6, 23))).isEqualTo("23 มิ.ย. 2565");
        assertThat(ThaiDate.listDate(LONGEST_DAY)).isEqualTo("21 มิ.ย. 65");
        assertThat(ThaiDate.listDate(LocalDate.of(1957, 1, 1))).isEqualTo("1 ม.ค. 00");
        assertThat(ThaiDate.eraDate(LocalDate.of(2018, 10, 16))).isEqualTo("16 ตุลาคม พ.ศ. 2561");
        assertThat(ThaiDate.formalDate(LocalDate.of(2018, 10, 16))).isEqualTo("วันที่ 16 เดือน ตุลาคม พ.ศ. 2561");
        assertThat(ThaiDate.monthOfYear(YearMonth.of(2022, 2))).isEqualTo("กุมภาพันธ์ 2565");
        assertThat(ThaiDigits.toThai(ThaiDate.longDate(LONGEST_DAY))).isEqualTo("๒๑ มิถุนายน ๒๕๖๕");
    }

    @Test
    void weekdaysHaveTheirNames() {
        assertThat(ThaiDate.weekday(LONGEST_DAY)).isEqualTo("วันอังคาร");
        assertThat(ThaiDate.weekday(LocalDate.of(2022, 6, 19))).isEqualTo("วันอาทิตย์");
        assertThat(ThaiDate.shortWeekday(LocalDate.of(2022, 6, 23))).isEqualTo("พฤ.");
    }

    @Test
    void instantsAreShownInBangkok() {
        var lateEvening = Instant.parse("2022-06-20T18:30:59Z");
        assertThat(ThaiDate.day(lateEvening)).isEqualTo(LONGEST_DAY);
        assertThat(ThaiDate.time(lateEvening)).isEqualTo("01.30 น.");
        assertThat(ThaiDate.listDateTime(lateEvening)).isEqualTo("21 มิ.ย. 65 01.30 น.");
        assertThat(ThaiDate.longDateTime(lateEvening)).isEqualTo("21 มิถุนายน 2565 เวลา 01.30 น.");
        assertThat(ThaiDate.time(LocalTime.of(9, 30))).isEqualTo("09.30 น.");
    }

    @Test
    void englishScreensHaveTwins() {
        var english = ScreenDates.in(Locale.UK);
        assertThat(english.longDate(LONGEST_DAY)).isEqualTo("21 June 2022 (2565)");
        assertThat(english.listDate(LONGEST_DAY)).isEqualTo("21 Jun 2022");
        assertThat(english.weekday(LONGEST_DAY)).isEqualTo("Tuesday");
        assertThat(english.time(Instant.parse("2022-06-21T04:48:00Z"))).isEqualTo("11:48");
        assertThat(ScreenDates.in(Locale.of("th", "TH")).longDate(LONGEST_DAY)).isEqualTo("21 มิถุนายน 2565");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "21/6/65",
                "21/06/2565",
                "21-06-2565",
                "21.6.65",
                "21 6 65",
                "๒๑/๖/๖๕",
                "๒๑ มิย ๖๕",
                "21 มิ.ย. 65",
                "21 มิถุนายน 2565",
                "21 มิ. ย. 2565",
                "21มิย65",
                "วันที่ 21 เดือน มิถุนายน พ.ศ. 2565",
                "21-มิ.ย.-65",
                "2565-06-21",
                "21062565",
                "210665",
                " 21 / 6 / 65 ",
                "21/6",
                "21 มิย",
                "21 jun 65",
                "พรุ่งนี้",
                "Tomorrow"
            })
    void whatPeopleTypeIsUnderstood(String typed) {
        assertThat(ThaiDate.read(typed, TODAY)).isEqualTo(new ParsedDate.Day(LONGEST_DAY, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"21 jun 22", "21 June 2022", "21/6/2022", "2022-06-21", "21 มิ.ย. ค.ศ. 2022"})
    void christianYearsAreTakenAndTold(String typed) {
        assertThat(ThaiDate.read(typed, TODAY)).isEqualTo(new ParsedDate.Day(LONGEST_DAY, true));
    }

    @ParameterizedTest
    @CsvSource({"21/6/2300,2300", "21/6/1565,1565", "21/6/256,256", "1/1/2800,2800"})
    void yearsOfNoEraAreRefused(String typed, int year) {
        assertThat(ThaiDate.read(typed, TODAY)).isEqualTo(new ParsedDate.YearUnclear(year));
    }

    @Test
    void leapDaysFollowTheChristianYear() {
        assertThat(ThaiDate.read("29 ก.พ. 2563", TODAY).found()).contains(LocalDate.of(2020, 2, 29));
        assertThat(ThaiDate.read("29 ก.พ. 2564", TODAY)).isEqualTo(new ParsedDate.NoSuchDay(YearMonth.of(2021, 2)));
        assertThat(ThaiDate.read("31/6/65", TODAY)).isEqualTo(new ParsedDate.NoSuchDay(YearMonth.of(2022, 6)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ไม่ทราบ", "21/13/65", "6565", "21/6/65/1", "21 มกรา 65x", "2022"})
    void otherWordsAreNoDate(String typed) {
        assertThat(ThaiDate.read(typed, TODAY)).isEqualTo(new ParsedDate.NoDate());
    }
}
