package org.khet.portal.api.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands in the circle for a person: the number of "เจ้าหน้าที่ 13", else the first consonants of both names. */
public final class Initials {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}$");
    private static final Pattern FIRST_LETTER = Pattern.compile("[ก-ฮA-Za-z]");

    private Initials() {}

    /** At most three digits or two letters; empty when the name has neither. */
    public static String of(String name) {
        Matcher number = NUMBER.matcher(name.strip());
        if (number.find()) {
            return number.group();
        }
        StringBuilder letters = new StringBuilder();
        for (String part : name.strip().split("\\s+", -1)) {
            Matcher letter = FIRST_LETTER.matcher(part);
            if (letter.find() && letters.length() < 2) {
                letters.append(letter.group());
            }
        }
        return letters.toString();
    }
}
