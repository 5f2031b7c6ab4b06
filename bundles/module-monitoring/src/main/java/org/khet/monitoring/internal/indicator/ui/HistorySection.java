package org.khet.monitoring.internal.indicator.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Html;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.khet.monitoring.internal.indicator.IndicatorHistory;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.Section;
import org.khet.portal.api.ui.component.SmallTable;

/** Values of an indicator by year, as a line and a table. Source: monitoring MON-50. */
public final class HistorySection {
    private static final int WIDTH = 300;
    private static final int HEIGHT = 80;
    private final IndicatorHistory history;

    /** Over the results of the years. */
    public HistorySection(IndicatorHistory history) {
        this.history = history;
    }

    /** The section beside an indicator. */
    public List<Component> of(ViewRequest request, RecordRow indicator) {
        Texts texts = request.texts();
        List<List<String>> rows = history.of(request.caller(), indicator.id()).stream()
                .map(value -> List.of(
                        String.valueOf(value.year().buddhist()),
                        figure(value.target()),
                        figure(value.result()),
                        figure(value.achievement())))
                .toList();
        String title = texts.get("monitoring.indicator.years");
        List<String> heads = List.of(
                texts.get("monitoring.indicator.field.fiscal_year"),
                texts.get("monitoring.result.field.target"),
                texts.get("monitoring.result.field.result"),
                texts.get("monitoring.result.field.achievement"));
        SmallTable table = new SmallTable(title, heads, rows).stacking();
        List<BigDecimal> line = history.of(request.caller(), indicator.id()).stream()
                .flatMap(value -> value.result().stream())
                .toList();
        return List.of(line.size() < 2 ? new Section(title, table) : new Section(title, drawn(title, line), table));
    }

    /** The values as a line, drawn in the colour of the text; the table beside it says the figures. */
    static Html drawn(String title, List<BigDecimal> values) {
        // names of attributes of the outermost element lose their capitals, and with them viewBox its effect
        return new Html("<div><svg width='" + WIDTH + "' height='" + HEIGHT + "' viewBox='0 0 " + WIDTH + " " + HEIGHT
                + "' role='img' aria-label='" + title.replace("'", "")
                + "'><polyline fill='none' stroke='currentColor' points='" + points(values) + "'/></svg></div>");
    }

    /** Points of a line through the values, the lowest at the bottom, the oldest to the left. */
    static String points(List<BigDecimal> values) {
        BigDecimal least = values.stream().reduce(BigDecimal::min).orElse(BigDecimal.ZERO);
        BigDecimal most = values.stream().reduce(BigDecimal::max).orElse(BigDecimal.ONE);
        double span = Math.max(most.subtract(least).doubleValue(), 0.01);
        StringBuilder points = new StringBuilder();
        for (int i = 0; i < values.size(); i++) {
            long x = Math.round((double) WIDTH * i / (values.size() - 1));
            long y = Math.round(HEIGHT - HEIGHT * values.get(i).subtract(least).doubleValue() / span);
            points.append(i == 0 ? "" : " ").append(x).append(',').append(y);
        }
        return points.toString();
    }

    private static String figure(Optional<BigDecimal> value) {
        return value.map(BigDecimal::toPlainString).orElse("–");
    }
}
