package org.khet.ict.internal.ticket.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.i18n.TextCatalog;
import org.khet.portal.api.i18n.Texts;

class DurationFormatTest {
    private final TextCatalog catalog = TextCatalog.load(DurationFormat.class.getClassLoader(), "ict");
    private final Texts thai = catalog.in(TextCatalog.THAI);
    private final Texts english = catalog.in(Locale.ENGLISH);

    @Test
    void hoursAndMinutesAsAPersonReadsThem() {
        assertThat(DurationFormat.ofMinutes(450, thai)).isEqualTo("7 ชั่วโมง 30 นาที");
        assertThat(DurationFormat.ofMinutes(450, english)).isEqualTo("7 h 30 min");
        assertThat(DurationFormat.ofMinutes(240, thai)).isEqualTo("4 ชั่วโมง");
        assertThat(DurationFormat.ofMinutes(59, english)).isEqualTo("59 min");
        assertThat(DurationFormat.of(Duration.ZERO, thai)).isEqualTo("0 นาที");
    }

    @Test
    void targetOfMonthsKeepsItsHoursWithSeparators() {
        assertThat(DurationFormat.ofMinutes(100_000, thai)).isEqualTo("1,666 ชั่วโมง 40 นาที");
        assertThat(DurationFormat.of(Duration.ofSeconds(119), english)).isEqualTo("1 min");
    }
}
