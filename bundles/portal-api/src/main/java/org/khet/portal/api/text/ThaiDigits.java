package org.khet.portal.api.text;

/** Arabic and Thai digits. Screens show Arabic ones, papers as their template says, input takes both (core E-03). */
public final class ThaiDigits {
    private static final int DISTANCE = '๐' - '0';

    private ThaiDigits() {}

    /** Returns the text with 0–9 written ๐–๙; everything else stays. */
    public static String toThai(String text) {
        return shift(text, '0', DISTANCE);
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
