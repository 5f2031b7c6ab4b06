package org.khet.monitoring.internal.indicator;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khet.monitoring.internal.rule.Period;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;

/** Keeps the latest result with its indicator, and copies indicators into the next year. Source: monitoring ME-03, MON-50. */
public final class IndicatorFlow {
    private final RecordService<IndicatorKind> indicators;

    private IndicatorFlow(RecordService<IndicatorKind> indicators) {
        this.indicators = indicators;
    }

    /** Follows the actions. */
    public static IndicatorFlow attach(RecordService<IndicatorKind> indicators) {
        IndicatorFlow flow = new IndicatorFlow(indicators);
        indicators.kind().copy.then(flow::copy);
        return flow;
    }

    private void copy(RecordRow indicator, RecordContext now) {
        IndicatorKind kind = indicators.kind();
        indicators
                .internal()
                .create(
                        now.caller(),
                        RecordDraft.of(indicator)
                                .with(kind.year, indicator.get(kind.year).next())
                                .with(kind.item, null)
                                .with(kind.previous, indicator.id())
                                .with(kind.latestResult, null)
                                .with(kind.latestAchievement, null));
    }

    /**
     * Writes the figures of the latest part of the year that has a result onto the indicator of a result: the year as a whole comes
     * after its quarters, whichever of them was stored last.
     */
    void latest(RecordService<ResultKind> results, RecordRow stored, RecordContext now) {
        ResultKind kind = results.kind();
        IndicatorKind of = indicators.kind();
        long key = stored.get(kind.indicator);
        var measured = RecordFilter.of(kind.indicator.is(key), kind.result.isFilled());
        Optional<RecordRow> latest = results.internal().all(now.caller(), measured).stream()
                .max(Comparator.comparing((RecordRow result) -> result.get(kind.period) == Period.YEAR)
                        .thenComparing(result -> result.get(kind.period)));
        @Nullable BigDecimal result = figure(latest, kind.result);
        @Nullable BigDecimal achievement = figure(latest, kind.achievement);
        indicators
                .find(now.office(), key)
                .filter(indicator -> differs(indicator.get(of.latestResult), result)
                        || differs(indicator.get(of.latestAchievement), achievement))
                .ifPresent(indicator -> indicators
                        .internal()
                        .change(
                                now.caller(),
                                indicator,
                                new RecordDraft()
                                        .with(of.latestResult, result)
                                        .with(of.latestAchievement, achievement)));
    }

    /** Nothing is written where nothing is new, so that a result of an indicator that ended in a locked year is still confirmed. */
    private static boolean differs(Optional<BigDecimal> before, @Nullable BigDecimal now) {
        return before.map(figure -> now == null || figure.compareTo(now) != 0).orElse(now != null);
    }

    private static @Nullable BigDecimal figure(Optional<RecordRow> result, Field<Optional<BigDecimal>> field) {
        return result.flatMap(row -> row.get(field)).orElse(null);
    }
}
