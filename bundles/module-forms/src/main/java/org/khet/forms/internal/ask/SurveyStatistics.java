package org.khet.forms.internal.ask;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * Means and deviations of answers on a scale. A mean has two decimals, 4.505 becomes 4.51; the deviation is that of a sample
 * (n − 1), of one answer there is none. Source: monitoring RM-17, MON-39; ict E-R29. Stateless.
 */
public final class SurveyStatistics {
    /** Fewer answers than these are not shown of an anonymous asking. */
    public static final int FEWEST = 5;

    private static final int SCALE = 2;

    private SurveyStatistics() {}

    /**
     * What came of a question.
     *
     * @param count     how many answered
     * @param mean      mean, empty without an answer
     * @param deviation deviation of the sample, empty with one answer or none
     */
    public record Summary(int count, Optional<BigDecimal> mean, Optional<BigDecimal> deviation) {}

    /** Of the answers to a question. */
    public static Summary of(List<BigDecimal> answers) {
        if (answers.isEmpty()) {
            return new Summary(0, Optional.empty(), Optional.empty());
        }
        BigDecimal count = BigDecimal.valueOf(answers.size());
        BigDecimal sum = answers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal mean = sum.divide(count, SCALE, RoundingMode.HALF_UP);
        return new Summary(answers.size(), Optional.of(mean), deviation(answers, sum));
    }

    /** Exact until the root: squares of n·x − sum, over n² (n − 1). */
    private static Optional<BigDecimal> deviation(List<BigDecimal> answers, BigDecimal sum) {
        int n = answers.size();
        if (n < 2) {
            return Optional.empty();
        }
        BigDecimal count = BigDecimal.valueOf(n);
        BigDecimal squares = answers.stream()
                .map(answer -> answer.multiply(count).subtract(sum).pow(2))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal variance = squares.divide(count.pow(2).multiply(BigDecimal.valueOf(n - 1L)), MathContext.DECIMAL64);
        return Optional.of(variance.sqrt(MathContext.DECIMAL64).setScale(SCALE, RoundingMode.HALF_UP));
    }
}
