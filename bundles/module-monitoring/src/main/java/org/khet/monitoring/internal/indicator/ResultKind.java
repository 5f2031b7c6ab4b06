package org.khet.monitoring.internal.indicator;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.khet.monitoring.internal.MonitoringFiles;
import org.khet.monitoring.internal.MonitoringPermissions;
import org.khet.monitoring.internal.rule.Achievement;
import org.khet.monitoring.internal.rule.Period;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.time.FiscalYear;
import org.khet.portal.api.time.FiscalYears;

/**
 * The result of an indicator for a part of the year, with the target that was set for it, achievement and score; once for
 * each indicator and part. That of an agreement on performance is confirmed with a self-score, its evidence and another score; a
 * self-score is of the result that it was given for. Source: monitoring C.1b, RM-09, MON-43.
 */
public final class ResultKind extends RecordKind {
    private static final BigDecimal MOST = new BigDecimal("100");
    private final RecordService<IndicatorKind> indicators;
    private final Supplier<RecordService<ResultKind>> results;
    private final Function<OfficeId, List<Long>> agreed;

    public final Field<Long> indicator =
            record("indicator", "monitoring.indicator").filtered();
    public final Field<Period> period =
            choice("period", Period.class).initially(Period.YEAR).filtered();
    public final Field<Optional<BigDecimal>> result = decimal("result", 2).optional();
    public final Field<String> remark = longText("remark", 1000).orEmpty();
    public final Field<Optional<List<FileId>>> evidence =
            files("evidence", MonitoringFiles.EVIDENCE, MonitoringFiles.MOST).optional();
    public final Field<FiscalYear> year =
            fiscalYear("fiscal_year").formula(this::yearOf).filtered().sorted();
    public final Field<UnitId> unit = unit("unit").formula(this::unitOf).filtered();
    public final Field<Optional<BigDecimal>> target = decimal("target", 2)
            .optional()
            .formula(row -> targetOf(row).map(this::lower).orElse(null));
    public final Field<Optional<BigDecimal>> achievement =
            decimal("achievement", 2).optional().formula(this::achievementOf);
    public final Field<Optional<BigDecimal>> score =
            decimal("score", 2).optional().formula(this::scoreOf);
    /** What a report or another module gave last: a result that differs from it was typed. */
    public final Field<Optional<BigDecimal>> given =
            decimal("given_result", 2).optional().byCode();

    public final Field<ResultSource> source =
            choice("source", ResultSource.class).initially(ResultSource.TYPED).formula(this::sourceOf);
    public final Field<String> sourceName = text("source_name", 200)
            .orEmpty()
            .formula(row -> row.get(source()) == ResultSource.TYPED ? "" : row.get(sourceName()));
    public final Field<Optional<Instant>> sourceAt = instant("source_at")
            .optional()
            .formula(row -> row.get(source()) == ResultSource.TYPED ? null : row.raw(sourceAt()));

    public final State recorded = state("RECORDED", StateTone.RUN);
    public final State confirmed = end("CONFIRMED", StateTone.DONE);

    /** What the unit gives itself in a performance agreement. */
    public final Field<Optional<BigDecimal>> selfScore = decimal("self_score", 2)
            .optional()
            .from(recorded, confirmed)
            .min(BigDecimal.ZERO)
            .max(MOST);

    /** The result for which the unit gave its score. */
    public final Field<Optional<BigDecimal>> ratedResult =
            decimal("rated_result", 2).optional().byCode().unseen();

    public final Field<Optional<BigDecimal>> confirmedScore = decimal("confirmed_score", 2)
            .optional()
            .from(confirmed)
            .min(BigDecimal.ZERO)
            .max(MOST);

    public final Action rate = action("rate")
            .from(recorded)
            .needs(MonitoringPermissions.REPORT_WRITE)
            .demands(selfScore, evidence)
            .icon("scale")
            .does((row, now) -> row.with(ratedResult, row.raw(result)))
            .tells(MonitoringPermissions.SCORE_CONFIRM);
    public final Action confirm = action("confirm")
            .from(recorded)
            .to(confirmed)
            .needs(MonitoringPermissions.SCORE_CONFIRM)
            .asks(confirmedScore)
            .notWho(rate)
            .saysWhyNot()
            .when(new AgreementGuard())
            .whenTyped((row, context) ->
                    row.get(selfScore).isPresent() && row.get(confirmedScore).isEmpty()
                            ? Optional.of(Problem.of("confirmed_score", "monitoring.error.confirmed-score"))
                            : Optional.empty())
            .when((row, context) -> row.head().creator().equals(context.caller().person())
                    ? Optional.of(Problem.of("", "monitoring.error.own-result"))
                    : Optional.empty());
    public final Action correct = action("correct")
            .from(confirmed)
            .to(recorded)
            .needs(MonitoringPermissions.RESULT_RECORD)
            .because()
            .backward("undo-2");

