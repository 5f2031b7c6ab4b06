package org.khet.policyplan.internal.contract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.khet.policyplan.internal.PolicyplanRegisters;
import org.khet.policyplan.internal.allocation.ProjectMoney;
import org.khet.policyplan.internal.plan.PlanVersionKind;
import org.khet.policyplan.internal.plan.ProjectKind;
import org.khet.policyplan.internal.plan.StrategyKind;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.plan.PlanProjects.Activity;
import org.khet.portal.api.plan.PlanProjects.Detail;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Caller;

/** What projects do, which policies they serve and which allocations pay them. Source: policyplan G, PLAN-93, 99. */
final class ProjectDetails {
    private final PolicyplanRegisters registers;

    ProjectDetails(PolicyplanRegisters registers) {
        this.registers = registers;
    }

    /** Which money of allocations is that of which project. */
    ProjectMoney money(Caller system) {
        return ProjectMoney.ofAll(registers.allocations(), system);
    }

    /**
     * Activities of each project of plans under revision, as the version in force has them; none of a version that was sealed before
     * versions kept them. Source: policyplan R-15, PLAN-06.
     */
    Map<Long, List<Activity>> resolved(Caller system, Collection<RecordRow> plans) {
        PlanVersionKind kind = registers.plans().versions().kind();
        Map<Long, List<Activity>> all = new HashMap<>();
        plans.stream()
                .filter(registers.plans()::isRevised)
                .flatMap(plan -> registers.plans().version(system, plan).stream())
                .filter(version -> !version.lines(kind.activities).isEmpty())
                .forEach(version -> {
                    version.lines(kind.projects).forEach(line -> all.put(line.get(kind.project), new ArrayList<>()));
                    version.lines(kind.activities)
                            .forEach(line -> all.computeIfAbsent(line.get(kind.activityOf), key -> new ArrayList<>())
                                    .add(new Activity(
                                            line.get(kind.activity),
                                            line.get(kind.monthFrom),
                                            line.get(kind.monthTo),
                                            line.get(kind.activityGrid))));
                });
        return all;
    }

    /**
     * The details of one project, with what notices say of its money.
     *
     * @param money    which money is that of which project
     * @param resolved activities of projects of plans under revision, instead of those that are being changed
     */
    Detail of(OfficeId office, long project, ProjectMoney money, Map<Long, List<Activity>> resolved) {
        ProjectKind kind = registers.plans().projects().kind();
        RecordRow row = registers.plans().projects().find(office, project).orElseThrow();
        List<Activity> activities = row.lines(kind.activities).stream()
                .map(line -> new Activity(
                        line.get(kind.activity), line.get(kind.monthFrom), line.get(kind.monthTo), line.get(kind.grid)))
                .toList();
        ProjectMoney.Own own = money.of(project, row.get(kind.supports));
        return new Detail(
                resolved.getOrDefault(project, activities),
                policies(office, row),
                own.allocations(),
                own.shares(),
                row.state().equals(kind.cancelled) ? row.head().reason() : "");
    }

    private Set<Long> policies(OfficeId office, RecordRow project) {
        ProjectKind kind = registers.plans().projects().kind();
        StrategyKind strategy = registers.plans().strategies().kind();
        Set<Long> served = new HashSet<>();
        project.lines(kind.policies).forEach(line -> served.add(line.get(kind.policy)));
        registers
                .plans()
                .strategies()
                .find(office, project.get(kind.strategy))
                .ifPresent(row -> row.lines(strategy.policies).forEach(line -> served.add(line.get(strategy.policy))));
        return served;
    }
}
