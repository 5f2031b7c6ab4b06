package org.khet.portal.print.internal.paper;

import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * The chart that runs down a column of a table, as the template declares it: shapes by the ids of their elements in the order of the
 * rows, and the ways between them.
 *
 * @param shapes ids from top to bottom
 * @param ways   ways between them
 */
record ColumnWays(List<String> shapes, List<Way> ways) {
    /** Keeps immutable copies. */
    ColumnWays {
        shapes = List.copyOf(shapes);
        ways = List.copyOf(ways);
    }

    /**
     * A way.
     *
     * @param from  place of the shape it leaves
     * @param to    place of the shape it leads to
     * @param label words at its begin, may be empty
     * @param back  runs at the left of the shapes
     */
    record Way(int from, int to, String label, boolean back) {
        /** Whether it leads straight down to the next row. */
        boolean straight() {
            return !back && to == from + 1;
        }

        /** First and last row that it passes. */
        int top() {
            return Math.min(from, to);
        }

        int bottom() {
            return Math.max(from, to);
        }
    }

    /** Takes all charts out of the page, so that they are not set where they stand; ways to shapes that are not there are left out. */
    static List<ColumnWays> takenFrom(Document page) {
        List<Element> charts = new ArrayList<>();
        var boxes = page.getElementsByTagName("div");
        for (int i = 0; i < boxes.getLength(); i++) {
            if (boxes.item(i) instanceof Element box
                    && box.getAttribute("class").equals("column-chart")) {
                charts.add(box);
            }
        }
        return charts.stream().map(ColumnWays::taken).toList();
    }

    private static ColumnWays taken(Element chart) {
        chart.getParentNode().removeChild(chart);
        List<String> shapes = List.of(chart.getAttribute("shapes").strip().split("\\s+"));
        List<Way> ways = new ArrayList<>();
        var spans = chart.getElementsByTagName("span");
        for (int i = 0; i < spans.getLength(); i++) {
            var span = (Element) spans.item(i);
            var way = new Way(
                    shapes.indexOf(span.getAttribute("from")),
                    shapes.indexOf(span.getAttribute("to")),
                    span.getTextContent().strip(),
                    span.getAttribute("class").equals("back"));
            if (way.from() >= 0 && way.to() >= 0) {
                ways.add(way);
            }
        }
        return new ColumnWays(shapes, ways);
    }
}
