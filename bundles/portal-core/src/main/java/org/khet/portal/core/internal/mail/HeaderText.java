package org.khet.portal.core.internal.mail;

import java.util.regex.Pattern;

/** Text for a head line of a mail: whoever could put a line break in could put in head lines too. Stateless. */
final class HeaderText {
    private static final Pattern BREAKS = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029\\s]+");

    private HeaderText() {}

    static String of(String text) {
        return BREAKS.matcher(text).replaceAll(" ").strip();
    }

    /** At most so many characters, the last of them a sign that some are missing. */
    static String of(String text, int most) {
        String line = of(text);
        if (line.length() <= most) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(most - 2)) ? most - 2 : most - 1;
        return line.substring(0, end) + "…";
    }
}
