package org.khet.processes.internal.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Polygon;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import org.khet.portal.api.print.PrintImage;

/**
 * The lines of a flow chart as a picture for paper, in the geometry of the screen; the words are set by the printer over it, so that
 * Thai is shaped and can be searched. Source: core D-02.
 */
public final class FlowOutline {
    private static final int DOTS = 8;
    private static final int HEAD = 2;

    private FlowOutline() {}

    /** Shapes and arrows of a chart. */
    public static PrintImage of(FlowChart chart) {
        return draw(chart.width(), chart.height(), graphics -> {
            chart.lines().forEach(line -> line(graphics, line.points()));
            chart.boxes().forEach(box -> box(graphics, box));
        });
    }

    /** A diamond of 36 by 22, white inside. */
    public static PrintImage diamond() {
        return draw(36, 22, graphics -> {
            graphics.setColor(Color.WHITE);
            graphics.fillPolygon(
                    new int[] {18 * DOTS, 36 * DOTS, 18 * DOTS, 0}, new int[] {0, 11 * DOTS, 22 * DOTS, 11 * DOTS}, 4);
            graphics.setColor(Color.BLACK);
            diamond(graphics, 0, 0, 36, 22);
        });
    }

    /** An oval of 36 by 13, white inside. */
    public static PrintImage round() {
        return draw(36, 13, graphics -> {
            graphics.setColor(Color.WHITE);
            graphics.fillRoundRect(2, 2, 36 * DOTS - 4, 13 * DOTS - 4, 13 * DOTS, 13 * DOTS);
            graphics.setColor(Color.BLACK);
            graphics.drawRoundRect(2, 2, 36 * DOTS - 4, 13 * DOTS - 4, 13 * DOTS, 13 * DOTS);
        });
    }

    /** An arrow down of 4 by 6. */
    public static PrintImage arrow() {
        return draw(4, 6, graphics -> line(graphics, List.of(new FlowChart.Point(2, 0), new FlowChart.Point(2, 6))));
    }

    private static void box(Graphics2D graphics, FlowChart.Box box) {
        switch (box.shape()) {
            case DECISION -> diamond(graphics, box.x(), box.y(), box.w(), box.h());
            case START, END ->
                graphics.drawRoundRect(
                        box.x() * DOTS, box.y() * DOTS, box.w() * DOTS, box.h() * DOTS, box.h() * DOTS, box.h() * DOTS);
            case ACTIVITY -> graphics.drawRect(box.x() * DOTS, box.y() * DOTS, box.w() * DOTS, box.h() * DOTS);
        }
    }

    private static void diamond(Graphics2D graphics, int x, int y, int w, int h) {
        graphics.drawPolygon(
                new int[] {(x * 2 + w) * DOTS / 2, (x + w) * DOTS - 2, (x * 2 + w) * DOTS / 2, x * DOTS + 2},
                new int[] {y * DOTS + 2, (y * 2 + h) * DOTS / 2, (y + h) * DOTS - 2, (y * 2 + h) * DOTS / 2},
                4);
    }

    private static void line(Graphics2D graphics, List<FlowChart.Point> points) {
        for (int i = 1; i < points.size(); i++) {
            graphics.drawLine(
                    points.get(i - 1).x() * DOTS,
                    points.get(i - 1).y() * DOTS,
                    points.get(i).x() * DOTS,
                    points.get(i).y() * DOTS);
        }
        FlowChart.Point last = points.getLast();
        FlowChart.Point before = points.get(points.size() - 2);
        int dx = Integer.signum(last.x() - before.x());
        int dy = Integer.signum(last.y() - before.y());
        Polygon head = new Polygon();
        head.addPoint(last.x() * DOTS, last.y() * DOTS);
        head.addPoint((last.x() - dx * HEAD - dy) * DOTS, (last.y() - dy * HEAD - dx) * DOTS);
        head.addPoint((last.x() - dx * HEAD + dy) * DOTS, (last.y() - dy * HEAD + dx) * DOTS);
        graphics.fillPolygon(head);
    }

    private static PrintImage draw(int width, int height, Consumer<Graphics2D> drawing) {
        BufferedImage image = new BufferedImage(width * DOTS + 1, height * DOTS + 1, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setColor(Color.BLACK);
        graphics.setStroke(new BasicStroke(3));
        drawing.accept(graphics);
        graphics.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new PrintImage.Photo(out.toByteArray());
    }
}
