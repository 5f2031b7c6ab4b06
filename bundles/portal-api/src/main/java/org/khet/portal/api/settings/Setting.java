package org.khet.portal.api.settings;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A typed setting that differs by office. Its label and help are the texts {@code <key>.label} and {@code <key>.help}.
 *
 * @param key      {@code <module>.setting.<name>}
 * @param standard value where the office set none
 * @param source   where the default comes from: ids of the requirements, e.g. {@code ict C.6}, {@code our proposal} or
 *                 {@code general practice}; the words of anything else, such as a law, are the text {@code <key>.source}
 * @param kind     how it is typed
 */
public record Setting<T>(String key, T standard, String source, Kind<T> kind) {
    /** Longest pattern of numbers; what it writes fits into 60 characters. */
    public static final int MOST_PATTERN = 40;

    private static final Pattern ROLES = Pattern.compile("[a-z]+\\.[a-z-]+(?:[,\\s]+[a-z]+\\.[a-z-]+)*+");
    private static final Pattern DAY_OF_YEAR = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})");
    private static final int COMMON_YEAR = 2001;
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH.mm");

    /**
     * How a setting is stored and checked.
     *
     * @param read    text to value; empty when the text is not of this kind
     * @param write   value to text
     * @param valid   range check
     * @param refusal text key of the reason why a value is refused
     * @param example what the value leads to, e.g. a number written by a pattern; empty when there is nothing to show
     */
    public record Kind<T>(
            Function<String, Optional<T>> read,
            Function<T, String> write,
            Predicate<T> valid,
            String refusal,
            Function<T, String> example) {
        /** A kind that is refused as out of range and has no example. */
        public Kind(Function<String, Optional<T>> read, Function<T, String> write, Predicate<T> valid) {
            this(read, write, valid, "core.setting.error.range", value -> "");
        }
    }

    /** A whole number within a range. */
    public static Setting<Integer> number(String key, int standard, int least, int most, String source) {
        return new Setting<>(
                key,
                standard,
                source,
                new Kind<>(Setting::readNumber, String::valueOf, value -> value >= least && value <= most));
    }

    /** Yes or no. */
    public static Setting<Boolean> flag(String key, boolean standard, String source) {
        return new Setting<>(
                key,
                standard,
                source,
                new Kind<>(
                        text -> text.equals("true") || text.equals("false")
                                ? Optional.of(Boolean.valueOf(text))
                                : Optional.empty(),
                        String::valueOf,
                        value -> true));
    }

    /** A line of text, at most 2,000 characters. */
    public static Setting<String> text(String key, String standard, String source) {
        return new Setting<>(
                key, standard, source, new Kind<>(Optional::of, value -> value, value -> value.length() <= 2000));
    }

    /**
     * How the numbers of a series are written: {@code {seq}} once for the running number, {@code {BE}} for the Buddhist year,
     * at most {@value #MOST_PATTERN} characters. Source: ict E-R31.
     */
    public static Setting<String> numberPattern(String key, String standard, String source) {
        return new Setting<>(
                key,
                standard,
                source,
                new Kind<>(
                        text -> Optional.of(text.strip()),
                        value -> value,
                        Setting::numbers,
                        "core.setting.error.pattern",
                        value -> value.replace("{seq}", "17").replace("{BE}", "2570")));
    }

    /**
     * Codes of roles, e.g. {@code core.office-admin}, with commas or blanks between, at most 2,000 characters. Something else,
     * a role's name for instance, is refused, since it would match nobody.
     */
    public static Setting<String> roles(String key, String standard, String source) {
        return new Setting<>(
                key,
                standard,
                source,
                new Kind<>(
                        text -> Optional.of(text.strip()),
                        value -> value,
                        value -> value.length() <= 2000 && ROLES.matcher(value).matches(),
                        "core.setting.error.roles",
                        value -> ""));
    }

    private static boolean numbers(String pattern) {
        String rest = pattern.replaceFirst("\\{seq}", "").replace("{BE}", "");
        return pattern.contains("{seq}")
                && pattern.length() <= MOST_PATTERN
                && rest.chars().noneMatch(c -> c == '{' || c == '}' || Character.isISOControl(c));
    }

    /** A time of day in hours and minutes, typed as 08.30 or 08:30. */
    public static Setting<LocalTime> time(String key, LocalTime standard, String source) {
        return new Setting<>(
                key, standard, source, new Kind<>(Setting::readTime, value -> CLOCK.format(value), value -> true));
    }

    /** A day of each year, typed as 16/05 (day, then month) or 16-5; 29 February is refused, since most years lack it. */
    public static Setting<MonthDay> dayOfYear(String key, MonthDay standard, String source) {
        return new Setting<>(
                key,
                standard,
                source,
                new Kind<>(
                        Setting::readDayOfYear,
                        value -> "%02d/%02d".formatted(value.getDayOfMonth(), value.getMonthValue()),
                        value -> value.isValidYear(COMMON_YEAR),
                        "core.setting.error.dayOfYear",
                        value -> ""));
    }

    /** Days of the week, at least one; stored as {@code MON TUE} in the order of the week. */
    public static Setting<Set<DayOfWeek>> weekdays(String key, Set<DayOfWeek> standard, String source) {
        return new Setting<>(
                key,
                Set.copyOf(standard),
                source,
                new Kind<>(
                        Setting::readWeekdays,
                        days -> days.stream().sorted().map(Setting::shortName).collect(Collectors.joining(" ")),
                        days -> !days.isEmpty(),
                        "core.setting.error.weekdays",
                        value -> ""));
    }

    private static String shortName(DayOfWeek day) {
        return day.name().substring(0, 3);
    }

    private static Optional<Set<DayOfWeek>> readWeekdays(String text) {
        Set<String> names = new HashSet<>(List.of(text.strip().split(" +")));
        Set<DayOfWeek> days = Arrays.stream(DayOfWeek.values())
                .filter(day -> names.contains(shortName(day)))
                .collect(Collectors.toUnmodifiableSet());
        return text.isBlank() || days.size() == names.size() ? Optional.of(days) : Optional.empty();
    }

    private static Optional<MonthDay> readDayOfYear(String text) {
        Matcher typed = DAY_OF_YEAR.matcher(text);
        if (!typed.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(MonthDay.of(Integer.parseInt(typed.group(2)), Integer.parseInt(typed.group(1))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<LocalTime> readTime(String text) {
        return text.matches("([01]?\\d|2[0-3])[.:][0-5]\\d")
                ? Optional.of(LocalTime.parse(text.replace('.', ':'), DateTimeFormatter.ofPattern("H:mm")))
                : Optional.empty();
    }

    private static Optional<Integer> readNumber(String text) {
        return text.matches("-?\\d{1,9}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }
}
