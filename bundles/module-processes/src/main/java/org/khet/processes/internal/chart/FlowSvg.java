package org.khet.processes.internal.chart;

import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import org.khet.processes.internal.chart.FlowChart.Box;
import org.khet.processes.internal.chart.FlowChart.Line;
import org.khet.processes.internal.chart.FlowChart.Point;

/** Draws a flow chart as SVG; colours come from the page's text colour. Source: core CORE-76. */
public final class FlowSvg {
    private static final int LINE_HEIGHT = 5;
    private static final int HEAD = 2;

    private FlowSvg() {}

    /**
     * The picture.
     *
     * @param title what it shows, for those who do not see it
     * @param tone  a class for each step, may be empty
     */
    public static String draw(FlowChart chart, String title, IntFunction<String> tone) {
        StringBuilder svg = new StringBuilder(4000);
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-label=\"")
                .append(escape(title))
                .append("\" viewBox=\"0 0 ")
                .append(chart.width())
                .append(' ')
                .append(chart.height())
                .append("\" style=\"width:100%;max-width:")
                .append(chart.width() * 4)
                .append("px;height:auto;color:inherit\" font-family=\"Sarabun, sans-serif\" font-size=\"3.4\">");
        chart.lines().forEach(line -> line(svg, line));
        chart.boxes().forEach(box -> box(svg, box, tone.apply(box.step())));
        return svg.append("</svg>").toString();
    }

    private static void box(StringBuilder svg, Box box, String tone) {
        String look = " fill=\"none\" stroke=\"currentColor\" stroke-width=\""
                + (tone.equals("open") ? "1.1" : "0.5") + "\""
                + (tone.equals("waiting") ? " stroke-dasharray=\"2 1\"" : "");
        switch (box.shape()) {
            case DECISION ->
                svg.append(String.format(
                        Locale.ROOT,
                        "<polygon points=\"%d,%d %d,%d %d,%d %d,%d\"%s/>",
                        box.x() + box.w() / 2,
                        box.y(),
                        box.x() + box.w(),
                        box.y() + box.h() / 2,
                        box.x() + box.w() / 2,
                        box.y() + box.h(),
                        box.x(),
                        box.y() + box.h() / 2,
                        look));
            case START, END -> rect(svg, box, box.h() / 2, look);
            case ACTIVITY -> rect(svg, box, 0, look);
        }
        int y = box.y() + box.h() / 2 - (box.text().size() - 1) * LINE_HEIGHT / 2;
        for (String text : box.text()) {
            text(svg, box.x() + box.w() / 2, y + 1, "middle", text);
            y += LINE_HEIGHT;
        }
    }

    private static void rect(StringBuilder svg, Box box, int radius, String look) {
        svg.append(String.format(
                Locale.ROOT,
                "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"%d\"%s/>",
                box.x(),
                box.y(),
                box.w(),
                box.h(),
                radius,
                look));
    }

    private static void line(StringBuilder svg, Line line) {
        List<Point> points = line.points();
        svg.append("<polyline fill=\"none\" stroke=\"currentColor\" stroke-width=\"0.4\" points=\"");
        points.forEach(
                point -> svg.append(point.x()).append(',').append(point.y()).append(' '));
        svg.append("\"/>");
        Point last = points.getLast();
        Point before = points.get(points.size() - 2);
        int dx = Integer.signum(last.x() - before.x());
        int dy = Integer.signum(last.y() - before.y());
        svg.append(String.format(
                Locale.ROOT,
                "<polygon fill=\"currentColor\" points=\"%d,%d %d,%d %d,%d\"/>",
                last.x(),
                last.y(),
                last.x() - dx * HEAD - dy,
                last.y() - dy * HEAD - dx,
                last.x() - dx * HEAD + dy,
                last.y() - dy * HEAD + dx));
        if (!line.label().isEmpty()) {
            Point first = points.getFirst();
            boolean down = points.get(1).x() == first.x();
            text(
                    svg,
                    first.x() + (down ? 2 : line.back() ? -2 : 2),
                    first.y() + (down ? 4 : -1),
                    line.back() ? "end" : "start",
                    line.label());
        }
    }

    private static void text(StringBuilder svg, int x, int y, String anchor, String words) {
        svg.append(String.format(
                        Locale.ROOT, "<text x=\"%d\" y=\"%d\" text-anchor=\"%s\" fill=\"currentColor\">", x, y, anchor))
                .append(escape(words))
                .append("</text>");
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
