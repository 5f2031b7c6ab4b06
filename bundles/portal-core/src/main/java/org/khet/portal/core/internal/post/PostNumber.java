package org.khet.portal.core.internal.post;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.khet.portal.api.text.ThaiDigits;

/** The number of a post in one spelling: Arabic digits, one blank, also between letters and digits (README §3). Stateless. */
final class PostNumber {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0]+");
    private static final Pattern LETTER_DIGIT = Pattern.compile("(?<=[\\p{L}\\p{M}.])(?=\\d)");
    private static final Pattern DIGITS = Pattern.compile("\\d{1,6}");
    private static final int WIDTH = 6;

    private PostNumber() {}

    static String clean(String typed) {
        String arabic = ThaiDigits.toArabic(BLANKS.matcher(typed.strip()).replaceAll(" "));
        return LETTER_DIGIT.matcher(arabic).replaceAll(" ");
    }

    /** Sorts 4 before 30. */
    static String sortKey(String clean) {
        return DIGITS.matcher(clean).replaceAll(PostNumber::padded);
    }

    private static String padded(java.util.regex.MatchResult digits) {
        return Matcher.quoteReplacement("0".repeat(WIDTH - digits.group().length()) + digits.group());
    }
}
