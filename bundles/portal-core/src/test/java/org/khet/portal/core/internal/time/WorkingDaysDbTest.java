package org.khet.portal.core.internal.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.api.security.NotPermitted;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.api.time.OfficeTime;
import org.khet.portal.api.time.WorkingDays.Holiday;
import org.khet.portal.core.internal.CoreServices;
import org.khet.portal.testkit.TestCaller;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/** Deadlines around Songkran of 2569: 13 to 15 April are Monday to Wednesday. */
@OnEachDatabase
class WorkingDaysDbTest {
    private static final LocalDate BEFORE = LocalDate.of(2026, 4, 10);
    private static final LocalDate AFTER = LocalDate.of(2026, 4, 16);
    private final TestDatabase database;
    private CoreServices core;
    private OfficeId kt1;
    private OfficeId kt2;

    WorkingDaysDbTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void twoOffices() {
        database.clear();
        core = new CoreServices(database);
        kt1 = core.office("KT1");
        kt2 = core.office("KT2");
    }

    @Test
    void fridayBeforeSongkran_oneWorkingDayLaterIsThursday() {
        assertThat(core.days.plus(kt1, BEFORE, 1)).isEqualTo(AFTER);
        assertThat(core.days.plus(kt1, AFTER, -1)).isEqualTo(BEFORE);
        assertThat(core.days.plus(kt1, LocalDate.of(2026, 4, 14), 0)).isEqualTo(LocalDate.of(2026, 4, 14));
        assertThat(core.days.between(kt1, BEFORE, AFTER)).isEqualTo(1);
        assertThat(core.days.between(kt1, AFTER, BEFORE)).isEqualTo(-1);
        assertThat(core.days.isWorkingDay(kt1, LocalDate.of(2026, 4, 13))).isFalse();
    }

    @Test
    void holidayOnAWeekendIsMadeUpFor() {
        assertThat(core.days.isWorkingDay(kt1, LocalDate.of(2025, 4, 16)))
                .as("for Sunday 13 April")
                .isFalse();
        assertThat(core.days.isWorkingDay(kt1, LocalDate.of(2026, 12, 7)))
                .as("for Saturday 5 December")
                .isFalse();
    }

    @Test
    void officeAddsAHoliday_sumsFollowAtOnce_theOtherOfficeWorks() {
        core.days.addHoliday(CoreServices.keeper(kt1), AFTER, "งานประจำปีจังหวัดตัวอย่าง");

        assertThat(core.days.plus(kt1, BEFORE, 1)).isEqualTo(LocalDate.of(2026, 4, 17));
        assertThat(core.days.plus(kt2, BEFORE, 1)).isEqualTo(AFTER);
        assertThat(core.days.holidays(kt1, FiscalYear.ofBuddhist(2569)))
                .contains(new Holiday(AFTER, "งานประจำปีจังหวัดตัวอย่าง", false));
    }

    @Test
    void officeWorksOnANationalHoliday_andTakesItBack() {
        LocalDate songkran = LocalDate.of(2026, 4, 13);
        core.days.removeHoliday(CoreServices.keeper(kt1), songkran);
        assertThat(core.days.isWorkingDay(kt1, songkran)).isTrue();
        assertThat(core.days.isWorkingDay(kt2, songkran)).isFalse();

        core.days.addHoliday(CoreServices.keeper(kt1), songkran, "วันสงกรานต์");
        assertThat(core.days.isWorkingDay(kt1, songkran)).isFalse();
    }

    @Test
    void listOfAYearIsTakenInWhole_orNotAtAll() {
        LocalDate other = LocalDate.of(2026, 4, 17);
        Map<LocalDate, String> wanted = Map.of(AFTER, "งานประจำปีจังหวัดตัวอย่าง", other, "ก".repeat(201));
        assertThatExceptionOfType(Rejected.class)
                .isThrownBy(() -> core.days.addHolidays(CoreServices.keeper(kt1), wanted))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(Problem::field)
                        .containsExactly("2026-04-17"));
        assertThat(core.days.isWorkingDay(kt1, AFTER)).isTrue();

        LocalDate songkran = LocalDate.of(2026, 4, 13);
        String known = core.days.holidays(kt1, FiscalYear.ofBuddhist(2569)).stream()
                .filter(holiday -> holiday.day().equals(songkran))
                .map(Holiday::name)
                .findFirst()
                .orElseThrow();
        core.days.addHolidays(CoreServices.keeper(kt1), Map.of(AFTER, "งานประจำปีจังหวัดตัวอย่าง", songkran, known));

        assertThat(core.days.plus(kt1, BEFORE, 1)).isEqualTo(LocalDate.of(2026, 4, 17));
        assertThat(core.days.holidays(kt1, FiscalYear.ofBuddhist(2569)))
                .contains(new Holiday(songkran, known, true), new Holiday(AFTER, "งานประจำปีจังหวัดตัวอย่าง", false));
        assertThat(core.days.isWorkingDay(kt2, AFTER)).isTrue();
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> core.days.addHolidays(TestCaller.in(kt1), Map.of(other, "หยุดเอง")));
    }

    @Test
    void ownHolidayIsTakenOutAgain() {
        core.days.addHoliday(CoreServices.keeper(kt1), AFTER, "ปิดปรับปรุงอาคาร");
        core.days.removeHoliday(CoreServices.keeper(kt1), AFTER);

        assertThat(core.days.isWorkingDay(kt1, AFTER)).isTrue();
    }

    @Test
    void hoursRunWhileTheOfficeWorks() {
        assertThat(core.days.worked(kt1, at("2026-04-10T16:00"), at("2026-04-16T09:00")))
                .isEqualTo(Duration.ofHours(1));
        assertThat(core.days.worked(kt1, at("2026-04-13T09:00"), at("2026-04-13T15:00")))
                .isZero();
        assertThat(core.days.worked(kt1, at("2026-04-16T09:00"), at("2026-04-10T09:00")))
                .isZero();
        assertThat(core.days.plus(kt1, at("2026-04-10T16:00"), Duration.ofHours(1)))
                .isEqualTo(at("2026-04-16T09:00"));
        assertThat(core.days.plus(kt1, at("2026-04-10T18:00"), Duration.ofHours(8)))
                .isEqualTo(at("2026-04-16T16:30"));
    }

    @Test
    void hoursOfTheOfficeAreASettingWithADay() {
        core.settings.set(
                CoreServices.keeper(kt1), TimeSettings.DAY_END, LocalTime.of(15, 30), LocalDate.of(2026, 4, 16));

        assertThat(core.days.worked(kt1, at("2026-04-10T08:30"), at("2026-04-16T20:00")))
                .isEqualTo(Duration.ofHours(15));
        assertThat(core.days.worked(kt2, at("2026-04-10T08:30"), at("2026-04-16T20:00")))
                .isEqualTo(Duration.ofHours(16));
    }

    @Test
    void aSpanOfYearsTakesNoMoreQueriesThanADay() {
        assertThat(core.days.between(kt1, LocalDate.of(2021, 10, 1), LocalDate.of(2027, 9, 30)))
                .isBetween(1440, 1500);
    }

    @Test
    void whoDoesNotKeepTheCalendarChangesNothing() {
        assertThatExceptionOfType(NotPermitted.class)
                .isThrownBy(() -> core.days.addHoliday(TestCaller.in(kt1), AFTER, "หยุดเอง"));
        assertThat(core.days.isWorkingDay(kt1, AFTER)).isTrue();
    }

    private static Instant at(String bangkok) {
        return LocalDateTime.parse(bangkok).atZone(OfficeTime.ZONE).toInstant();
    }
}
