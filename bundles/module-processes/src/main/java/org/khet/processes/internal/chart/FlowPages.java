package org.khet.processes.internal.chart;

import java.util.ArrayList;
import java.util.List;
import org.khet.processes.internal.catalogue.StepShape;
import org.khet.processes.internal.chart.FlowChart.Box;
import org.khet.processes.internal.chart.FlowChart.Line;
import org.khet.processes.internal.chart.FlowChart.Point;

/**
 * Parts a chart that is higher than a sheet: it is cut between two rows, never through a shape, and each way over the cut ends in
 * a circle with a letter and goes on from the same circle on the next sheet. Source: core D-02.
 */
public final class FlowPages {
    private static final int CIRCLE = 7;
    private static final int MARGIN = 2;
    private static final int LETTERS = 26;
    private final int most;
    private final List<FlowChart> sheets = new ArrayList<>();
    private int connectors;

    private FlowPages(int most) {
        this.most = most;
    }

    /** The sheets of a chart, none higher than so many millimetres unless a single row is. */
    public static List<FlowChart> of(FlowChart chart, int most) {
        FlowPages pages = new FlowPages(most);
        pages.part(chart);
        return List.copyOf(pages.sheets);
    }

    private void part(FlowChart chart) {
        int cut = cut(chart);
        if (chart.height() <= most || cut <= 0) {
            sheets.add(chart);
            return;
        }
        int up = cut - CIRCLE - MARGIN;
        List<Box> above = new ArrayList<>();
        List<Box> below = new ArrayList<>();
        for (Box box : chart.boxes()) {
            if (box.y() < cut) {
                above.add(box);
            } else {
                below.add(moved(box, up));
            }
        }
        List<Line> onTop = new ArrayList<>();
        List<Line> further = new ArrayList<>();
        for (Line line : chart.lines()) {
            int crossing = crossing(line, cut);
            boolean begins = line.points().getFirst().y() < cut;
            if (crossing == 0) {
                (begins ? onTop : further).add(begins ? line : moved(line, up));
                continue;
            }
            int x = line.points().get(crossing).x();
            String letter = String.valueOf((char) ('A' + connectors++ % LETTERS));
            above.add(circle(x, cut, letter));
            below.add(circle(x, cut - CIRCLE - up, letter));
            List<Point> first = new ArrayList<>(line.points().subList(0, crossing));
            first.add(new Point(x, cut));
            List<Point> rest = new ArrayList<>(List.of(new Point(x, cut)));
            rest.addAll(line.points().subList(crossing, line.points().size()));
            Line head = new Line(first, line.label(), line.back());
            Line tail = new Line(rest, "", line.back());
            onTop.add(begins ? head : tail);
            further.add(moved(begins ? tail : head, up));
        }
        sheets.add(new FlowChart(chart.width(), cut + CIRCLE + MARGIN, above, onTop));
        part(new FlowChart(chart.width(), chart.height() - up, below, further));
    }

    /** Below the last row that has room; 0 when there is none. */
    private int cut(FlowChart chart) {
        return chart.boxes().stream()
                .mapToInt(box -> box.y() + box.h() + MARGIN)
                .filter(y -> y + CIRCLE + MARGIN <= most)
                .filter(y -> chart.boxes().stream().noneMatch(box -> box.y() < y && y < box.y() + box.h() + MARGIN))
                .filter(y -> chart.boxes().stream().anyMatch(box -> box.y() >= y && box.w() > CIRCLE))
                .filter(y -> chart.boxes().stream().anyMatch(box -> box.y() < y && box.w() > CIRCLE))
                .max()
                .orElse(0);
    }

    /** Index of the first point behind the cut, seen from the begin of the line; 0 when it does not cross. */
    private static int crossing(Line line, int cut) {
        boolean above = line.points().getFirst().y() < cut;
        for (int i = 1; i < line.points().size(); i++) {
            if (line.points().get(i).y() < cut != above) {
                return i;
            }
        }
        return 0;
    }

    private static Box circle(int x, int y, String letter) {
        return new Box(0, StepShape.END, x - CIRCLE / 2, y, CIRCLE, CIRCLE, List.of(letter));
    }

    private static Box moved(Box box, int up) {
        return new Box(box.step(), box.shape(), box.x(), box.y() - up, box.w(), box.h(), box.text());
    }

    private static Line moved(Line line, int up) {
        return new Line(
                line.points().stream()
                        .map(point -> new Point(point.x(), point.y() - up))
                        .toList(),
                line.label(),
                line.back());
    }
}
