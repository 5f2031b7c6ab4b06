package org.khet.monitoring.internal.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.khet.monitoring.internal.rule.Period;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.time.FiscalYear;

/** Values of an indicator over the years, by the chain of its copies. Source: monitoring MON-50. */
public final class IndicatorHistory {
    private static final int MOST_YEARS = 20;
    private final RecordService<IndicatorKind> indicators;
    private final RecordService<ResultKind> results;

    /** Over indicators and their results. */
    public IndicatorHistory(RecordService<IndicatorKind> indicators, RecordService<ResultKind> results) {
        this.indicators = indicators;
        this.results = results;
    }

    /**
     * One year.
     *
     * @param year        fiscal year
     * @param target      target of the year, empty when only parts of it have one
     * @param result      result of the year, else of its latest part; empty without any
     * @param achievement percent of the target
     */
    public record Value(
            FiscalYear year,
            Optional<BigDecimal> target,
            Optional<BigDecimal> result,
            Optional<BigDecimal> achievement) {}

    /** The years up to that of an indicator that the caller sees, the oldest first. */
    public List<Value> of(Caller caller, long indicator) {
        List<Value> years = new ArrayList<>();
        Optional<RecordRow> row = Optional.of(indicators.open(caller, indicator));
        while (row.isPresent() && years.size() < MOST_YEARS) {
            years.addFirst(value(caller, row.get()));
            row = row.get().get(indicators.kind().previous).flatMap(before -> indicators.find(caller.office(), before));
        }
        return years;
    }

    /** Whoever sees the indicator sees its results, whichever unit recorded them. */
    private Value value(Caller caller, RecordRow indicator) {
        IndicatorKind kind = indicators.kind();
        ResultKind of = results.kind();
        Optional<RecordRow> latest =
                results.internal().all(caller, RecordFilter.of(of.indicator.is(indicator.id()))).stream()
                        .filter(row -> row.get(of.result).isPresent())
                        .reduce((one, other) -> later(one, other));
        return new Value(
                indicator.get(kind.year),
                kind.target(indicator, Period.YEAR).map(line -> line.get(kind.target)),
                latest.flatMap(row -> row.get(of.result)),
                latest.flatMap(row -> row.get(of.achievement)));
    }

    /** The whole year counts before its quarters, a later quarter before an earlier one. */
    private RecordRow later(RecordRow one, RecordRow other) {
        return rank(one.get(results.kind().period)) >= rank(other.get(results.kind().period)) ? one : other;
    }

    private static int rank(Period period) {
        return switch (period) {
            case YEAR -> 5;
            case Q4 -> 4;
            case Q3 -> 3;
            case Q2 -> 2;
            case Q1 -> 1;
        };
    }
}
