package org.khet.policyplan.internal.plan;

import java.util.Optional;
import org.khet.policyplan.internal.setting.PolicyplanPermissions;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.structure.UnitId;

/** What must hold of an indicator: its plan is a draft, its years are the plan's. Source: policyplan E-03. */
final class IndicatorChecks {
    private final PlanRegisters registers;
    private final PlanChecks checks;

    IndicatorChecks(PlanRegisters registers, PlanChecks checks) {
        this.registers = registers;
        this.checks = checks;
    }

    /** The plan on which an indicator hangs. */
    Optional<RecordRow> plan(ProjectIndicatorKind kind, RecordRow row) {
        StrategyKind strategy = registers.strategies().kind();
        ProjectKind project = registers.projects().kind();
        Optional<Long> key = row.get(kind.strategy)
                .flatMap(one -> registers.strategies().find(row.head().office(), one))
                .map(one -> one.get(strategy.plan))
                .or(() -> row.get(kind.project)
                        .flatMap(one -> registers.projects().find(row.head().office(), one))
                        .map(one -> one.get(project.plan)));
        return key.flatMap(one -> registers.plans().find(row.head().office(), one));
    }

    /** The unit whose indicator it is: the project's, of a strategy the plan's. */
    Optional<UnitId> owner(ProjectIndicatorKind kind, RecordRow row) {
        ProjectKind project = registers.projects().kind();
        PlanKind plan = registers.plans().kind();
        return row.get(kind.project)
                .flatMap(one -> registers.projects().find(row.head().office(), one))
                .map(one -> one.get(project.unit))
                .or(() -> plan(kind, row).map(one -> one.get(plan.unit)));
    }

    Optional<Problem> years(ProjectIndicatorKind kind, RecordRow row) {
        PlanKind plan = registers.plans().kind();
        return plan(kind, row)
                .flatMap(of -> row.lines(kind.targets).stream()
                        .filter(line -> outside(kind, line, plan, of))
                        .findFirst()
                        .map(line -> Problem.of(
                                kind.targets.name(),
                                "policyplan.error.target-year",
                                of.get(plan.yearFrom).buddhist(),
                                of.get(plan.yearTo).buddhist())));
    }

    private static boolean outside(ProjectIndicatorKind kind, RecordLine line, PlanKind plan, RecordRow of) {
        return line.get(kind.year).compareTo(of.get(plan.yearFrom)) < 0
                || line.get(kind.year).compareTo(of.get(plan.yearTo)) > 0;
    }

    /** Of a strategy: planners, while the plan is a draft. Of a project: who proposes it, while it is a draft or the plan is. */
    Optional<Problem> mayKeep(ProjectIndicatorKind kind, RecordRow row, RecordContext now) {
        ProjectKind project = registers.projects().kind();
        boolean draftProject = row.get(kind.project)
                .flatMap(one -> registers.projects().find(row.head().office(), one))
                .filter(one -> one.state().equals(project.draft))
                .isPresent();
        if (draftProject) {
            return Optional.empty();
        }
        if (row.get(kind.strategy).isPresent() && !now.caller().may(PolicyplanPermissions.PLAN_KEEP)) {
            return Optional.of(Problem.of(kind.strategy.name(), "policyplan.error.planners-only"));
        }
        return plan(kind, row)
                .flatMap(of ->
                        checks.draft(row.get(kind.strategy).isPresent() ? kind.strategy : kind.project, row, of.id()));
    }
}
