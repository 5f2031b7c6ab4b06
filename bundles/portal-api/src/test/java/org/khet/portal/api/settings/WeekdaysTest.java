package org.khet.portal.api.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The administrator of an office ticks on which days it works. CORE-138. */
class WeekdaysTest {
    private static final Setting<Set<DayOfWeek>> DAYS =
            Setting.weekdays("core.setting.weekdays", EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), "core E-06");

    @Test
    void daysAreStoredInTheOrderOfTheWeek_andReadBack() {
        String stored = DAYS.kind().write().apply(Set.of(DayOfWeek.SATURDAY, DayOfWeek.TUESDAY));

        assertThat(stored).isEqualTo("TUE SAT");
        assertThat(DAYS.kind().read().apply(stored)).contains(Set.of(DayOfWeek.TUESDAY, DayOfWeek.SATURDAY));
        assertThat(DAYS.kind().write().apply(DAYS.standard())).isEqualTo("MON TUE WED THU FRI");
    }

    @Test
    void weekWithoutWorkIsRefused() {
        assertThat(DAYS.kind().read().apply("")).contains(Set.of());
        assertThat(DAYS.kind().valid().test(Set.of())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"MON TUR", "จันทร์", "1 2 3", "MON,TUE"})
    void whatIsNoDayIsNotTaken(String typed) {
        assertThat(DAYS.kind().read().apply(typed)).isEmpty();
    }
}
