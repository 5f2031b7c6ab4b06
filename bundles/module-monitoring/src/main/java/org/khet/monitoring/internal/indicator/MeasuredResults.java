package org.khet.monitoring.internal.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khet.monitoring.internal.rule.Period;
import org.khet.portal.api.answer.Answer;
import org.khet.portal.api.plan.MeasureSource;
import org.khet.portal.api.record.FiscalQuarter;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.time.FiscalYear;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the results of indicators that another module feeds: each period that has begun, as long as nobody confirmed it. While that
 * module is away results are typed with a remark, which stays when it measures again. Source: monitoring ME-03, MON-61.
 */
public final class MeasuredResults {
    private static final Logger LOG = LoggerFactory.getLogger(MeasuredResults.class);
    private final RecordService<IndicatorKind> indicators;
    private final RecordService<ResultKind> results;
    private final MeasureLookup measures;

    /** From whoever measures to the results. */
    public MeasuredResults(
            RecordService<IndicatorKind> indicators, RecordService<ResultKind> results, MeasureLookup measures) {
        this.indicators = indicators;
        this.results = results;
        this.measures = measures;
    }

    /** Asks for all figures of an office as of a day; how many results are new or other. */
    public int refresh(Caller system, LocalDate today) {
        IndicatorKind kind = indicators.kind();
        int done = 0;
        for (RecordRow head :
                indicators.internal().all(system, RecordFilter.of(kind.in(kind.active), kind.fedBy.is(FedBy.QUERY)))) {
            Optional<MeasureSource> source = measures.of(head.get(kind.provider));
            if (source.isPresent()) {
                RecordRow row = indicators.find(system.office(), head.id()).orElseThrow();
                for (RecordLine target : row.lines(kind.targets)) {
                    done += keep(system, row, target.get(kind.period), source.get(), today);
                }
            }
        }
        return done;
    }

    private int keep(Caller system, RecordRow indicator, Period period, MeasureSource source, LocalDate today) {
        FiscalYear year = indicator.get(indicators.kind().year);
        LocalDate from = first(year, period);
        if (today.isBefore(from)) {
            return 0;
        }
        LocalDate until = last(year, period);
        return ask(system, source, from, until) instanceof Answer.Known<BigDecimal> known
                ? write(system, indicator, period, known, source)
                : 0;
    }

    private static Answer<BigDecimal> ask(Caller system, MeasureSource source, LocalDate from, LocalDate until) {
        try {
            return source.value(system.office(), from, until);
        } catch (RuntimeException failed) {
            LOG.warn("no figure of {}", source.code(), failed);
            return new Answer.Failed<>(failed.toString());
        }
    }

    private int write(
            Caller system, RecordRow indicator, Period period, Answer.Known<BigDecimal> known, MeasureSource source) {
        ResultKind kind = results.kind();
        RecordDraft draft = new RecordDraft()
                .with(kind.indicator, indicator.id())
                .with(kind.period, period)
                .with(kind.result, known.value())
                .with(kind.given, known.value())
                .with(kind.source, ResultSource.QUERY)
                .with(kind.sourceName, source.title())
                .with(kind.sourceAt, known.asOf());
        List<RecordRow> there = results.internal()
                .all(system, RecordFilter.of(kind.indicator.is(indicator.id()), kind.period.is(period)));
        if (there.isEmpty()) {
            results.internal().create(system, draft);
            return 1;
        }
        RecordRow row = there.getFirst();
        boolean typed = row.get(kind.source) == ResultSource.TYPED;
        boolean same = row.get(kind.result)
                .filter(value -> value.compareTo(known.value()) == 0)
                .isPresent();
        if ((same && !typed) || !row.state().equals(kind.recorded)) {
            return 0;
        }
        results.internal().change(system, row, draft);
        return 1;
    }

    private static LocalDate first(FiscalYear year, Period period) {
        return period == Period.YEAR ? year.firstDay() : quarter(year, period).firstDay();
    }

    private static LocalDate last(FiscalYear year, Period period) {
        return period == Period.YEAR ? year.lastDay() : quarter(year, period).lastDay();
    }

    private static FiscalQuarter quarter(FiscalYear year, Period period) {
        return new FiscalQuarter(year, Integer.parseInt(period.name().substring(1)));
    }
}
