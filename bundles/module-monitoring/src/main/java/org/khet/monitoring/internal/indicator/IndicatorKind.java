package org.khet.monitoring.internal.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.khet.monitoring.internal.MonitoringPermissions;
import org.khet.monitoring.internal.rule.Direction;
import org.khet.monitoring.internal.rule.Period;
import org.khet.monitoring.internal.rule.ScoreLevels;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.time.FiscalYear;

/**
 * An indicator that is measured (ตัวชี้วัด): stage, unit and at least one target are needed, levels of scores neither gap nor
 * overlap. Source: monitoring ME-03, RM-01, RM-09, MON-02.
 */
public final class IndicatorKind extends RecordKind {
    public final Field<FiscalYear> year = fiscalYear("fiscal_year")
            .initially(RecordContext::fiscalYear)
            .filtered()
            .sorted();
    public final Field<String> code = text("code", 30).searched().sorted();
    public final Field<String> name = text("name", 300).searched().wide();
    public final Field<Stage> stage = choice("stage", Stage.class).filtered();
    public final Field<Nature> nature = choice("nature", Nature.class).initially(Nature.QUANTITY);
    public final Field<String> measure = text("measure", 60);
    public final Field<Direction> direction =
            choice("direction", Direction.class).initially(Direction.UP);
    public final Field<UnitId> unit = unit("unit").filtered();
    public final Field<Optional<PersonId>> person = person("person").optional();
    public final Field<Optional<Long>> item = record("item", "monitoring.item").optional();
    public final Field<String> formulaText = longText("formula_text", 1000).orEmpty();
    public final Field<Optional<BigDecimal>> baseline = decimal("baseline", 2).optional();
    public final Field<FedBy> fedBy = choice("fed_by", FedBy.class).initially(FedBy.MANUAL);
    public final Field<String> provider =
            text("provider", 80).orEmpty().onlyIf(fedBy.is(FedBy.QUERY)).neededIf(fedBy.is(FedBy.QUERY));
    public final Field<Optional<RecordLink>> origin =
            link("origin", "policyplan.indicator").optional().byCode();
    public final Field<Optional<Long>> previous =
            record("previous", "monitoring.indicator").optional().byCode();
    public final Field<Optional<BigDecimal>> latestResult =
            decimal("latest_result", 2).optional().byCode();
    public final Field<Optional<BigDecimal>> latestAchievement =
            decimal("latest_achievement", 2).optional().byCode();

    public final Lines targets = lines("targets", "mon_indicator_target", 1, 5);
    public final Field<Period> period = targets.choice("period", Period.class).unique();
    public final Field<BigDecimal> target = targets.decimal("target", 2).min(BigDecimal.ZERO);
    public final Field<Optional<BigDecimal>> upper =
            targets.decimal("upper_bound", 2).optional();

    public final Lines levels = lines("levels", "mon_indicator_level", 0, 10);
    public final Field<BigDecimal> score = levels.decimal("score", 2);
    public final Field<Optional<BigDecimal>> fromValue =
            levels.decimal("from_value", 2).optional();
    public final Field<Optional<BigDecimal>> toValue =
            levels.decimal("to_value", 2).optional();

    public final State draft = state("DRAFT", StateTone.IDLE);
    public final State active = state("ACTIVE", StateTone.RUN);
    public final State ended = end("ENDED", StateTone.IDLE);

    public final Action activate = action("activate")
            .from(draft)
            .to(active)
            .needs(MonitoringPermissions.FRAMEWORK_KEEP)
            .when(this::levelsClosed);
    public final Action copy = action("copy")
            .from(active, ended)
            .needs(MonitoringPermissions.FRAMEWORK_KEEP)
            .icon("copy");
    public final Action finish = action("end")
            .from(active)
            .to(ended)
            .needs(MonitoringPermissions.FRAMEWORK_KEEP)
            .because()
            .backward("archive");

    /** The kind as the module keeps it. */
    public IndicatorKind() {
        super("monitoring", "indicator", "mon_indicator");
        dated(year);
        rights(MonitoringPermissions.VIEW, MonitoringPermissions.FRAMEWORK_KEEP, draft, active);
        belongsTo(unit);
        seenByOffice();
        unique(year, code);
        unique(year, name);
        titled(code, name);
        upper.notBefore(target);
        rule((row, now) -> row.state().equals(active) ? levelsClosed(row, now) : Optional.empty());
        list(year, code, name, stage, measure, unit, latestResult, latestAchievement);
        section("what", year, code, name, stage, nature, measure, direction, unit, person, item);
        section("how", formulaText, baseline, fedBy, provider);
        section("targets", targets);
        section("levels", levels);
        tab("active", active);
        tab("inputs", now -> List.of(in(active), stage.is(Stage.INPUT)));
        tab("processes", now -> List.of(in(active), stage.is(Stage.PROCESS)));
        tab("outputs", now -> List.of(in(active), stage.in(List.of(Stage.OUTPUT, Stage.OUTCOME))));
        tab("draft", draft);
        tab("all");
        way(draft, active, ended);
        menu("PLAN", "gauge", 110, "indicators");
    }

    /** The target line of a part of the year; empty when none was set. */
    public Optional<RecordLine> target(RecordRow indicator, Period part) {
        return indicator.lines(targets).stream()
                .filter(line -> line.get(period) == part)
                .findFirst();
    }

    /** The levels of its scores. */
    public ScoreLevels levels(RecordRow indicator) {
        return new ScoreLevels(indicator.lines(levels).stream()
                .map(line -> new ScoreLevels.Level(line.get(score), line.get(fromValue), line.get(toValue)))
                .toList());
    }

    private Optional<Problem> levelsClosed(RecordRow row, RecordContext context) {
        return levels(row).isClosed() ? Optional.empty() : Optional.of(Problem.of("levels", "monitoring.error.levels"));
    }
}
