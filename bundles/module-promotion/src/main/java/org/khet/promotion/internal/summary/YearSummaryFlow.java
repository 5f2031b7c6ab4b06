package org.khet.promotion.internal.summary;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Callers;
import org.khet.promotion.internal.PromotionRecords;
import org.khet.promotion.internal.setting.PromotionOffice;
import org.khet.promotion.internal.setting.PromotionSettings;

/** A summary is counted when it is made, whenever somebody asks, and when it is finished. Source: other-groups PROM-16. */
public final class YearSummaryFlow {
    private static final Set<SummaryFigure> LEVELS =
            Set.of(SummaryFigure.CARE_RISK, SummaryFigure.CARE_PROBLEM, SummaryFigure.CARE_URGENT);
    private static final Set<SummaryFigure> MONEY = Set.of(SummaryFigure.DONATIONS, SummaryFigure.SCHOLARSHIPS);
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
        kind.finish.does((row, now) -> flow.counted(kind, row, now));
    }

    private RecordRow counted(YearSummaryKind kind, RecordRow row, RecordContext now) {
        var year = row.get(kind.year);
        Map<SummaryFigure, BigDecimal> figures = PromotionFigures.of(
                records, callers.system(now.office()), year.firstDay(), year.lastDay(), now.today());
        Map<String, Integer> needs = PromotionFigures.needs(records, callers.system(now.office()));
        int few = office.setting(now.office(), PromotionSettings.FEW_CASES, now.today());
        boolean levels = LEVELS.stream().noneMatch(level -> isFew(figures.get(level), few));
        return row.with(
                        kind.figures,
                        figures.entrySet().stream()
                                .filter(one -> levels || !LEVELS.contains(one.getKey()))
                                .map(one -> line(kind, one.getKey(), one.getValue(), few))
                                .toList())
                .with(
                        kind.needs,
                        needs.values().stream().anyMatch(count -> count < few)
                                ? List.of()
                                : needs.entrySet().stream()
                                        .map(one -> RecordLine.of(kind.needs)
                                                .with(kind.need, one.getKey())
                                                .with(kind.children, one.getValue()))
                                        .toList())
                .with(kind.countedOn, now.today());
    }

    private static boolean isFew(@Nullable BigDecimal count, int few) {
        return count != null && count.signum() > 0 && count.intValue() < few;
    }

    private static RecordLine line(YearSummaryKind kind, SummaryFigure figure, BigDecimal count, int few) {
        RecordLine line = RecordLine.of(kind.figures).with(kind.figure, figure);
        boolean hidden = CASES.contains(figure) && isFew(count, few);
        if (hidden) {
            return line.with(kind.fewerThan, few);
        }
        return MONEY.contains(figure)
                ? line.with(kind.amount, count.setScale(2))
                : line.with(kind.count, count.setScale(0));
    }
}
