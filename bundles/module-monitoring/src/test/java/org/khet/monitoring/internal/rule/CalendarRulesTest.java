package org.khet.monitoring.internal.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.khet.portal.api.record.FiscalQuarter;
import org.khet.portal.api.time.FiscalYear;

/** Source: monitoring RM-05, RM-06, RM-10, J.4 2, 5, 6, 10. */
class CalendarRulesTest {
    private static final FiscalYear YEAR = FiscalYear.ofBuddhist(2567);
    private static final ProgressColour.Thresholds USUAL = new ProgressColour.Thresholds(100, 80);

    @Test
    void projectOf10000AMonth_halfPlannedOn31March_45Amber50Green39Red() {
        List<BigDecimal> months = Collections.nCopies(12, new BigDecimal("10000"));
        Optional<BigDecimal> planned = PlannedPercent.byMoney(YEAR, months, LocalDate.of(2024, 3, 31));
        assertThat(planned).contains(new BigDecimal("50.00"));
        assertThat(PlannedPercent.byMoney(YEAR, months, LocalDate.of(2024, 3, 30)))
                .contains(new BigDecimal("41.67"));
        assertThat(ProgressColour.of(new BigDecimal("45"), planned, USUAL)).isEqualTo(ProgressColour.AMBER);
        assertThat(ProgressColour.of(new BigDecimal("50"), planned, USUAL)).isEqualTo(ProgressColour.GREEN);
        assertThat(ProgressColour.of(new BigDecimal("39"), planned, USUAL)).isEqualTo(ProgressColour.RED);
        assertThat(ProgressColour.of(new BigDecimal("39"), planned, new ProgressColour.Thresholds(90, 70)))
                .isEqualTo(ProgressColour.AMBER);
    }

    @Test
    void withoutMoneyActivitiesCount_withoutPlanTheLightIsGrey() {
        assertThat(PlannedPercent.byActivities(YEAR, List.of(3, 6, 9), LocalDate.of(2024, 3, 31)))
                .contains(new BigDecimal("66.67"));
        Optional<BigDecimal> nothing = PlannedPercent.byActivities(YEAR, List.of(), LocalDate.of(2024, 3, 31));
        assertThat(ProgressColour.of(BigDecimal.TEN, nothing, USUAL)).isEqualTo(ProgressColour.GREY);
        assertThat(ProgressColour.of(BigDecimal.ZERO, Optional.of(BigDecimal.ZERO), USUAL))
                .isEqualTo(ProgressColour.GREY);
    }

    @Test
    void due10January_sentOnThe12th_isTwoDaysLate_sentInTimeIsNone() {
        LocalDate due = LocalDate.of(2024, 1, 10);
        assertThat(Lateness.days(due, LocalDate.of(2024, 1, 12))).isEqualTo(2);
        assertThat(Lateness.days(due, LocalDate.of(2024, 1, 9))).isZero();
        assertThat(Lateness.days(LocalDate.of(2024, 3, 31), LocalDate.of(2024, 4, 2)))
                .isEqualTo(2);
    }

    @Test
    void reminded7_3_0DaysBefore_andEachWeekAfter() {
        LocalDate due = LocalDate.of(2024, 1, 10);
        List<LocalDate> days = LocalDate.of(2024, 1, 1)
                .datesUntil(LocalDate.of(2024, 1, 26))
                .filter(day -> Lateness.reminds(due, day, List.of(7, 3, 0)))
                .toList();
        assertThat(days).extracting(LocalDate::getDayOfMonth).containsExactly(3, 7, 10, 17, 24);
    }

    @Test
    void quarter1Of2567IsOctoberToDecember2566_quarter4EndsOn30September() {
        assertThat(new FiscalQuarter(YEAR, 1).firstDay()).isEqualTo("2023-10-01");
        assertThat(new FiscalQuarter(YEAR, 1).lastDay()).isEqualTo("2023-12-31");
        assertThat(new FiscalQuarter(YEAR, 4).lastDay()).isEqualTo("2024-09-30");
        assertThat(FiscalQuarter.of(LocalDate.of(2024, 10, 1))).isEqualTo(new FiscalQuarter(YEAR.next(), 1));
    }

    @Test
    void planOf2566To2569IsEvaluatedAtTheEndOf2567And2569_fiveYearsRoundUp() {
        var four = PlanEvaluationPoints.of(FiscalYear.ofBuddhist(2566), FiscalYear.ofBuddhist(2569));
        assertThat(four.half()).isEqualTo("2024-09-30");
        assertThat(four.end()).isEqualTo("2026-09-30");
        var five = PlanEvaluationPoints.of(FiscalYear.ofBuddhist(2566), FiscalYear.ofBuddhist(2570));
        assertThat(five.half()).isEqualTo("2025-09-30");
    }
}
