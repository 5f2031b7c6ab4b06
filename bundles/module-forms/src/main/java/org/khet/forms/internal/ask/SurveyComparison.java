package org.khet.forms.internal.ask;

import java.math.BigDecimal;
import java.util.List;

/**
 * Two askings with one form beside each other, question by question: those that both have by the key of the field, which is for ever.
 * Source: monitoring MON-68.
 *
 * @param label      words of the question today
 * @param mean       mean now
 * @param before     mean of the asking with which it is compared
 * @param difference how much more now, two decimals
 */
public record SurveyComparison(String label, BigDecimal mean, BigDecimal before, BigDecimal difference) {
    /** Questions that were answered in both. */
    public static List<SurveyComparison> of(SurveyResults now, SurveyResults then) {
        return now.questions().stream()
                .flatMap(item -> then.questions().stream()
                        .filter(one -> one.key().equals(item.key()))
                        .flatMap(one -> item.summary().mean().stream()
                                .flatMap(mean -> one.summary().mean().stream()
                                        .map(before -> new SurveyComparison(
                                                item.label(), mean, before, mean.subtract(before))))))
                .toList();
    }
}
