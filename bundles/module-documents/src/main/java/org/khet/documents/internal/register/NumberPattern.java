package org.khet.documents.internal.register;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
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
    private static final Pattern NUMBER = Pattern.compile("\\d{1,7}");
    private static final int FIRST_YEAR = 2400;
    private static final int LAST_YEAR = 2999;
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

    /**
     * The running number in one that was typed from a book: where this pattern has it, else the last number but the year; empty when
     * none is in it.
     */
    public Optional<Integer> running(String typed) {
        String number = ThaiDigits.toArabic(typed.strip());
        Matcher whole = whole(number);
        List<Integer> numbers = whole.matches() ? List.of(Integer.valueOf(whole.group("n"))) : numbers(number);
        return (endsWithYear(numbers) ? numbers.subList(0, numbers.size() - 1) : numbers)
                .reversed().stream().filter(one -> one > 0).findFirst();
    }

    /** Whether a number that was typed from a book names its year: as this pattern has it, else a Buddhist year is its last number. */
    public boolean namesYear(String typed) {
        String number = ThaiDigits.toArabic(typed.strip());
        return whole(number).matches() ? text.contains("{yy") : endsWithYear(numbers(number));
    }

    private Matcher whole(String number) {
        return Pattern.compile(shape(ThaiDigits.toArabic(text))).matcher(number);
    }

    private static List<Integer> numbers(String number) {
        return NUMBER.matcher(number)
                .results()
                .map(found -> Integer.valueOf(found.group()))
                .toList();
    }

    private static boolean endsWithYear(List<Integer> numbers) {
        return numbers.size() > 1 && numbers.getLast() >= FIRST_YEAR && numbers.getLast() <= LAST_YEAR;
    }

    private static String shape(String pattern) {
        StringBuilder shape = new StringBuilder();
        Matcher parts = PARTS.matcher(pattern);
        int from = 0;
        while (parts.find()) {
            shape.append(Pattern.quote(pattern.substring(from, parts.start())));
            shape.append(
                    switch (parts.group(1)) {
                        case "n" -> "(?<n>\\d{1,7})";
                        case "yyyy" -> "\\d{4}";
                        case "yy" -> "\\d{2}";
                        default -> ".*";
                    });
            from = parts.end();
        }
        return shape.append(Pattern.quote(pattern.substring(from))).toString();
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
