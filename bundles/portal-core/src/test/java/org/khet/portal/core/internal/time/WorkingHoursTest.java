package org.khet.portal.core.internal.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.khet.portal.core.internal.time.WorkingHours.Part;

/** Hours as an administrator may mistype them: a day is never without work, and a break never longer than the day. */
class WorkingHoursTest {
    private static final Part DAY = part(8, 16);

    @Test
    void breakSplitsTheDay() {
        assertThat(WorkingHours.of(DAY, part(12, 13)).parts()).containsExactly(part(8, 12), part(13, 16));
    }

    @Test
    void breakWithoutLengthOrOutsideOfTheDayIsNone() {
        assertThat(WorkingHours.of(DAY, part(12, 12)).parts()).containsExactly(DAY);
        assertThat(WorkingHours.of(DAY, part(13, 12)).parts()).containsExactly(DAY);
        assertThat(WorkingHours.of(DAY, part(17, 18)).parts()).containsExactly(DAY);
        assertThat(WorkingHours.of(DAY, part(6, 7)).parts()).containsExactly(DAY);
    }

    @Test
    void breakAtAnEndShortensTheDay() {
        assertThat(WorkingHours.of(DAY, part(7, 9)).parts()).containsExactly(part(9, 16));
        assertThat(WorkingHours.of(DAY, part(15, 18)).parts()).containsExactly(part(8, 15));
    }

    @Test
    void dayThatEndsBeforeItBegins_orIsAllBreak_isTheStandardOne() {
        assertThat(WorkingHours.of(part(16, 8), part(12, 13))).isEqualTo(WorkingHours.STANDARD);
        assertThat(WorkingHours.of(part(16, 8), part(12, 12))).isEqualTo(WorkingHours.STANDARD);
        assertThat(WorkingHours.of(DAY, part(7, 17))).isEqualTo(WorkingHours.STANDARD);
    }

    private static Part part(int from, int until) {
        return new Part(LocalTime.of(from, 0), LocalTime.of(until, 0));
    }
}