    /**
     * The kind over the indicators that it measures.
     *
     * @param results its own service, once it is kept
     * @param agreed  keys of the indicators that an office has in agreements on performance
     * @param years   in a locked one nobody types a result; what a report of it gives is still taken
     */
    public ResultKind(
            RecordService<IndicatorKind> indicators,
            IndicatorFlow flow,
            Supplier<RecordService<ResultKind>> results,
            Function<OfficeId, List<Long>> agreed,
            FiscalYears years) {
        super("monitoring", "result", "mon_result");
        stored(this::forgetScore);
        stored((row, now) -> flow.latest(results.get(), row, now));
        this.indicators = indicators;
        this.results = results;
        this.agreed = agreed;
        rights(MonitoringPermissions.VIEW, MonitoringPermissions.RESULT_RECORD, recorded);
        belongsTo(unit);
        unique(indicator, period);
        rule((row, now) -> typedOver(row));
        rule((row, now) ->
                row.id() == 0 && row.get(source) == ResultSource.TYPED ? locked(years, row, now) : Optional.empty());
        changeable((row, now) -> locked(years, row, now));
        titled(indicator, period);
        list(year, indicator, period, target, result, achievement, score, source);
        section("what", indicator, period, result, remark, evidence);
        tab("recorded", recorded);
        tab("confirmed", confirmed);
        tab("to-rate", now -> List.of(in(recorded), selfScore.isEmpty(), indicator.in(agreed.apply(now.office()))));
        tab("agreement", now -> List.of(selfScore.isFilled()));
        tab("all");
        way(recorded, confirmed);
        menu("PLAN", "chart-line", 111, "indicators");
    }

    /** What an agreement holds has a score of its unit, and that has its evidence still; agreements are read once for many results. */
    private final class AgreementGuard implements Action.Guard {
        @Override
        public Optional<Problem> problem(RecordRow row, RecordContext context) {
            return unrated(row, agreed.apply(context.office()));
        }

        @Override
        public Action.Guard over(List<RecordRow> rows, RecordContext context) {
            List<Long> keys = agreed.apply(context.office());
            return (row, now) -> unrated(row, keys);
        }
    }

    private Optional<Problem> unrated(RecordRow row, List<Long> keys) {
        if (row.get(selfScore).isPresent()) {
            return row.get(evidence).isEmpty()
                    ? Optional.of(Problem.of("", "monitoring.error.score-evidence"))
                    : Optional.empty();
        }
        return keys.contains(row.get(indicator))
                ? Optional.of(Problem.of("", "monitoring.error.rate-first"))
                : Optional.empty();
    }

    /** A score that was given for another result is given anew. */
    private void forgetScore(RecordRow row, RecordContext now) {
        boolean other =
                row.get(selfScore).isPresent() && !plain(row.get(result)).equals(plain(row.get(ratedResult)));
        if (other) {
            results.get()
                    .internal()
                    .change(
                            now.caller(),
                            row,
                            new RecordDraft().with(selfScore, null).with(ratedResult, null));
        }
    }

    private static Optional<BigDecimal> plain(Optional<BigDecimal> number) {
        return number.map(BigDecimal::stripTrailingZeros);
    }

    private Optional<Problem> locked(FiscalYears years, RecordRow row, RecordContext now) {
        return years.problem(now.office(), row.get(year).firstDay(), indicator.name(), "records.error.year-locked");
    }

    /** What is typed of an indicator that another module feeds says why. */
    private Optional<Problem> typedOver(RecordRow row) {
        boolean fed = indicatorOf(row).get(indicators.kind().fedBy) == FedBy.QUERY;
        return fed && row.get(source) == ResultSource.TYPED && row.get(remark).isBlank()
                ? Optional.of(Problem.of(remark.name(), "monitoring.error.fed-remark"))
                : Optional.empty();
    }

    private RecordRow indicatorOf(RecordRow row) {
        return indicators
                .internal()
                .find(row.head().office(), row.get(indicator))
                .orElseThrow();
    }

    private FiscalYear yearOf(RecordRow row) {
        return indicatorOf(row).get(indicators.kind().year);
    }

    private UnitId unitOf(RecordRow row) {
        return indicatorOf(row).get(indicators.kind().unit);
    }

    private Optional<RecordLine> targetOf(RecordRow row) {
        return indicators.kind().target(indicatorOf(row), row.get(period));
    }

    private BigDecimal lower(RecordLine line) {
        return line.get(indicators.kind().target);
    }

    private ResultSource sourceOf(RecordRow row) {
        boolean typed = !row.has(source) || !row.get(given).equals(row.get(result));
        return typed ? ResultSource.TYPED : row.get(source);
    }

    private Field<ResultSource> source() {
        return source;
    }

    private Field<String> sourceName() {
        return sourceName;
    }

    private Field<Optional<Instant>> sourceAt() {
        return sourceAt;
    }

    private @Nullable BigDecimal achievementOf(RecordRow row) {
        IndicatorKind kind = indicators.kind();
        return row.get(result)
                .flatMap(reached -> targetOf(row)
                        .flatMap(line -> Achievement.of(
                                indicatorOf(row).get(kind.direction),
                                line.get(kind.target),
                                line.get(kind.upper).orElse(null),
                                reached)))
                .orElse(null);
    }

    private @Nullable BigDecimal scoreOf(RecordRow row) {
        return row.get(result)
                .flatMap(reached -> indicators.kind().levels(indicatorOf(row)).score(reached))
                .orElse(null);
    }
}
