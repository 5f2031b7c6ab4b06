package org.khet.portal.print.internal.paper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.PageBox;

/**
 * Draws a chart down its column over the finished layout: each way from its shape to where it leads, straight down to the next row,
 * in the gutter at the left when it leads back, in the one at the right when it passes rows; over the end of a page with an arrow
 * there. Source: core D-02.
 */
final class ColumnChart {
    private static final double SLANT = 0.25;
    private final List<ColumnShape> shapes;
    private final ColumnWays chart;
    private final double mm;
    private final List<PageBox> pages;
    private final ColumnSketch sketch;

    private ColumnChart(List<ColumnShape> shapes, ColumnWays chart, List<PageBox> pages, ColumnSketch sketch) {
        this.shapes = shapes;
        this.chart = chart;
        this.pages = pages;
        this.sketch = sketch;
        this.mm = sketch.mm();
    }

    /** Puts a chart on the sketch; nothing when one of its shapes was not set. */
    static void draw(
            ColumnWays chart, Function<String, @Nullable Box> boxes, List<PageBox> pages, ColumnSketch sketch) {
        var shapes = chart.shapes().stream()
                .map(id -> ColumnShape.of(boxes.apply(id), pages, sketch.context()))
                .filter(Objects::nonNull)
                .toList();
        if (shapes.size() == chart.shapes().size()) {
            new ColumnChart(shapes, chart, pages, sketch).draw();
        }
    }

    private void draw() {
        shapes.forEach(sketch::shape);
        chart.ways().stream().filter(ColumnWays.Way::straight).forEach(this::down);
        lanes(true);
        lanes(false);
    }

    private void down(ColumnWays.Way way) {
        var from = shapes.get(way.from());
        var to = shapes.get(way.to());
        upright(from.middleX(), from.bottom(), from.page(), to.top(), to.page());
        sketch.head(to.page(), to.middleX(), to.top(), 0, 1);
        sketch.label(from.page(), from.middleX() + mm, from.bottom() + 3 * mm, way.label(), false);
    }

    /** Ways of one side: the shorter, the nearer to the shapes; those that pass the same rows have lanes of their own. */
    private void lanes(boolean left) {
        List<ColumnWays.Way> ways = chart.ways().stream()
                .filter(way -> way.back() == left && !way.straight())
                .sorted(Comparator.comparingInt(way -> way.bottom() - way.top()))
                .toList();
        List<List<ColumnWays.Way>> lanes = new ArrayList<>();
        for (ColumnWays.Way way : ways) {
            lanes.stream()
                    .filter(lane ->
                            lane.stream().allMatch(other -> other.bottom() < way.top() || way.bottom() < other.top()))
                    .findFirst()
                    .orElseGet(() -> {
                        lanes.add(new ArrayList<>());
                        return lanes.getLast();
                    })
                    .add(way);
        }
        for (int i = 0; i < lanes.size(); i++) {
            double share = (i + 1.0) / (lanes.size() + 1);
            lanes.get(i).forEach(way -> aside(way, left, share));
        }
    }

    private void aside(ColumnWays.Way way, boolean left, double share) {
        var from = shapes.get(way.from());
        var to = shapes.get(way.to());
        double x = left
                ? from.area().getMinX() - (from.area().getMinX() - from.cell().getMinX()) * share
                : from.area().getMaxX() + (from.cell().getMaxX() - from.area().getMaxX()) * share;
        double out = meets(way.from(), left) ? SLANT * from.area().getHeight() / 2 : 0;
        double in = leaves(way.to(), left) ? -SLANT * to.area().getHeight() / 2 : 0;
        double begin = from.area().getCenterY() + out;
        double end = to.area().getCenterY() + in;
        sketch.line(from.page(), from.edge(out, left), begin, x, begin);
        upright(x, begin, from.page(), end, to.page());
        sketch.line(to.page(), x, end, to.edge(in, left), end);
        sketch.head(to.page(), to.edge(in, left), end, left ? 1 : -1, 0);
        beside(way.label(), from, x, begin, left);
    }

    /** Words above the begin of a way that leaves at the side, so high that the shape gives them room. */
    private void beside(String label, ColumnShape from, double x, double begin, boolean left) {
        double gap = mm * 0.7;
        double rise = mm;
        double wide = sketch.width(label) + gap * 2;
        double middle = from.area().getCenterY();
        while (rise < from.area().getHeight() / 2 + mm
                && Math.abs(from.edge(begin - rise - middle, left) - x) < wide
                && begin - rise > from.top() - mm) {
            rise += mm / 4;
        }
        sketch.label(from.page(), left ? x + gap : x - gap, begin - rise, label, !left);
    }

    private boolean meets(int shape, boolean left) {
        return chart.ways().stream().anyMatch(way -> way.back() == left && !way.straight() && way.to() == shape);
    }

    private boolean leaves(int shape, boolean left) {
        return chart.ways().stream().anyMatch(way -> way.back() == left && !way.straight() && way.from() == shape);
    }

    /** A line up or down over as many pages as it takes, with a head where it leaves a page. */
    private void upright(double x, double begin, int first, double end, int last) {
        int step = Integer.signum(last - first);
        for (int page = first; page != last + step || step == 0; page += step) {
            double from = page == first ? begin : step > 0 ? top(page) : bottom(page);
            double to = page == last ? end : step > 0 ? bottom(page) : top(page);
            sketch.line(page, x, from, x, to);
            if (page == last) {
                return;
            }
            sketch.head(page, x, to, 0, step);
        }
    }

    /** Where the rows of the chart begin on a page, below the heads that repeat there. */
    private double top(int page) {
        double first = shapes.stream()
                .filter(shape -> shape.reaches(page))
                .mapToDouble(shape -> shape.rowTop(page))
                .min()
                .orElse(0);
        return Math.max(first, pages.get(page).getTop());
    }

    private double bottom(int page) {
        double last = shapes.stream()
                .filter(shape -> shape.reaches(page))
                .mapToDouble(shape -> shape.rowBottom(page))
                .max()
                .orElse(Double.MAX_VALUE);
        return Math.min(last, pages.get(page).getBottom());
    }
}
