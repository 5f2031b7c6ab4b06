package org.khet.monitoring.internal.indicator;

import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
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

    /** Writes the latest figures onto the indicator. */
    void latest(ResultKind kind, RecordRow result, RecordContext now) {
        IndicatorKind of = indicators.kind();
        indicators
                .find(now.office(), result.get(kind.indicator))
                .ifPresent(indicator -> indicators
                        .internal()
                        .change(
                                now.caller(),
                                indicator,
                                new RecordDraft()
                                        .with(
                                                of.latestResult,
                                                result.get(kind.result).orElse(null))
                                        .with(
                                                of.latestAchievement,
                                                result.get(kind.achievement).orElse(null))));
    }
}
