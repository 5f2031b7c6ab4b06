package org.khet.rounds.internal.request;

import java.util.Optional;
import java.util.regex.Pattern;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.text.ThaiDigits;

/** Keeps citizen numbers out of texts: 13 digits, in either script, with blanks or hyphens between. Source: policyplan R-54. */
final class CitizenNumberMask {
    private static final Pattern THIRTEEN = Pattern.compile("(?<!\\d)\\d(?:[ -]?\\d){12}(?!\\d)");

    private CitizenNumberMask() {}

    static Optional<Problem> refused(String field, String words, RecordContext now) {
        return THIRTEEN.matcher(ThaiDigits.toArabic(words)).find()
                ? Optional.of(Problem.of(field, "rounds.error.citizen-number"))
                : Optional.empty();
    }
}
