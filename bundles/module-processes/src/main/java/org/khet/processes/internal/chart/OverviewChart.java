package org.khet.processes.internal.chart;

import java.util.ArrayList;
import java.util.List;
import org.khet.processes.internal.catalogue.StepShape;
import org.khet.processes.internal.chart.FlowChart.Box;
import org.khet.processes.internal.chart.FlowChart.Line;
import org.khet.processes.internal.chart.FlowChart.Point;

/**
 * The overview of a group: the unit on top, below it its sections, beside each its processes; drawn from the data. Source: core
 * D-01 block b10, CORE-139.
 */
public final class OverviewChart {
    private static final int WIDTH = 150;
    private static final int UNIT_LETTERS = 80;
    private static final int LETTERS = 68;
    private static final int INDENT = 12;
    private static final int NARROWER = 8;
    private static final int LINE_HEIGHT = 5;
    private static final int PADDING = 2;
    private static final int GAP = 3;
    private final List<Box> boxes = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private int y = 1;

    private OverviewChart() {}

    /**
     * A section with its processes.
     *
     * @param level from 1 for what stands right below the unit; it follows the section that it is part of
     * @param name  words of the section, empty for what belongs to the unit itself
     * @param works names of its processes in their order
     */
    public record Branch(int level, String name, List<String> works) {
        /** Keeps an immutable copy. */
        public Branch {
            works = List.copyOf(works);
        }
    }

    /** The picture of a unit. */
    public static FlowChart of(String unit, List<Branch> branches) {
        OverviewChart chart = new OverviewChart();
        Box root = chart.box(StepShape.START, 0, unit, UNIT_LETTERS);
        List<Box> above = new ArrayList<>(List.of(root));
        for (Branch branch : branches) {
            if (branch.name().isEmpty()) {
                branch.works().forEach(work -> chart.below(root, chart.box(StepShape.ACTIVITY, INDENT, work, LETTERS)));
            } else {
                int level = branch.level();
                Box section = chart.box(StepShape.START, INDENT * level, branch.name(), letters(level));
                chart.below(above.get(level - 1), section);
                above.subList(level, above.size()).clear();
                above.add(section);
                branch.works()
                        .forEach(work -> chart.below(
                                section,
                                chart.box(StepShape.ACTIVITY, INDENT * (level + 1), work, letters(level + 1))));
            }
        }
        return new FlowChart(WIDTH + 1, chart.y, chart.boxes, chart.lines);
    }

    /** How many fit a line; less by what a box stands further in. */
    private static int letters(int level) {
        return LETTERS - NARROWER * (level - 1);
    }

    private Box box(StepShape shape, int x, String words, int letters) {
        List<String> text = FlowLayout.wrap(words, letters);
        Box box = new Box(boxes.size() + 1, shape, x, y, WIDTH - x, text.size() * LINE_HEIGHT + PADDING * 2, text);
        boxes.add(box);
        y += box.h() + GAP;
        return box;
    }

    private void below(Box upper, Box lower) {
        int x = upper.x() + INDENT / 2;
        int middle = lower.y() + lower.h() / 2;
        lines.add(new Line(
                List.of(new Point(x, upper.y() + upper.h()), new Point(x, middle), new Point(lower.x(), middle)),
                "",
                false));
    }
}
