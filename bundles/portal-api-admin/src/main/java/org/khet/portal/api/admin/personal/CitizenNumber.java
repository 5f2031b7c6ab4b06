package org.khet.portal.api.admin.personal;

import java.util.Optional;
import java.util.regex.Pattern;
import org.khet.portal.api.text.ThaiDigits;

/**
 * A citizen number (เลขประจำตัวประชาชน) whose check digit fits; the rule does not see a wrong third digit, which counts elevenfold. Never written to a log: its text is masked. Source: core E-07.
 *
 * @param digits thirteen ASCII digits
 */
public record CitizenNumber(String digits) {
    /** Digits. */
    public static final int LENGTH = 13;

    /** Last digits, which stay readable. */
    public static final int SHOWN = 3;

    private static final Pattern DIGITS = Pattern.compile("[0-9]{13}");
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\u00A0\\u200B\\u2010-\\u2015-]");
    private static final int MODULUS = 11;
    private static final int TEN = 10;

    /** @throws IllegalArgumentException if it is none; the message does not repeat it */
    public CitizenNumber {
        if (!isValid(digits)) {
            throw new IllegalArgumentException("no citizen number");
        }
    }

    /** Reads what somebody typed: Thai digits, blanks and hyphens are fine. Empty when it is no citizen number. */
    public static Optional<CitizenNumber> read(String typed) {
        String digits = clean(typed);
        return isValid(digits) ? Optional.of(new CitizenNumber(digits)) : Optional.empty();
    }

    /** What was typed without blanks and hyphens, in ASCII digits. */
    public static String clean(String typed) {
        return BETWEEN.matcher(ThaiDigits.toArabic(typed)).replaceAll("");
    }

    /** As printed on the card: 1-2345-67890-12-1. */
    public String printed() {
        return blocks(digits);
    }

    /** Only the last digits can be read: x-xxxx-xxxxx-12-1. */
    public String masked() {
        return masked(digits.substring(LENGTH - SHOWN));
    }

    /**
     * A number of which only the end is known.
     *
     * @param end its last {@link #SHOWN} digits
     */
    public static String masked(String end) {
        return blocks("x".repeat(LENGTH - SHOWN) + end);
    }

    private static String blocks(String signs) {
        return String.join(
                "-",
                signs.substring(0, 1),
                signs.substring(1, 5),
                signs.substring(5, 10),
                signs.substring(10, 12),
                signs.substring(12));
    }

    private static boolean isValid(String digits) {
        if (!DIGITS.matcher(digits).matches()) {
            return false;
        }
        int sum = 0;
        for (int place = 0; place < LENGTH - 1; place++) {
            sum += (LENGTH - place) * (digits.charAt(place) - '0');
        }
        return (MODULUS - sum % MODULUS) % TEN == digits.charAt(LENGTH - 1) - '0';
    }

    @Override
    public String toString() {
        return masked();
    }
}
