package org.khet.processes.internal.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The standard table for the template: the chart runs down its column, so below each shape stands a line as long as the texts
 * beside it are high, and the next row begins with the head of the arrow. Source: core D-02, CORE-92.
 */
final class StandardTable {
    private static final double LINE = 4.7;
    private static final double SMALL_LINE = 3.6;
    private static final double ARROW = 6;
    private static final double DIAMOND = 22;
    private static final double OVAL = 13;
    private static final int LETTERS_CHART = 24;
    private static final int LETTERS_DETAILS = 25;
    private static final int LETTERS_TIME = 9;
    private static final int LETTERS_WHO = 10;

    private StandardTable() {}

    /** The table with its rows. */
    static Map<String, Object> model(BookItem.Standard standard) {
        List<Map<String, Object>> steps = new ArrayList<>();
        for (BookItem.Step step : standard.steps()) {
            boolean first = steps.isEmpty();
            boolean last = steps.size() == standard.steps().size() - 1;
            steps.add(Map.of(
                    "number", step.number() + ".",
                    "diamond", step.shape().equals("DECISION"),
                    "round", step.shape().equals("START") || step.shape().equals("END"),
                    "box", step.shape().equals("ACTIVITY"),
                    "chart", step.chart(),
                    "branch", lines(step.branch()),
                    "more", !first,
                    "tail", last ? "" : String.format(Locale.ROOT, "%.1fmm", tail(step, first)),
                    "details", lines(step.details()),
                    "rest", Map.of("time", step.time(), "quality", step.quality(), "who", step.who())));
        }
        return Map.of(
                "name", standard.name(),
                "office", standard.office(),
                "unit", standard.unit(),
                "code", standard.code(),
                "indicators", lines(standard.indicators()),
                "steps", steps);
    }

    private static List<String> lines(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split("\n", -1));
    }

    /** How far the line runs on below the shape to meet the next row. */
    private static double tail(BookItem.Step step, boolean first) {
        double shape = switch (step.shape()) {
            case "DECISION" -> DIAMOND;
            case "START", "END" -> OVAL;
            default -> high(step.chart(), LETTERS_CHART) * SMALL_LINE + 2;
        };
        double beside = LINE
                * Math.max(
                        Math.max(high(step.details(), LETTERS_DETAILS), high(step.time(), LETTERS_TIME)),
                        Math.max(high(step.quality(), LETTERS_TIME), high(step.who(), LETTERS_WHO)));
        double used = shape + (first ? 0 : ARROW) + high(step.branch(), LETTERS_CHART) * SMALL_LINE;
        return Math.max(3, beside + 2 - used);
    }

    private static int high(String text, int letters) {
        return text.isEmpty()
                ? 0
                : text.lines()
                        .mapToInt(line -> 1
                                + (int) line.codePoints()
                                                .filter(point -> Character.getType(point) != Character.NON_SPACING_MARK)
                                                .count()
                                        / letters)
                        .sum();
    }
}
