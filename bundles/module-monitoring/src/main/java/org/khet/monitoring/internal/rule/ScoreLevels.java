package org.khet.monitoring.internal.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Levels of a result with their scores; a level holds its lower bound and not its upper one, the highest holds both. Source: monitoring
 * ME-03 {@code criteria}, MON-26.
 *
 * @param levels in the order of their bounds
 */
public record ScoreLevels(List<Level> levels) {
    /**
     * One level.
     *
     * @param score what it gives
     * @param from  lower bound, empty for none
     * @param to    upper bound, empty for none
     */
    public record Level(BigDecimal score, Optional<BigDecimal> from, Optional<BigDecimal> to) {
        boolean holds(BigDecimal value) {
            return from.map(bound -> value.compareTo(bound) >= 0).orElse(true)
                    && to.map(bound -> value.compareTo(bound) < 0).orElse(true);
        }

        boolean endsAt(BigDecimal value) {
            return to.filter(bound -> value.compareTo(bound) == 0).isPresent();
        }
    }

    /** Sorts them; a level without a lower bound is the lowest. */
    public ScoreLevels {
        List<Level> sorted = new ArrayList<>(levels);
        sorted.sort(Comparator.comparing(Level::from, ScoreLevels::lowestFirst));
        levels = List.copyOf(sorted);
    }

    private static int lowestFirst(Optional<BigDecimal> one, Optional<BigDecimal> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Boolean.compare(one.isPresent(), other.isPresent());
        }
        return one.get().compareTo(other.get());
    }

    /** Whether each level begins where the one below ends: no gap, no overlap. */
    public boolean isClosed() {
        for (int i = 0; i < levels.size(); i++) {
            Level level = levels.get(i);
            boolean empty = level.from().isPresent()
                    && level.to().isPresent()
                    && level.from().get().compareTo(level.to().get()) >= 0;
            if (empty || (i > 0 && !meets(levels.get(i - 1), level))) {
                return false;
            }
        }
        return true;
    }

    private static boolean meets(Level below, Level above) {
        return below.to().isPresent()
                && above.from().isPresent()
                && below.to().get().compareTo(above.from().get()) == 0;
    }

    /** Score of a value; empty when no level holds it. */
    public Optional<BigDecimal> score(BigDecimal value) {
        return levels.stream()
                .filter(level -> level.holds(value))
                .findFirst()
                .or(() -> levels.isEmpty()
                        ? Optional.empty()
                        : Optional.of(levels.getLast()).filter(top -> top.endsAt(value)))
                .map(Level::score);
    }
}
