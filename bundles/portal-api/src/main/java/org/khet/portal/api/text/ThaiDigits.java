package org.khet.portal.api.text;

import java.util.regex.Pattern;

/** Arabic and Thai digits. Screens show Arabic ones, papers as their template says, input takes both (core E-03). */
public final class ThaiDigits {
    private static final int DISTANCE = '๐' - '0';

    /** Addresses, and words with Latin letters, such as {@code Cat6}, {@code A4} and {@code 5GHz}. */
    private static final Pattern FOREIGN = Pattern.compile("https?://\\S+|[A-Za-z0-9._+-]+@[A-Za-z0-9.-]+"
            + "|[A-Za-z][A-Za-z0-9]*(?:[-_.][A-Za-z0-9]+)*|[0-9]+[A-Za-z][A-Za-z0-9]*");

    private ThaiDigits() {}

    /** Returns the text with 0–9 written ๐–๙; addresses, words with Latin letters and everything else stay. */
    public static String toThai(String text) {
        var thai = new StringBuilder();
        int from = 0;
        for (var foreign = FOREIGN.matcher(text); foreign.find(); from = foreign.end()) {
            thai.append(shift(text.substring(from, foreign.start()), '0', DISTANCE))
                    .append(foreign.group());
        }
        return thai.append(shift(text.substring(from), '0', DISTANCE)).toString();
    }

    /** Returns the text with ๐–๙ written 0–9; everything else stays. */
    public static String toArabic(String text) {
        return shift(text, '๐', -DISTANCE);
    }

    private static String shift(String text, char zero, int distance) {
        var shifted = new StringBuilder(text);
        for (int i = 0; i < shifted.length(); i++) {
            char c = shifted.charAt(i);
            if (c >= zero && c <= zero + 9) {
                shifted.setCharAt(i, (char) (c + distance));
            }
        }
        return shifted.toString();
    }
}
