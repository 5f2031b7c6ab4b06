package org.khet.ict.internal.study.ui;

import com.vaadin.flow.component.Component;
import java.math.BigDecimal;
import java.util.List;
import org.khet.ict.internal.study.BasicNeedTrend;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.Section;
import org.khet.portal.api.ui.component.SmallTable;

/** An indicator of basic needs by year beside its record. Source: ict ICT-74, policyplan PLAN-63. */
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

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }

    private static String signed(BigDecimal change) {
        return (change.signum() > 0 ? "+" : "") + plain(change).replace('-', '−');
    }
}
