package org.khet.monitoring.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Source: monitoring RM-09, J.4 1, 3, 4. */
class AchievementTest {
    @ParameterizedTest
    @CsvSource({
        "UP, 80, , 76, 95.00",
        "UP, 80, , 100, 125.00",
        "DOWN, 5, , 4, 125.00",
        "DOWN, 5, , 0, 200.00",
        "DOWN, 5, , 2, 200.00",
        "DOWN, 0, , 0, 100.00",
        "DOWN, 0, , 3, 0.00",
        "RANGE, 10, 12, 11, 100.00",
        "RANGE, 10, 12, 9, 90.00",
        "RANGE, 10, 12, 15, 80.00",
    })
    void resultIsMeasuredInTheDirectionOfTheIndicator(
            Direction direction, String target, @Nullable String upper, String result, String achievement) {
        assertThat(Achievement.of(
                        direction,
                        new BigDecimal(target),
                        upper == null ? null : new BigDecimal(upper),
                        new BigDecimal(result)))
                .contains(new BigDecimal(achievement));
    }

    @Test
    void clerksSpent486000Of1530000_is3176_nothingAllottedHasNoPercent() {
        assertThat(Achievement.percent(new BigDecimal("486000"), new BigDecimal("1530000")))
                .contains(new BigDecimal("31.76"));
        assertThat(Achievement.percent(BigDecimal.ZERO, BigDecimal.ZERO)).isEmpty();
        assertThat(Achievement.of(Direction.UP, BigDecimal.ZERO, null, BigDecimal.ONE))
                .isEmpty();
    }

    @Test
    void scores543WithWeights503020Are430_whatIsMissingCountsAsZeroAndIsNamed() {
        var total = WeightedTotal.of(List.of(part("ก", "5", 50), part("ข", "4", 30), part("ค", "3", 20)));
        assertThat(total.total()).contains(new BigDecimal("4.30"));
        assertThat(total.missing()).isEmpty();

        var without = WeightedTotal.of(
                List.of(part("ก", "5", 50), new WeightedTotal.Part("ข", Optional.empty(), new BigDecimal("50"))));
        assertThat(without.total()).contains(new BigDecimal("2.50"));
        assertThat(without.missing()).containsExactly("ข");
    }

    @Test
    void levelsGiveTheScoreOfAValue_gapsAndOverlapsAreSeen() {
        var levels = new ScoreLevels(List.of(level(5, "95", null), level(4, "90", "95"), level(1, null, "90")));
        assertThat(levels.isClosed()).isTrue();
        assertThat(levels.score(new BigDecimal("92"))).contains(new BigDecimal("4"));
        assertThat(levels.score(new BigDecimal("95"))).contains(new BigDecimal("5"));
        assertThat(levels.score(new BigDecimal("89.99"))).contains(new BigDecimal("1"));
        var percent = new ScoreLevels(List.of(level(5, "80", "100"), level(1, "0", "80")));
        assertThat(percent.score(new BigDecimal("100"))).contains(new BigDecimal("5"));
        assertThat(percent.score(new BigDecimal("100.01"))).isEmpty();
        assertThat(new ScoreLevels(List.of()).score(BigDecimal.ONE)).isEmpty();
        assertThat(new ScoreLevels(List.of(level(5, "95", null), level(4, "90", "94"))).isClosed())
                .isFalse();
        assertThat(new ScoreLevels(List.of(level(5, "95", null), level(4, "90", "96"))).isClosed())
                .isFalse();
        assertThat(new ScoreLevels(List.of(level(5, "95", "90"))).isClosed()).isFalse();
    }

    private static ScoreLevels.Level level(int score, @Nullable String from, @Nullable String to) {
        return new ScoreLevels.Level(
                BigDecimal.valueOf(score),
                Optional.ofNullable(from).map(BigDecimal::new),
                Optional.ofNullable(to).map(BigDecimal::new));
    }

    private static WeightedTotal.Part part(String name, String score, int weight) {
        return new WeightedTotal.Part(name, Optional.of(new BigDecimal(score)), BigDecimal.valueOf(weight));
    }
}
