package org.khet.processes.internal.book.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.khet.portal.api.print.PrintImage;
import org.khet.processes.internal.chart.FlowChart;
import org.khet.processes.internal.chart.FlowOutline;
import org.khet.processes.internal.chart.FlowPages;

/** Free charts for the template: lines as a picture, words over it, cut where a sheet ends. Source: core D-02. */
final class BookChart {
    private static final int MOST_HEIGHT = 205;
    private static final double MOST_WIDTH = 155;

    private BookChart() {}

    /** The sheets of a chart; their pictures are added to those of the book. */
    static List<Map<String, Object>> sheets(FlowChart chart, Map<String, PrintImage> images, String id) {
        List<Map<String, Object>> sheets = new ArrayList<>();
        for (FlowChart sheet : FlowPages.of(chart, MOST_HEIGHT)) {
            sheets.add(chart(sheet, images, id + "-" + sheets.size()));
        }
        return sheets;
    }

    private static Map<String, Object> chart(FlowChart chart, Map<String, PrintImage> images, String id) {
        double scale = Math.min(1, Math.min((double) MOST_HEIGHT / chart.height(), MOST_WIDTH / chart.width()));
        images.put("chart-" + id, FlowOutline.of(chart));
        List<Map<String, Object>> texts = new ArrayList<>();
        for (FlowChart.Box box : chart.boxes()) {
            double top = box.y() + (box.h() - box.text().size() * 5.0) / 2;
            texts.add(place(box.x(), top, box.w(), scale, box.text(), "center"));
        }
        for (FlowChart.Line line : chart.lines()) {
            if (!line.label().isEmpty()) {
                FlowChart.Point at = line.points().getFirst();
                boolean down = line.points().get(1).x() == at.x();
                double x = line.back() ? at.x() - 30 : at.x() + 2;
                texts.add(place(
                        x,
                        down ? at.y() + 1 : at.y() - 5,
                        line.back() ? 28 : 24,
                        scale,
                        List.of(line.label()),
                        line.back() ? "right" : "left"));
            }
        }
        return Map.of(
                "image", "image:chart-" + id,
                "width", mm(chart.width() * scale),
                "height", mm(chart.height() * scale),
                "size", String.format(Locale.ROOT, "%.1fpt", 9.5 * scale),
                "texts", texts);
    }

    private static Map<String, Object> place(
            double x, double y, double w, double scale, List<String> text, String align) {
        return Map.of(
                "left", mm(x * scale),
                "top", mm(y * scale),
                "width", mm(w * scale),
                "align", align,
                "text", text);
    }

    private static String mm(double number) {
        return String.format(Locale.ROOT, "%.1fmm", number);
    }
}
