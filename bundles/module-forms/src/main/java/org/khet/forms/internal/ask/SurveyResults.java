package org.khet.forms.internal.ask;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * What came of an asking.
 *
 * @param turnout   answers by kind of participant
 * @param questions questions on a scale, in the order of the form
 * @param aspects   the same by part of the form
 * @param total     all questions together
 * @param numbers   questions that ask a number
 * @param counts    other questions with choices, codes, yes and no: how often each was chosen
 * @param comments  what people wrote, without what is not published where that was asked
 * @param hidden    whether there are too few answers to show any: of an anonymous asking
 */
public record SurveyResults(
        List<Turnout> turnout,
        List<Item> questions,
        List<Item> aspects,
        Item total,
        List<Item> numbers,
        List<Choice> counts,
        List<Comment> comments,
        boolean hidden) {
    /**
     * How many of a kind of participant answered.
     *
     * @param participant kind
     * @param asked       how many were asked, excused ones left out
     * @param begun       how many of them began and have not sent
     * @param sent        how many answered
     * @param percent     of those asked, empty when nobody was
     */
    public record Turnout(String participant, int asked, int begun, int sent, Optional<BigDecimal> percent) {}

    /**
     * A question, or several.
     *
     * @param key     key of the field, or the part of the form
     * @param label   words
     * @param summary figures
     * @param level   words of the level in which the mean lies, empty outside of all
     */
    public record Item(String key, String label, SurveyStatistics.Summary summary, String level) {}

    /**
     * How often a choice was chosen.
     *
     * @param key      key of the field, and code of the choice
     * @param label    words of the question
     * @param option   words of the choice
     * @param count    how many chose it
     * @param answered how many answered the question; where several may be chosen the counts add up to more
     */
    public record Choice(String key, String label, String option, int count, int answered) {
        /** In percent of those who answered the question; empty when nobody did. */
        public Optional<BigDecimal> percent() {
            return answered == 0
                    ? Optional.empty()
                    : Optional.of(BigDecimal.valueOf(count)
                            .multiply(BigDecimal.valueOf(100))
                            .divide(BigDecimal.valueOf(answered), 2, RoundingMode.HALF_UP));
        }
    }

    /** What somebody wrote. */
    public record Comment(String label, String words) {}

    /** Keeps immutable copies. */
    public SurveyResults {
        turnout = List.copyOf(turnout);
        questions = List.copyOf(questions);
        aspects = List.copyOf(aspects);
        numbers = List.copyOf(numbers);
        counts = List.copyOf(counts);
        comments = List.copyOf(comments);
    }
}
