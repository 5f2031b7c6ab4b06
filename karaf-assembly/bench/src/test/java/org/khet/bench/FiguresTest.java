package org.khet.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FiguresTest {
    @Test
    void medianIsTheMiddleRound_soOneSlowRoundDoesNotCount() {
        assertThat(SampleStatistics.median(List.of(1.0, 9.0, 2.0, 1.5, 1.6))).isEqualTo(1.6);
        assertThat(SampleStatistics.median(List.of(1.0, 2.0))).isEqualTo(1.5);
    }

    @Test
    void p95LeavesTheSlowestOfTwentyOut() {
        double[] times = new double[20];
        for (int i = 0; i < times.length; i++) {
            times[i] = 20 - i;
        }

        assertThat(SampleStatistics.p95(times)).isEqualTo(19);
        assertThat(SampleStatistics.p95(7)).isEqualTo(7);
    }

    @Test
    void p99LeavesTheSlowestOfAHundredOut() {
        double[] times = new double[5000];
        for (int i = 0; i < times.length; i++) {
            times[i] = times.length - i;
        }

        assertThat(SampleStatistics.p99(times)).isEqualTo(4950);
        assertThat(SampleStatistics.p99(3, 7)).isEqualTo(7);
    }

    @Test
    void figureSaysWhetherItsGoalIsMet() {
        assertThat(Figure.atMost("a", "b", 2, 2, "times").met()).isTrue();
        assertThat(Figure.atMost("a", "b", 2.1, 2, "times").met()).isFalse();
        assertThat(Figure.atLeast("a", "b", 49, 50, "%").met()).isFalse();
        assertThat(Figure.atLeast("start-cold", "a start", 50.5, 50, "%").json())
                .isEqualTo("{\"id\":\"start-cold\",\"what\":\"a start\",\"value\":50.500,\"goal\":50.000,"
                        + "\"met\":true,\"unit\":\"%\"}");
    }
}
