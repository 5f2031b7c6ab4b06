package org.khet.documents.internal.register;

import java.util.Optional;
import java.util.regex.Pattern;
import org.khet.portal.api.text.ThaiDigits;

/**
 * How the numbers of a register are written: {@code {n}} once for the running number, {@code {yyyy}} and {@code {yy}} for the
 * Buddhist year, {@code {office}} for the letter code of the office, {@code {unit}} for the code of the unit; all else stands as
 * it is. Source: core CORE-49.
 *
 * @param text the pattern
 */
public record NumberPattern(String text) {
    /** Most characters of a number. */
    public static final int MOST = 60;

    private static final Pattern PARTS = Pattern.compile("\\{(n|yyyy|yy|office|unit)}");
    private static final int CENTURY = 100;
    private static final int HIGH = 999_999;

    /** Text key of what is wrong with it; empty when nothing is. */
    public Optional<String> fault() {
        String rest = PARTS.matcher(text).replaceAll("");
        if (rest.indexOf('{') >= 0 || rest.indexOf('}') >= 0) {
            return Optional.of("documents.error.pattern.part");
        }
        if (text.split("\\{n}", -1).length != 2) {
            return Optional.of("documents.error.pattern.number");
        }
        return write(HIGH, 2570, "ศธ 04999.99", "MMMMMM", DigitSort.ARABIC).length() > MOST
                ? Optional.of("documents.error.pattern.long")
                : Optional.empty();
    }

    /** The number as on paper. */
    public String write(int running, int buddhistYear, String office, String unit, DigitSort digits) {
        String number = text.replace("{n}", Integer.toString(running))
                .replace("{yyyy}", Integer.toString(buddhistYear))
                .replace("{yy}", "%02d".formatted(buddhistYear % CENTURY))
                .replace("{office}", office)
                .replace("{unit}", unit);
        return digits == DigitSort.THAI ? ThaiDigits.toThai(number) : number;
    }
}
