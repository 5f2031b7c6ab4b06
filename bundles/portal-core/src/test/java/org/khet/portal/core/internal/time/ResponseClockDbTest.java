package org.khet.portal.core.internal.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.time.OfficeTime;
import org.khet.portal.api.time.ResponseClock.Counting;
import org.khet.portal.core.internal.CoreServices;
import org.khet.portal.testkit.database.OnEachDatabase;
import org.khet.portal.testkit.database.TestDatabase;

/**
 * An answer is promised within four hours on Friday 4 December 2569 at three o'clock. The Father's Day after it is a Saturday,
 * so that Monday the 7th is off too. CORE-138.
 */
@OnEachDatabase
class ResponseClockDbTest {
    private static final Instant FRIDAY = at("2026-12-04T15:00");
    private static final Duration FOUR_HOURS = Duration.ofHours(4);
    private final TestDatabase database;
    private CoreServices core;
    private StoredResponseClock clock;
    private OfficeId kt1;
    private OfficeId kt2;

    ResponseClockDbTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void twoOffices() {
        database.clear();
        core = new CoreServices(database);
        clock = new StoredResponseClock(core.days, core.settings);
        kt1 = core.office("KT1");
        kt2 = core.office("KT2");
    }

    @Test
    void officeThatSetNothing_countsWorkingTime_overWeekendAndHoliday() {
        assertThat(clock.counting(kt1, OfficeTime.day(FRIDAY))).isEqualTo(Counting.WORKING_TIME);
        assertThat(clock.due(kt1, FRIDAY, FOUR_HOURS)).isEqualTo(at("2026-12-08T11:00"));
        assertThat(clock.passed(kt1, FRIDAY, at("2026-12-07T12:00"))).isEqualTo(Duration.ofMinutes(90));
    }

    @Test
    void whatEndsBeforeItBegan_tookNoTime_howeverTheOfficeCounts() {
        assertThat(clock.passed(kt1, FRIDAY, FRIDAY.minus(FOUR_HOURS))).isEqualTo(Duration.ZERO);
        count(false, LocalDate.of(2026, 12, 1));

        assertThat(clock.passed(kt1, FRIDAY, FRIDAY.minus(FOUR_HOURS))).isEqualTo(Duration.ZERO);
    }

    @Test
    void officeThatCountsEveryHour_isLateInTheEvening_andTheOtherOfficeIsNot() {
        count(false, LocalDate.of(2026, 12, 1));

        assertThat(clock.counting(kt1, OfficeTime.day(FRIDAY))).isEqualTo(Counting.CALENDAR_TIME);
        assertThat(clock.due(kt1, FRIDAY, FOUR_HOURS)).isEqualTo(at("2026-12-04T19:00"));
        assertThat(clock.passed(kt1, FRIDAY, at("2026-12-07T12:00"))).isEqualTo(Duration.ofHours(69));
        assertThat(clock.due(kt2, FRIDAY, FOUR_HOURS)).isEqualTo(at("2026-12-08T11:00"));
    }

    @Test
    void changeOfTheSettingWhileSomethingWaits_movesNothingThatWasPromised() {
        count(false, LocalDate.of(2026, 12, 7));

        assertThat(clock.due(kt1, FRIDAY, FOUR_HOURS)).isEqualTo(at("2026-12-08T11:00"));
        assertThat(clock.passed(kt1, FRIDAY, at("2026-12-08T09:30"))).isEqualTo(Duration.ofMinutes(150));
        assertThat(clock.due(kt1, at("2026-12-07T10:00"), FOUR_HOURS)).isEqualTo(at("2026-12-07T14:00"));

        count(true, LocalDate.of(2026, 12, 9));
        assertThat(clock.due(kt1, at("2026-12-09T15:00"), FOUR_HOURS))
                .as("the 10th is Constitution Day")
                .isEqualTo(at("2026-12-11T11:00"));
        assertThat(clock.due(kt1, at("2026-12-08T15:00"), FOUR_HOURS)).isEqualTo(at("2026-12-08T19:00"));
    }

    @Test
    void noonBreakIsNoWorkingTime_fromTheDayOnWhichTheOfficeTakesOne() {
        LocalDate tuesday = LocalDate.of(2026, 12, 8);
        core.settings.set(CoreServices.keeper(kt1), TimeSettings.BREAK_END, LocalTime.of(13, 0), tuesday);

        assertThat(clock.due(kt1, at("2026-12-08T11:00"), Duration.ofHours(2))).isEqualTo(at("2026-12-08T14:00"));
        assertThat(clock.passed(kt1, at("2026-12-08T12:10"), at("2026-12-08T13:30")))
                .isEqualTo(Duration.ofMinutes(30));
        assertThat(clock.passed(kt1, at("2026-12-04T08:30"), at("2026-12-08T16:30")))
                .isEqualTo(Duration.ofHours(8 + 7));
        assertThat(clock.passed(kt2, at("2026-12-08T08:30"), at("2026-12-08T16:30")))
                .isEqualTo(Duration.ofHours(8));
    }

    @Test
    void officeThatWorksOnSaturdays_countsThem_butNoHoliday() {
        core.settings.set(
                CoreServices.keeper(kt1),
                TimeSettings.WEEKDAYS,
                TimeSettings.WEEKDAYS.kind().read().apply("TUE WED THU FRI SAT").orElseThrow(),
                LocalDate.of(2026, 12, 1));

        assertThat(core.days.isWorkingDay(kt1, LocalDate.of(2026, 12, 12))).isTrue();
        assertThat(core.days.isWorkingDay(kt1, LocalDate.of(2026, 12, 14)))
                .as("a Monday")
                .isFalse();
        assertThat(core.days.isWorkingDay(kt1, LocalDate.of(2026, 11, 28)))
                .as("before the setting began")
                .isFalse();
        assertThat(clock.due(kt1, FRIDAY, FOUR_HOURS))
                .as("Saturday the 5th is a holiday")
                .isEqualTo(at("2026-12-08T11:00"));
        assertThat(clock.due(kt1, at("2026-12-11T15:00"), FOUR_HOURS)).isEqualTo(at("2026-12-12T11:00"));
    }

    private void count(boolean workingTime, LocalDate from) {
        core.settings.set(CoreServices.keeper(kt1), TimeSettings.WORKING_TIME, workingTime, from);
    }

    private static Instant at(String bangkok) {
        return LocalDateTime.parse(bangkok).atZone(OfficeTime.ZONE).toInstant();
    }
}
