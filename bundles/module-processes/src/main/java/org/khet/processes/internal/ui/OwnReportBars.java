package org.khet.processes.internal.ui;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.khet.processes.internal.report.OwnReportLabels;
import org.khet.processes.internal.report.OwnReportTable;

/** The bars of a report as a picture; its colours come from the page's text colour, its words stand in the table below it. */
final class OwnReportBars {
    private static final int MOST = 20;
    private static final int WIDE = 100;
    private static final int HIGH = 7;

    private OwnReportBars() {}

    static String draw(OwnReportTable table, String title) {
        List<OwnReportTable.Line> lines =
                table.lines().subList(0, Math.min(MOST, table.lines().size()));
        BigDecimal most = lines.stream()
                .map(line -> line.all().value().abs())
                .max(BigDecimal::compareTo)
                .filter(value -> value.signum() > 0)
                .orElse(BigDecimal.ONE);
        StringBuilder svg = new StringBuilder(2000)
                .append("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-label=\"")
                .append(escape(title))
                .append("\" viewBox=\"0 0 200 ")
                .append(Math.max(1, lines.size()) * HIGH)
                .append("\" preserveAspectRatio=\"xMinYMin\" style=\"width:100%;max-width:800px;color:inherit;height:")
                .append(Math.max(1, lines.size()) * HIGH * 4)
                .append("px\" font-size=\"3.6\">");
        int y = 0;
        for (OwnReportTable.Line line : lines) {
            String width = line.all()
                    .value()
                    .abs()
                    .multiply(BigDecimal.valueOf(WIDE))
                    .divide(most, 1, RoundingMode.HALF_UP)
                    .toPlainString();
            svg.append("<text x=\"78\" y=\"").append(y + 5).append("\" text-anchor=\"end\" fill=\"currentColor\">");
            svg.append(escape(shortened(line.words())))
                    .append("</text><rect x=\"80\" y=\"")
                    .append(y + 2);
            svg.append("\" height=\"4\" width=\"").append(width).append("\" fill=\"currentColor\" opacity=\"0.55\"/>");
            svg.append("<text x=\"")
                    .append(new BigDecimal(width).add(BigDecimal.valueOf(82)))
                    .append("\" y=\"")
                    .append(y + 5)
                    .append("\" fill=\"currentColor\">")
                    .append(OwnReportLabels.figure(line.all().value()))
                    .append("</text>");
            y += HIGH;
        }
        return svg.append("</svg>").toString();
    }

    private static String shortened(String words) {
        return words.length() <= 44 ? words : words.substring(0, 43) + "…";
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
