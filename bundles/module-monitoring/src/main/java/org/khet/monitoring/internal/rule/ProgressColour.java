package org.khet.monitoring.internal.rule;

import java.math.BigDecimal;
import java.util.Optional;

/** Traffic light of a project: what is done against what was planned by then. Source: monitoring RM-06. */
public enum ProgressColour {
    /** As planned or better. */
    GREEN,
    /** A little behind. */
    AMBER,
    /** Far behind. */
    RED,
    /** Nothing was planned by then. */
    GREY;

    private static final BigDecimal HUNDRED = new BigDecimal("100");

    /**
     * From which share of the plan on a colour is shown.
     *
     * @param green percent of the plan, first value 100
     * @param amber percent of the plan, first value 80
     */
    public record Thresholds(int green, int amber) {}

    /**
     * The colour of a percentage.
     *
     * @param done    percent done
     * @param planned percent that was planned by then, empty without a plan
     */
    public static ProgressColour of(BigDecimal done, Optional<BigDecimal> planned, Thresholds thresholds) {
        if (planned.isEmpty() || planned.get().signum() == 0) {
            return GREY;
        }
        BigDecimal share = done.multiply(HUNDRED);
        if (share.compareTo(planned.get().multiply(BigDecimal.valueOf(thresholds.green()))) >= 0) {
            return GREEN;
        }
        return share.compareTo(planned.get().multiply(BigDecimal.valueOf(thresholds.amber()))) >= 0 ? AMBER : RED;
    }

    /** Whether it asks for obstacles, suggestions and next steps. */
    public boolean isBehind() {
        return this == AMBER || this == RED;
    }

    /** Whether another colour is worse: what is worst stands beside the sum of a strategy. */
    public boolean isWorseThan(ProgressColour other) {
        return rank() > other.rank();
    }

    private int rank() {
        return switch (this) {
            case GREY -> 0;
            case GREEN -> 1;
            case AMBER -> 2;
            case RED -> 3;
        };
    }
}
