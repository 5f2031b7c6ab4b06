package org.khet.policyplan.internal.plan;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Caller;

/** Which project serves which strategy and higher policy, and what nobody serves. Source: policyplan P19 step 2, PLAN-99. */
public final class Alignment {
    /**
     * A strategy with its projects and policies.
     *
     * @param strategy the strategy
     * @param projects projects that serve it, none where nobody does
     * @param policies keys of higher policies that it serves
     */
    public record Row(RecordRow strategy, List<RecordRow> projects, Set<Long> policies) {}

    private final PlanRegisters plans;

    /** Over the registers of plans. */
    public Alignment(PlanRegisters plans) {
        this.plans = plans;
    }

    /** Strategies of a plan and of the plan above it, with the plan's own projects; of those that were dropped the ones that projects served. */
    public List<Row> of(Caller caller, RecordRow plan) {
        PlanKind kind = plans.plans().kind();
        StrategyKind strategy = plans.strategies().kind();
        ProjectKind project = plans.projects().kind();
        List<RecordRow> projects =
                plans.projects().internal().all(caller, RecordFilter.of(project.plan.is(plan.id()))).stream()
                        .filter(row -> !row.state().equals(project.cancelled))
                        .toList();
        return plans.strategies().internal().all(caller, RecordFilter.ALL).stream()
                .filter(row -> row.get(strategy.plan) == plan.id()
                        || plan.get(kind.parent)
                                .filter(row.get(strategy.plan)::equals)
                                .isPresent())
                .map(row -> row(caller, row, projects))
                .filter(row -> row.strategy().state().equals(strategy.active)
                        || !row.projects().isEmpty())
                .toList();
    }

    private Row row(Caller caller, RecordRow strategy, List<RecordRow> projects) {
        StrategyKind kind = plans.strategies().kind();
        ProjectKind project = plans.projects().kind();
        Set<Long> policies = new HashSet<>();
        plans.strategies()
                .find(caller.office(), strategy.id())
                .ifPresent(full -> full.lines(kind.policies).forEach(line -> policies.add(line.get(kind.policy))));
        List<RecordRow> of = projects.stream()
                .filter(one -> one.get(project.strategy) == strategy.id())
                .toList();
        of.forEach(one -> plans.projects()
                .find(caller.office(), one.id())
                .ifPresent(
                        full -> full.lines(project.policies).forEach(line -> policies.add(line.get(project.policy)))));
        return new Row(strategy, of, policies);
    }

    /** Policies in force that no strategy of these serves. */
    public List<RecordRow> without(Caller caller, List<Row> rows) {
        PolicyKind policy = plans.policies().kind();
        Set<Long> served = new HashSet<>();
        rows.forEach(row -> served.addAll(row.policies()));
        return plans.policies().internal().all(caller, RecordFilter.of(policy.in(policy.active))).stream()
                .filter(row -> !served.contains(row.id()))
                .toList();
    }
}
