package org.khet.ict.internal.learning;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.RecordContext;

/** Addresses of courses and media: those that a browser opens. Source: ict ICT-81, ICT-125. */
public final class LessonLink {
    private static final Predicate<String> OPENS =
            Pattern.compile("https?://[^\\s<>\"]+").asMatchPredicate();

    private LessonLink() {}

    /** Whether a browser opens it; addresses that were stored before they were looked at may be any text. */
    public static boolean opens(String typed) {
        return OPENS.test(typed);
    }

    /** As the rule of a field. */
    static Optional<Problem> problem(String field, String typed, RecordContext now) {
        return typed.isEmpty() || opens(typed) ? Optional.empty() : Optional.of(Problem.of(field, "ict.error.link"));
    }
}
