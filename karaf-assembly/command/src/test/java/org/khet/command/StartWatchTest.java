package org.khet.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** An office starts the portal on an old computer, which takes five minutes. */
class StartWatchTest {
    private static final Instant EIGHT = Instant.parse("2026-11-28T01:00:00Z");
    private static final Duration TICK = Duration.ofSeconds(5);

    @Test
    void whatStillOpensItsModules_isWaitedFor() {
        assertThat(over(since -> Duration.ofMinutes(since.toSeconds() / 30), Duration.ofMinutes(14)))
                .isEqualTo(Duration.ofMinutes(14));
    }

    @Test
    void whatStandsStillAfterTheUsualTime_isOver() {
        assertThat(over(since -> Duration.ZERO, Duration.ofMinutes(14)))
                .isBetween(Duration.ofMinutes(3), Duration.ofSeconds(190));
        assertThat(over(
                        since -> since.compareTo(Duration.ofSeconds(170)) < 0 ? Duration.ZERO : Duration.ofDays(1),
                        Duration.ofMinutes(14)))
                .as("a minute after the last change")
                .isBetween(Duration.ofSeconds(230), Duration.ofSeconds(250));
    }

    @Test
    void whatChangesForEver_isOverAfterAQuarterOfAnHour() {
        assertThat(over(since -> since, Duration.ofHours(1)))
                .isEqualTo(Duration.ofMinutes(15).plus(TICK));
    }

    @Test
    void whoGaveATime_waitsSoLong() {
        Duration given = Duration.ofSeconds(90);
        var watch = new StartWatch(EIGHT, given, Duration.ZERO, given);

        assertThat(watch.isOver(EIGHT.plus(given), () -> List.of("unit.ict: opening")))
                .isFalse();
        assertThat(watch.isOver(EIGHT.plus(given).plusMillis(1), () -> List.of("unit.ict: opening")))
                .isTrue();
    }

    /** When it is over, or the end of the look. */
    private static Duration over(UnaryOperator<Duration> course, Duration end) {
        var watch = new StartWatch(EIGHT, Duration.ofMinutes(3), Duration.ofMinutes(1), Duration.ofMinutes(15));
        Duration since = Duration.ZERO;
        while (since.compareTo(end) < 0) {
            Duration now = since;
            if (watch.isOver(EIGHT.plus(now), () -> List.of("unit.core: " + course.apply(now)))) {
                return now;
            }
            since = since.plus(TICK);
        }
        return end;
    }
}
