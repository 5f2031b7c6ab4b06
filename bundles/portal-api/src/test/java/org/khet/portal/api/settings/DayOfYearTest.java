package org.khet.portal.api.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.MonthDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The administrator of an office types on which day of each year schools open. CORE-39. */
class DayOfYearTest {
    private static final Setting<MonthDay> OPENING =
            Setting.dayOfYear("core.setting.term1First", MonthDay.of(5, 16), "README §6.1");

    @ParameterizedTest
    @ValueSource(strings = {"17/05", "17/5", "17-5", "17.05"})
    void dayStandsBeforeTheMonth(String typed) {
        assertThat(OPENING.kind().read().apply(typed)).contains(MonthDay.of(5, 17));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "31/04", "5/16", "17 พ.ค.", "17/05/2569", "0/5", "17"})
    void whatIsNoDayIsNotTaken(String typed) {
        assertThat(OPENING.kind().read().apply(typed)).isEmpty();
    }

    @Test
    void leapDayIsRefused_sinceMostYearsLackIt() {
        assertThat(OPENING.kind().valid().test(MonthDay.of(2, 29))).isFalse();
        assertThat(OPENING.kind().valid().test(MonthDay.of(2, 28))).isTrue();
    }

    @Test
    void storedTextIsReadBack() {
        String stored = OPENING.kind().write().apply(MonthDay.of(11, 1));

        assertThat(stored).isEqualTo("01/11");
        assertThat(OPENING.kind().read().apply(stored)).contains(MonthDay.of(11, 1));
    }
}
