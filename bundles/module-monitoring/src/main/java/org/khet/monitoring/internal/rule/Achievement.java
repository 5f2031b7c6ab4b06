package org.khet.monitoring.internal.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How far a result met its target, in percent with two decimals, half up. Source: monitoring RM-09, J.4 3. */
public final class Achievement {
    private static final BigDecimal HUNDRED = new BigDecimal("100");
    private static final BigDecimal CAP = new BigDecimal("200.00");
    private static final BigDecimal FULL = new BigDecimal("100.00");

    private Achievement() {}

    /**
     * The achievement of a result. UP is not capped, DOWN at 200; a RANGE is measured from its nearest bound.
     *
     * @param target target, of a RANGE its lower bound
     * @param upper  upper bound of a RANGE; {@code null} where it equals the target
     * @return percent; empty where a target of 0 leaves nothing to divide by
     */
    public static Optional<BigDecimal> of(
            Direction direction, BigDecimal target, @Nullable BigDecimal upper, BigDecimal result) {
        return switch (direction) {
            case UP -> percent(result, target);
            case DOWN -> Optional.of(down(target, result));
            case RANGE -> range(target, upper == null ? target : upper, result);
        };
    }

    private static BigDecimal down(BigDecimal target, BigDecimal result) {
        if (result.signum() == 0) {
            return target.signum() == 0 ? FULL : CAP;
        }
        return percent(target, result).orElse(CAP).min(CAP);
    }

    private static Optional<BigDecimal> range(BigDecimal lower, BigDecimal upper, BigDecimal result) {
        if (result.compareTo(lower) < 0) {
            return percent(result, lower);
        }
        return result.compareTo(upper) > 0 ? percent(upper, result) : Optional.of(FULL);
    }

    /** Part of a whole in percent with two decimals, half up; empty for a whole of 0, which is shown as “–” (RM-07). */
    public static Optional<BigDecimal> percent(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0
                ? Optional.empty()
                : Optional.of(part.multiply(HUNDRED).divide(whole, 2, RoundingMode.HALF_UP));
    }
}
