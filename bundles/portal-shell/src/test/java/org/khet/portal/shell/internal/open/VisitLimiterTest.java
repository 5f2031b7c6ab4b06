package org.khet.portal.shell.internal.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** One network asks too often: it waits, others do not. */
class VisitLimiterTest {
    private Instant now = Instant.parse("2026-11-23T09:00:00Z");
    private final VisitLimiter limiter = new VisitLimiter(new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    });

    @Test
    void addressThatAsksTooOftenWaits_othersDoNot_afterAMinuteItMayAgain() {
        for (int i = 0; i < VisitLimiter.MOST; i++) {
            assertThat(limiter.take("10.0.0.1")).isTrue();
        }
        assertThat(limiter.take("10.0.0.1")).isFalse();
        assertThat(limiter.take("10.0.0.2")).isTrue();
        now = now.plusSeconds(59);
        assertThat(limiter.take("10.0.0.1")).isFalse();
        now = now.plusSeconds(2);
        assertThat(limiter.take("10.0.0.1")).isTrue();
    }
}
