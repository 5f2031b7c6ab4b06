package org.khet.processes.internal.chart;

import java.util.List;
import org.khet.processes.internal.catalogue.StepShape;

/**
 * Geometry of a flow chart in millimetres, origin top left: the same for page, picture and paper.
 *
 * @param width  of the whole
 * @param height of the whole
 * @param boxes  shapes by step number
 * @param lines  arrows
 */
public record FlowChart(int width, int height, List<Box> boxes, List<Line> lines) {
    /** Keeps immutable copies. */
    public FlowChart {
        boxes = List.copyOf(boxes);
        lines = List.copyOf(lines);
    }

    /**
     * A shape.
     *
     * @param step  number
     * @param shape which
     * @param x     left
     * @param y     top
     * @param w     width
     * @param h     height
     * @param text  lines of text
     */
    public record Box(int step, StepShape shape, int x, int y, int w, int h, List<String> text) {
        /** Keeps an immutable copy. */
        public Box {
            text = List.copyOf(text);
        }

        /** Whether the two lie on each other. */
        public boolean overlaps(Box other) {
            return x < other.x + other.w && other.x < x + w && y < other.y + other.h && other.y < y + h;
        }
    }

    /** A place. */
    public record Point(int x, int y) {}

    /**
     * An arrow; its head is at the last point.
     *
     * @param points corners in their order
     * @param label  branch, may be empty
     * @param back   leads back
     */
    public record Line(List<Point> points, String label, boolean back) {
        /** Keeps an immutable copy. */
        public Line {
            points = List.copyOf(points);
        }
    }
}
