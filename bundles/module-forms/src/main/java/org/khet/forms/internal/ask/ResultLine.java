package org.khet.forms.internal.ask;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of results as a list: the same figures as on the page. Source: core CORE-122.
 *
 * @param sort      what it is about
 * @param label     question, part, kind of participant
 * @param words     choice, or what somebody wrote; may be empty
 * @param count     how many
 * @param percent   in percent, {@code null} for none
 * @param mean      mean, {@code null} for none
 * @param deviation deviation, {@code null} for none
 * @param level     words of the level, may be empty
 */
public record ResultLine(
        Sort sort,
        String label,
        String words,
        int count,
        @Nullable BigDecimal percent,
        @Nullable BigDecimal mean,
        @Nullable BigDecimal deviation,
        String level) {
    /** What a line is about. */
    public enum Sort {
        /** How many answered. */
        TURNOUT,
        /** A question on a scale. */
        QUESTION,
        /** A part of the form. */
        PART,
        /** All questions. */
        TOTAL,
        /** A question that asks a number. */
        NUMBER,
        /** A choice, a code, yes or no. */
        CHOICE,
        /** What somebody wrote. */
        COMMENT
    }

    /** All lines of results, in the order of the page; of hidden ones only who answered. */
    public static List<ResultLine> of(SurveyResults results) {
        List<ResultLine> lines = new ArrayList<>();
        results.turnout()
                .forEach(one -> lines.add(new ResultLine(
                        Sort.TURNOUT,
                        one.participant(),
                        "",
                        one.sent(),
                        one.percent().orElse(null),
                        null,
                        null,
                        "")));
        results.questions().forEach(item -> lines.add(item(Sort.QUESTION, item)));
        results.aspects().stream()
                .filter(item -> !item.label().isEmpty())
                .forEach(item -> lines.add(item(Sort.PART, item)));
        if (!results.questions().isEmpty()) {
            lines.add(item(Sort.TOTAL, results.total()));
        }
        results.numbers().forEach(item -> lines.add(item(Sort.NUMBER, item)));
        results.counts()
                .forEach(one -> lines.add(new ResultLine(
                        Sort.CHOICE,
                        one.label(),
                        one.option(),
                        one.count(),
                        one.percent().orElse(null),
                        null,
                        null,
                        "")));
        results.comments()
                .forEach(one ->
                        lines.add(new ResultLine(Sort.COMMENT, one.label(), one.words(), 1, null, null, null, "")));
        return List.copyOf(lines);
    }

    private static ResultLine item(Sort sort, SurveyResults.Item item) {
        return new ResultLine(
                sort,
                item.label(),
                "",
                item.summary().count(),
                null,
                item.summary().mean().orElse(null),
                item.summary().deviation().orElse(null),
                item.level());
    }
}
