package org.khet.portal.print.internal.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Columns of a table of a template in twentieths of a point: as wide as their cells say, the others share what is left evenly. */
final class PaperColumns {
    private static final Pattern WIDTH = Pattern.compile("(?:^|[;\\s])width:\\s*(\\d+)(mm|%)");
    private static final double TWIPS_PER_MM = 56.693;
    private static final int LEAST = 240;
    private static final int WHOLE = 100;

    private PaperColumns() {}

    /** The widths of a table that is {@code room} wide; never empty. */
    static List<Integer> of(Element table, int room) {
        List<Element> widest = List.of();
        for (Element row : rows(table)) {
            List<Element> cells = cells(row);
            widest = span(cells) > span(widest) ? cells : widest;
        }
        int columns = Math.max(1, span(widest));
        int[] said = new int[columns];
        int column = 0;
        for (Element cell : widest) {
            said[column] = span(cell) == 1 ? width(cell, room) : 0;
            column += span(cell);
        }
        return shared(said, room);
    }

    private static List<Integer> shared(int[] said, int room) {
        int taken = 0;
        int open = 0;
        for (int width : said) {
            taken += width;
            open += width == 0 ? 1 : 0;
        }
        int share = open == 0 ? 0 : Math.max(LEAST, (room - taken) / open);
        List<Integer> widths = new ArrayList<>();
        for (int width : said) {
            widths.add(width == 0 ? share : width);
        }
        return widths;
    }

    private static int width(Element cell, int room) {
        Matcher found = WIDTH.matcher(cell.getAttribute("style"));
        if (!found.find()) {
            return 0;
        }
        int number = Integer.parseInt(found.group(1));
        return found.group(2).equals("%") ? room * number / WHOLE : (int) Math.round(number * TWIPS_PER_MM);
    }

    /** Whether an element has a class. */
    static boolean is(Element element, String name) {
        return List.of(element.getAttribute("class").split(" ")).contains(name);
    }

    /** How many columns a cell covers. */
    static int span(Element cell) {
        String span = cell.getAttribute("colspan");
        return span.matches("[1-9]\\d?") ? Integer.parseInt(span) : 1;
    }

    private static int span(List<Element> cells) {
        return cells.stream().mapToInt(PaperColumns::span).sum();
    }

    /** The cells of a row. */
    static List<Element> cells(Element row) {
        List<Element> cells = new ArrayList<>();
        for (Node node = row.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element cell) {
                cells.add(cell);
            }
        }
        return cells;
    }

    /** The rows of a table, not those of tables in its cells. */
    static List<Element> rows(Node table) {
        List<Element> rows = new ArrayList<>();
        for (Node node = table.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                if (element.getTagName().equals("tr")) {
                    rows.add(element);
                } else {
                    rows.addAll(rows(element));
                }
            }
        }
        return rows;
    }
}
