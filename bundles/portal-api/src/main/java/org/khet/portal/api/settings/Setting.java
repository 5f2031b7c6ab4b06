package org.khet.portal.api.settings;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A typed setting that differs by office. Its label and help are the texts {@code <key>.label} and {@code <key>.help}.
 *
 * @param key      {@code <module>.setting.<name>}
 * @param standard value where the office set none
 * @param source   where the default comes from, e.g. {@code ict C.6}
 * @param kind     how it is typed
 */
public record Setting<T>(String key, T standard, String source, Kind<T> kind) {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH.mm");

    /**
     * How a setting is stored and checked.
     *
     * @param read  text to value; empty when the text is not of this kind
     * @param write value to text
     * @param valid range check
     */
    public record Kind<T>(Function<String, Optional<T>> read, Function<T, String> write, Predicate<T> valid) {}

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

    /** A time of day in hours and minutes, typed as 08.30 or 08:30. */
    public static Setting<LocalTime> time(String key, LocalTime standard, String source) {
        return new Setting<>(
                key, standard, source, new Kind<>(Setting::readTime, value -> CLOCK.format(value), value -> true));
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
