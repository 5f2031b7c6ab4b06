package org.khet.portal.records.internal.service.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.outcome.Problem;

/** Somebody writes an end before its beginning and is told what stands there. */
class OrderMessagesTest {
    @Test
    void day_isToldTheDayBefore() {
        assertThat(OrderMessages.before("until", LocalDate.of(2026, 12, 1), LocalDate.of(2026, 11, 30)))
                .isEqualTo(Problem.of("until", "records.error.before", "2026-12-01"));
    }

    @Test
    void meetingOfOneDay_isToldTheTimeInBangkok_ofSeveralDaysTheDay() {
        Instant begins = Instant.parse("2026-12-01T06:30:00Z");

        assertThat(OrderMessages.before("ends_at", begins, Instant.parse("2026-12-01T02:00:00Z")))
                .isEqualTo(Problem.of("ends_at", "records.error.before-time", "13", "30"));
        assertThat(OrderMessages.before("ends_at", begins, Instant.parse("2026-11-30T09:00:00Z")))
                .isEqualTo(Problem.of("ends_at", "records.error.before", "2026-12-01"));
    }

    @Test
    void number_isToldTheLeast() {
        BigDecimal least = new BigDecimal("120344");

        assertThat(OrderMessages.before("in_km", least, new BigDecimal("120300")))
                .isEqualTo(Problem.of("in_km", "records.error.min", least));
    }

    @Test
    void whatHasNoWordsOfItsOwn_isToldThatItComesTooEarly() {
        assertThat(OrderMessages.before("to", YearMonth.of(2026, 12), YearMonth.of(2026, 11)))
                .isEqualTo(Problem.of("to", "records.error.order"));
    }
}
