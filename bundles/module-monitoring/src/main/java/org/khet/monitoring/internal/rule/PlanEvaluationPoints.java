package org.khet.monitoring.internal.rule;

import java.time.LocalDate;
import org.khet.portal.api.time.FiscalYear;

/**
 * When a plan of several years is evaluated: at its half, odd years rounded up, and at its end. Source: monitoring RM-10, J.4 6.
 *
 * @param half 30 September of the year in which half of it is over
 * @param end  30 September of its last year
 */
public record PlanEvaluationPoints(LocalDate half, LocalDate end) {
    /** The points of a plan; both years belong to it. */
    public static PlanEvaluationPoints of(FiscalYear first, FiscalYear last) {
        int years = last.endingYear() - first.endingYear() + 1;
        if (years < 1) {
            throw new IllegalArgumentException("a plan from " + first + " to " + last);
        }
        int half = (years + 1) / 2;
        return new PlanEvaluationPoints(new FiscalYear(first.endingYear() + half - 1).lastDay(), last.lastDay());
    }
}
