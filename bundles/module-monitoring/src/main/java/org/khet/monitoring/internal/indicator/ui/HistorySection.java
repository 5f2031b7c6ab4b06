package org.khet.monitoring.internal.indicator.ui;

import com.vaadin.flow.component.Component;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.khet.monitoring.internal.indicator.IndicatorHistory;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.Section;
import org.khet.portal.api.ui.component.SmallTable;

/** Values of an indicator by year, as a table. Source: monitoring MON-50. */
public final class HistorySection {
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
        return List.of(new Section(title, new SmallTable(title, heads, rows).stacking()));
    }

    private static String figure(Optional<BigDecimal> value) {
        return value.map(BigDecimal::toPlainString).orElse("–");
    }
}
