package org.khet.promotion.internal.summary;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Callers;
import org.khet.promotion.internal.PromotionRecords;
import org.khet.promotion.internal.setting.PromotionOffice;
import org.khet.promotion.internal.setting.PromotionSettings;

/** A summary is counted when it is made and whenever somebody asks, until it is finished. Source: other-groups PROM-16. */
public final class YearSummaryFlow {
    private static final Set<SummaryFigure> CASES = Set.of(SummaryFigure.CARE_CASES, SummaryFigure.RIGHTS_CASES);
    private final PromotionRecords records;
    private final PromotionOffice office;
    private final Callers callers;

    private YearSummaryFlow(PromotionRecords records, PromotionOffice office, Callers callers) {
        this.records = records;
        this.office = office;
        this.callers = callers;
    }

    /** Follows the actions. */
    public static void attach(PromotionRecords records, PromotionOffice office, Callers callers) {
        YearSummaryFlow flow = new YearSummaryFlow(records, office, callers);
        YearSummaryKind kind = records.summaries.kind();
        kind.create().does((row, now) -> row.raw(kind.year) == null ? row : flow.counted(kind, row, now));
        kind.recount.does((row, now) -> flow.counted(kind, row, now));
    }

    private RecordRow counted(YearSummaryKind kind, RecordRow row, RecordContext now) {
        var year = row.get(kind.year);
        Map<SummaryFigure, BigDecimal> figures =
                YearFigures.of(records, callers.system(now.office()), year.firstDay(), year.lastDay());
        int few = office.setting(now.office(), PromotionSettings.FEW_CASES, now.today());
        return row.with(
                        kind.figures,
                        figures.entrySet().stream()
                                .map(one -> line(kind, one.getKey(), one.getValue(), few))
                                .toList())
                .with(kind.countedOn, now.today());
    }

    private static RecordLine line(YearSummaryKind kind, SummaryFigure figure, BigDecimal count, int few) {
        RecordLine line = RecordLine.of(kind.figures).with(kind.figure, figure);
        boolean hidden = CASES.contains(figure) && count.signum() > 0 && count.intValue() < few;
        return hidden ? line.with(kind.fewerThan, few) : line.with(kind.count, count.setScale(2));
    }
}
