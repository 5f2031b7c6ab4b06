package org.khet.promotion.internal.setting;

import java.util.Optional;
import java.util.regex.Pattern;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.text.ThaiDigits;

/** Children are known by a code, never by their citizen number. Source: other-groups C (ChildRegister: minimised personal data). */
public final class MinimalData {
    /** Longest code of a child. */
    public static final int CODE_MOST = 30;

    private static final Pattern CITIZEN_NUMBER = Pattern.compile("(?<!\\d)\\d(?:[\\s-]?\\d){12}(?!\\d)");

    private MinimalData() {}

    /** Whether a text has a number of 13 digits in it, in whatever script and with hyphens or blanks. */
    public static boolean hasCitizenNumber(String text) {
        return CITIZEN_NUMBER.matcher(ThaiDigits.toArabic(text)).find();
    }

    /** The rule of a field. */
    public static Optional<Problem> refused(String field, String text, RecordContext now) {
        return hasCitizenNumber(text)
                ? Optional.of(Problem.of(field, "promotion.error.citizen-number"))
                : Optional.empty();
    }
}
