package org.khet.forms.internal.ask;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Two askings with one form beside each other, question by question: by the key of the field, which is for ever, and of choices by their
 * code. What only one of them has, since another edition asked it or nobody answered, stands there with one side. Source: monitoring
 * MON-68.
 *
 * @param label  words of the question today, else then; of a choice with its words
 * @param mean   mean now; of a choice in percent of those who answered the question
 * @param before the same of the asking with which it is compared
 */
public record SurveyComparison(String label, Optional<BigDecimal> mean, Optional<BigDecimal> before) {
    private record Figure(String label, Optional<BigDecimal> value) {}

    /** How much more now; empty where one side is missing. */
    public Optional<BigDecimal> difference() {
        return mean.flatMap(now -> before.map(then -> now.subtract(then)));
    }

    /** Questions on a scale, those that ask a number, then choices; nothing where the answers of one are not shown. */
    public static List<SurveyComparison> of(SurveyResults now, SurveyResults then) {
        if (now.hidden() || then.hidden()) {
            return List.of();
        }
        Map<String, Figure> today = figures(now);
        Map<String, Figure> past = figures(then);
        List<SurveyComparison> lines = new ArrayList<>();
        today.forEach(
                (key, figure) -> lines.add(new SurveyComparison(figure.label(), figure.value(), value(past.get(key)))));
        past.forEach((key, figure) -> {
            if (!today.containsKey(key)) {
                lines.add(new SurveyComparison(figure.label(), Optional.empty(), figure.value()));
            }
        });
        return lines.stream()
                .filter(line -> line.mean().isPresent() || line.before().isPresent())
                .toList();
    }

    private static Optional<BigDecimal> value(@Nullable Figure figure) {
        return figure == null ? Optional.empty() : figure.value();
    }

    private static Map<String, Figure> figures(SurveyResults results) {
        Map<String, Figure> all = new LinkedHashMap<>();
        results.questions()
                .forEach(item -> all.put(
                        item.key(), new Figure(item.label(), item.summary().mean())));
        results.numbers()
                .forEach(item -> all.put(
                        item.key(), new Figure(item.label(), item.summary().mean())));
        results.counts()
                .forEach(one ->
                        all.put(one.key(), new Figure(one.label() + ": " + one.option() + " (%)", one.percent())));
        return all;
    }
}
