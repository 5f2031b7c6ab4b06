package org.khet.monitoring.internal.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * Scores by their weights. Source: monitoring RM-09, J.4 4.
 *
 * @param total   Σ(score × weight) ÷ Σ weight with two decimals, half up; empty without any weight
 * @param missing names of what has no score and counts as 0
 */
public record WeightedTotal(Optional<BigDecimal> total, List<String> missing) {
    /** What weights come to, if any is given (RM-02, MON-25). */
    public static final BigDecimal WHOLE = new BigDecimal("100");

    /**
     * One part.
     *
     * @param name   for the list of what is missing
     * @param score  empty when there is none
     * @param weight not negative
     */
    public record Part(String name, Optional<BigDecimal> score, BigDecimal weight) {}

    /** Keeps an immutable copy. */
    public WeightedTotal {
        missing = List.copyOf(missing);
    }

    /** Adds the parts up. */
    public static WeightedTotal of(List<Part> parts) {
        BigDecimal weights = BigDecimal.ZERO;
        BigDecimal scores = BigDecimal.ZERO;
        for (Part part : parts) {
            weights = weights.add(part.weight());
            scores = scores.add(part.score().orElse(BigDecimal.ZERO).multiply(part.weight()));
        }
        List<String> missing = parts.stream()
                .filter(part -> part.score().isEmpty())
                .map(Part::name)
                .toList();
        return new WeightedTotal(
                weights.signum() == 0 ? Optional.empty() : Optional.of(scores.divide(weights, 2, RoundingMode.HALF_UP)),
                missing);
    }
}
