package org.khet.bench;

import java.util.Locale;

/**
 * One measured figure.
 *
 * @param id    begins with the name of its measurement, e.g. {@code register-derby-filter-ratio}
 * @param what  in words
 * @param value as measured, median of the rounds
 * @param goal  what is to be reached
 * @param met   whether it is
 * @param unit  of value and goal
 */
public record Figure(String id, String what, double value, double goal, boolean met, String unit) {
    /** A figure that shall be at most the goal. */
    public static Figure atMost(String id, String what, double value, double goal, String unit) {
        return new Figure(id, what, value, goal, value <= goal, unit);
    }

    /** A figure that shall be at least the goal. */
    public static Figure atLeast(String id, String what, double value, double goal, String unit) {
        return new Figure(id, what, value, goal, value >= goal, unit);
    }

    String json() {
        return String.format(
                Locale.ROOT,
                "{\"id\":\"%s\",\"what\":\"%s\",\"value\":%.3f,\"goal\":%.3f,\"met\":%b,\"unit\":\"%s\"}",
                id,
                what,
                value,
                goal,
                met,
                unit);
    }

    String line() {
        return String.format(
                Locale.ROOT,
                "%-34s %9.2f %-5s goal %8.2f  %-6s %s",
                id,
                value,
                unit,
                goal,
                met ? "met" : "MISSED",
                what);
    }
}
