package org.khet.forms.internal.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Worked examples of monitoring J.7 and MON-39. */
class SurveyStatisticsTest {
    private static List<BigDecimal> scores(int... scores) {
        return Arrays.stream(scores).mapToObj(BigDecimal::valueOf).toList();
    }

    @Test
    void fiveAnswersHaveMean420AndDeviation084() {
        SurveyStatistics.Summary summary = SurveyStatistics.of(scores(5, 4, 4, 5, 3));
        assertThat(summary.count()).isEqualTo(5);
        assertThat(summary.mean()).contains(new BigDecimal("4.20"));
        assertThat(summary.deviation()).contains(new BigDecimal("0.84"));
    }

    @Test
    void mean4505BecomesFourPointFiveOne() {
        List<BigDecimal> all = new ArrayList<>(Collections.nCopies(101, BigDecimal.valueOf(5)));
        all.addAll(Collections.nCopies(99, BigDecimal.valueOf(4)));
        assertThat(SurveyStatistics.of(all).mean()).contains(new BigDecimal("4.51"));
    }

    @Test
    void oneAnswerHasNoDeviation_noneHasNoMean() {
        assertThat(SurveyStatistics.of(scores(4)).deviation()).isEmpty();
        assertThat(SurveyStatistics.of(scores(4)).mean()).contains(new BigDecimal("4.00"));
        assertThat(SurveyStatistics.of(List.of()).mean()).isEmpty();
        assertThat(SurveyStatistics.of(scores(3, 3, 3)).deviation()).contains(new BigDecimal("0.00"));
    }
}
