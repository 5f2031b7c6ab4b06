package org.khet.policyplan.internal.plan;

import java.math.BigDecimal;
import java.util.Optional;
import org.khet.policyplan.internal.setting.PolicyplanPermissions;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.time.FiscalYear;

/**
 * Indicators of strategies and projects with yearly targets (ตัวชี้วัด); criteria and results are monitoring's. Source:
 * policyplan E-03, README §10, PLAN-01, 02.
 */
public final class ProjectIndicatorKind extends RecordKind {
    public final Field<Optional<Long>> strategy =
            record("strategy", "policyplan.strategy").filtered().optional();
    public final Field<Optional<Long>> project =
            record("project", "policyplan.project").filtered().optional();
    public final Field<String> code = text("code", 30).searched().sorted();
    public final Field<String> name = text("name", 300).searched().wide();
    public final Field<IndicatorStage> stage = choice("stage", IndicatorStage.class)
            .initially(IndicatorStage.OUTPUT)
            .filtered();
    public final Field<IndicatorSort> sort = choice("sort", IndicatorSort.class).initially(IndicatorSort.QUANTITY);
    public final Field<String> unit = text("unit", 40);
    public final Field<TargetDirection> direction =
            choice("direction", TargetDirection.class).initially(TargetDirection.UP);
    public final Field<Optional<BigDecimal>> baseline = decimal("baseline", 2).optional();
    public final Field<Optional<UnitId>> owner = unit("owner").byCode().optional();
    public final Lines targets = lines("targets", "pol_indicator_target", 0, 10);
    public final Field<FiscalYear> year = targets.fiscalYear("target_year").unique();
    public final Field<BigDecimal> target = targets.decimal("target", 2);
    public final Field<Optional<BigDecimal>> upper =
            targets.decimal("upper", 2).in("upper_limit").optional();

    public final State active = state("ACTIVE", StateTone.RUN);
    public final State ended = end("ENDED", StateTone.IDLE);

    public final Action end = action("end")
            .from(active)
            .to(ended)
            .needs(PolicyplanPermissions.PLAN_KEEP)
            .because()
            .backward("ban");

    /** The kind as the module keeps it. */
    public ProjectIndicatorKind(IndicatorChecks checks) {
        super("policyplan", "indicator", "pol_indicator");
        seenByOffice();
        rights(PolicyplanPermissions.PLAN_VIEW, PolicyplanPermissions.PROJECT_PROPOSE, active);
        belongsTo(owner);
        oneOf(strategy, project);
        owner.formula(row -> checks.owner(this, row).orElse(null));
        unique(code);
        titled(code, name);
        list(code, name, stage, unit, direction, strategy, project);
        section("what", strategy, project, code, name, stage, sort, unit, direction, baseline);
        section("targets", targets);
        tab("active", active);
        tab("all");
        menu("PLAN", "gauge", 13, "plans");
        targets.each(this::range);
        rule((row, now) -> checks.years(this, row));
        rule((row, now) -> checks.mayKeep(this, row, now));
        changeable((row, now) -> checks.mayKeep(this, row, now));
        end.when((row, now) -> checks.mayKeep(this, row, now));
    }

    private Optional<Problem> range(RecordLine line, RecordRow row, RecordContext now) {
        if (row.raw(direction) != TargetDirection.RANGE) {
            return Optional.empty();
        }
        boolean fits = line.get(upper)
                .filter(most -> most.compareTo(line.get(target)) > 0)
                .isPresent();
        return fits ? Optional.empty() : Optional.of(Problem.of(upper.name(), "policyplan.error.range"));
    }
}
