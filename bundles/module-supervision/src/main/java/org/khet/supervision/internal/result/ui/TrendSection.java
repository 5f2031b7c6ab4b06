package org.khet.supervision.internal.result.ui;

import com.vaadin.flow.component.Component;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.text.NumberFormatter;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.Section;
import org.khet.portal.api.ui.component.SmallTable;
import org.khet.supervision.internal.result.TestTrend;

/** Five years of a result as a table. Source: other-groups SUP-07. */
public final class TrendSection {
    private final TestTrend trend;

    /** Over the results of the years. */
    public TrendSection(TestTrend trend) {
        this.trend = trend;
    }

    /** The section below a result. */
    public List<Component> of(ViewRequest request, RecordRow result) {
        Texts texts = request.texts();
        List<List<String>> rows = trend.of(request.caller(), result).stream()
                .map(year -> List.of(
                        String.valueOf(year.year()),
                        NumberFormatter.whole(year.pupils()),
                        figure(year.mean()),
                        figure(year.deviation()),
                        figure(year.area())))
                .toList();
        String title = texts.get("supervision.test-result.trend");
        List<String> heads = List.of(
                texts.get("supervision.test-result.field.school_year"),
                texts.get("supervision.test-result.field.pupil_count"),
                texts.get("supervision.test-result.field.mean_score"),
                texts.get("supervision.test-result.field.deviation"),
                texts.get("supervision.test-result.area"));
        return List.of(new Section(title, new SmallTable(title, heads, rows).stacking()));
    }

    private static String figure(Optional<BigDecimal> value) {
        return value.map(BigDecimal::toPlainString).orElse("–");
    }
}
