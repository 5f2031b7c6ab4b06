package org.khet.processes.internal.book.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.khet.processes.internal.book.BookItem;

/**
 * The standard table for the template: each step in a row with its shape in the middle of the second cell; the printer draws the ways
 * between the shapes where the rows came to stand. Source: core D-02, CORE-92.
 */
final class StandardTable {
    private static final int LINE = 30;
    private static final int HALF_A_PAGE = 20;

    private StandardTable() {}

    /**
     * The table with its rows.
     *
     * @param id different for each table of a book
     */
    static Map<String, Object> model(BookItem.Standard standard, String id) {
        List<Map<String, Object>> steps = new ArrayList<>();
        for (BookItem.Step step : standard.steps()) {
            steps.add(Map.of(
                    "id", shape(id, step.number()),
                    "number", step.number() + ".",
                    "look", look(step.shape()),
                    "place", isTall(step) ? "tall" : "",
                    "diamond", step.shape().equals("DECISION"),
                    "chart", step.chart(),
                    "details", lines(step.details()),
                    "rest", Map.of("time", step.time(), "quality", step.quality(), "who", step.who())));
        }
        return Map.of(
                "name", standard.name(),
                "office", standard.office(),
                "unit", standard.unit(),
                "code", standard.code(),
                "indicators", lines(standard.indicators()),
                "shapes",
                        String.join(
                                " ",
                                steps.stream()
                                        .map(step -> (String) step.get("id"))
                                        .toList()),
                "ways", standard.ways().stream().map(way -> way(way, id)).toList(),
                "steps", steps,
                "total", standard.total());
    }

    private static Map<String, Object> way(BookItem.Way way, String id) {
        return Map.of(
                "side", way.back() ? "back" : "on",
                "from", shape(id, way.from()),
                "to", shape(id, way.to()),
                "label", way.label());
    }

    private static String shape(String id, String step) {
        return id + "-step-" + step;
    }

    /** Whether its row may not fit on a page, by the letters that stand on a line. */
    private static boolean isTall(BookItem.Step step) {
        return step.details().lines().mapToInt(line -> 1 + line.length() / LINE).sum() > HALF_A_PAGE;
    }

    private static String look(String shape) {
        return switch (shape) {
            case "DECISION" -> "diamond";
            case "START", "END" -> "oval";
            default -> "box";
        };
    }

    private static List<String> lines(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split("\n", -1));
    }
}
