package org.khet.processes.internal.chart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.khet.portal.api.text.ThaiLineBreaks;
import org.khet.processes.internal.catalogue.StepGraph;
import org.khet.processes.internal.catalogue.StepShape;
import org.khet.processes.internal.chart.FlowChart.Box;
import org.khet.processes.internal.chart.FlowChart.Line;
import org.khet.processes.internal.chart.FlowChart.Point;

/**
 * Lays a flow chart out: top down, parallel steps beside each other, ways back in the gutter at the left, ways that pass rows in
 * the one at the right. A pure function: the same steps and ways give the same geometry. Source: core D-02, CORE-76.
 */
public final class FlowLayout {
    private static final int BOX_WIDTH = 56;
    private static final int GAP_X = 8;
    private static final int GAP_Y = 9;
    private static final int GUTTER = 7;
    private static final int LINE_HEIGHT = 5;
    private static final int PADDING = 4;
    private static final int LETTERS = 30;
    private static final int LETTERS_DECISION = 20;

    private FlowLayout() {}

    /**
     * The geometry of a graph.
     *
     * @param labels texts of the steps by number
     */
    public static FlowChart of(StepGraph graph, Map<Integer, String> labels) {
        Map<Integer, Integer> rank = ranks(graph);
        Map<Integer, List<Integer>> rows = new TreeMap<>();
        graph.inOrder()
                .forEach(no -> rows.computeIfAbsent(rank.getOrDefault(no, 0), ignored -> new ArrayList<>())
                        .add(no));
        long backs = graph.ways().stream().filter(StepGraph.Way::back).count();
        int left = GUTTER + (int) backs * GUTTER + named(graph);
        int columns = rows.values().stream().mapToInt(List::size).max().orElse(1);
        int inner = columns * BOX_WIDTH + (columns - 1) * GAP_X;
        Map<Integer, Box> boxes = new TreeMap<>();
        int y = GAP_Y / 2;
        for (List<Integer> row : rows.values()) {
            y = row(graph, labels, boxes, row, left, inner, y);
        }
        List<Line> lines = lines(graph, rank, boxes, left + inner);
        long far = lines.stream()
                .filter(line -> line.points().stream().anyMatch(point -> point.x() > left + inner))
                .count();
        return new FlowChart(left + inner + GUTTER + (int) far * GUTTER, y, List.copyOf(boxes.values()), lines);
    }

    /** Room for the longest name of a way back, between its gutter and the shapes. */
    private static int named(StepGraph graph) {
        return graph.ways().stream()
                        .filter(StepGraph.Way::back)
                        .mapToInt(way -> seen(way.label()))
                        .max()
                        .orElse(0)
                * 2;
    }

    private static Map<Integer, Integer> ranks(StepGraph graph) {
        Map<Integer, Integer> rank = new HashMap<>();
        for (int no : graph.inOrder()) {
            int deepest = graph.into(no).stream()
                    .mapToInt(way -> rank.getOrDefault(way.from(), -1))
                    .max()
                    .orElse(-1);
            rank.put(no, deepest + 1);
        }
        return rank;
    }

    private static int row(
            StepGraph graph,
            Map<Integer, String> labels,
            Map<Integer, Box> boxes,
            List<Integer> row,
            int left,
            int inner,
            int top) {
        Map<Integer, StepShape> shapes = new HashMap<>();
        graph.nodes().forEach(node -> shapes.put(node.no(), node.shape()));
        int width = row.size() * BOX_WIDTH + (row.size() - 1) * GAP_X;
        int x = left + (inner - width) / 2;
        int highest = 0;
        List<Box> made = new ArrayList<>();
        for (int no : row) {
            StepShape shape = shapes.getOrDefault(no, StepShape.ACTIVITY);
            boolean diamond = shape == StepShape.DECISION;
            List<String> text = wrap(labels.getOrDefault(no, ""), diamond ? LETTERS_DECISION : LETTERS);
            int height = text.size() * LINE_HEIGHT * (diamond ? 2 : 1) + PADDING * 2;
            made.add(new Box(no, shape, x, top, BOX_WIDTH, height, text));
            highest = Math.max(highest, height);
            x += BOX_WIDTH + GAP_X;
        }
        for (Box box : made) {
            boxes.put(
                    box.step(),
                    new Box(
                            box.step(),
                            box.shape(),
                            box.x(),
                            top + (highest - box.h()) / 2,
                            box.w(),
                            box.h(),
                            box.text()));
        }
        return top + highest + GAP_Y;
    }

    private static List<Line> lines(StepGraph graph, Map<Integer, Integer> rank, Map<Integer, Box> boxes, int right) {
        List<Line> lines = new ArrayList<>();
        int back = 0;
        int far = 0;
        for (StepGraph.Way way : graph.ways()) {
            Box from = boxes.get(way.from());
            Box to = boxes.get(way.to());
            if (from == null || to == null) {
                continue;
            }
            if (way.back()) {
                back++;
                int gutter = back * GUTTER - GUTTER / 2;
                lines.add(new Line(
                        List.of(
                                new Point(from.x(), middle(from)),
                                new Point(gutter, middle(from)),
                                new Point(gutter, middle(to)),
                                new Point(to.x(), middle(to))),
                        way.label(),
                        true));
            } else if (rank.getOrDefault(way.to(), 0) - rank.getOrDefault(way.from(), 0) > 1) {
                far++;
                int gutter = right + far * GUTTER - GUTTER / 2;
                lines.add(new Line(
                        List.of(
                                new Point(from.x() + from.w(), middle(from)),
                                new Point(gutter, middle(from)),
                                new Point(gutter, middle(to)),
                                new Point(to.x() + to.w(), middle(to))),
                        way.label(),
                        false));
            } else {
                lines.add(new Line(down(from, to), way.label(), false));
            }
        }
        return lines;
    }

    private static List<Point> down(Box from, Box to) {
        int x1 = from.x() + from.w() / 2;
        int x2 = to.x() + to.w() / 2;
        int y1 = from.y() + from.h();
        int between = to.y() - GAP_Y / 2;
        return x1 == x2
                ? List.of(new Point(x1, y1), new Point(x2, to.y()))
                : List.of(new Point(x1, y1), new Point(x1, between), new Point(x2, between), new Point(x2, to.y()));
    }

    private static int middle(Box box) {
        return box.y() + box.h() / 2;
    }

    /** Breaks a text where Thai words end. */
    static List<String> wrap(String text, int letters) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int start = 0;
        for (int end : ThaiLineBreaks.of(text)) {
            String word = text.substring(start, end);
            if (seen(line) + seen(word) > letters && !line.isEmpty()) {
                lines.add(line.toString().strip());
                line.setLength(0);
            }
            line.append(word);
            start = end;
        }
        lines.add(line.toString().strip());
        return lines;
    }

    /** Letters that take room: marks above and below stand on others. */
    private static int seen(CharSequence text) {
        return (int) text.codePoints()
                .filter(point -> Character.getType(point) != Character.NON_SPACING_MARK)
                .count();
    }
}
