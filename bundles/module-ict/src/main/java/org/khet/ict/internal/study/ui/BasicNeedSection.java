package org.khet.ict.internal.study.ui;

import com.vaadin.flow.component.Component;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.khet.ict.internal.study.BasicNeedTrend;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.Section;
import org.khet.portal.api.ui.component.SmallTable;

/** An indicator of basic needs by year beside its record, and by areas and years below it. Source: ict ICT-74, policyplan PLAN-63. */
public final class BasicNeedSection {
    private static final int MOST = 20;
    private final BasicNeedTrend trend;

    /** Over the years of the register. */
    public BasicNeedSection(BasicNeedTrend trend) {
        this.trend = trend;
    }

    /** The section beside a record. */
    public List<Component> of(ViewRequest request, RecordRow row) {
        Texts texts = request.texts();
        List<List<String>> rows = trend.of(request.caller(), row).reversed().stream()
                .limit(MOST)
                .map(point -> List.of(
                        String.valueOf(point.year().buddhist()),
                        plain(point.value()),
                        point.change().map(BasicNeedSection::signed).orElse("–"),
                        texts.get("ict.basic-need.place", point.rank(), point.areas())))
                .toList();
        String title = texts.get("ict.basic-need.years");
        List<String> heads = List.of(
                texts.get("ict.basic-need.field.fiscal_year"),
                texts.get("ict.basic-need.field.amount"),
                texts.get("ict.basic-need.change"),
                texts.get("ict.basic-need.rank"));
        return List.of(new Section(title, new SmallTable(title, heads, rows).stacking()));
    }

    /** All areas by year, below a record. */
    public List<Component> areas(ViewRequest request, RecordRow row) {
        Texts texts = request.texts();
        BasicNeedTrend.Comparison all = trend.compare(request.caller(), row);
        List<String> heads = Stream.concat(
                        Stream.of(texts.get("ict.basic-need.field.area"), texts.get("ict.basic-need.field.district")),
                        all.years().stream().map(year -> String.valueOf(year.buddhist())))
                .toList();
        List<List<String>> rows = all.areas().stream()
                .map(area -> Stream.concat(
                                Stream.of(area.area(), area.district()),
                                all.years().stream().map(year -> value(area, year)))
                        .toList())
                .toList();
        String title = texts.get("ict.basic-need.areas");
        return List.of(new Section(title, new SmallTable(title, heads, rows).stacking()).flush());
    }

    private static String value(BasicNeedTrend.Area area, FiscalYear year) {
        return Optional.ofNullable(area.values().get(year))
                .map(BasicNeedSection::plain)
                .orElse("–");
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }

    private static String signed(BigDecimal change) {
        return (change.signum() > 0 ? "+" : "") + plain(change).replace('-', '−');
    }
}
