package org.khet.monitoring.internal.indicator.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The line through the values of the years. Source: monitoring MON-50. */
class HistorySectionTest {
    @Test
    void lowestValueStandsAtTheBottom_highestAtTheTop_yearsFromLeftToRight() {
        assertThat(HistorySection.points(List.of(new BigDecimal("70"), new BigDecimal("75"), new BigDecimal("80"))))
                .isEqualTo("0,80 150,40 300,0");
        assertThat(HistorySection.points(List.of(new BigDecimal("70"), new BigDecimal("70"))))
                .isEqualTo("0,80 300,80");
    }

    @Test
    void lineKeepsItsFrame_soThatItIsDrawnWhole() {
        var line = HistorySection.drawn("ผลย้อนหลัง", List.of(new BigDecimal("70"), new BigDecimal("80")));

        assertThat(line.getInnerHtml()).contains("viewBox=\"0 0 300 80\"").contains("0,80 300,0");
    }
}
