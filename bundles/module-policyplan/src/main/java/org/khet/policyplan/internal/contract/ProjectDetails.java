package org.khet.policyplan.internal.contract;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.khet.policyplan.internal.PolicyplanRegisters;
import org.khet.policyplan.internal.allocation.AllocationKind;
import org.khet.policyplan.internal.allocation.NoticeKind;
import org.khet.policyplan.internal.plan.PlanVersionKind;
import org.khet.policyplan.internal.plan.ProjectKind;
import org.khet.policyplan.internal.plan.StrategyKind;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.plan.PlanProjects.Activity;
import org.khet.portal.api.plan.PlanProjects.Detail;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Caller;

/** What projects do, which policies they serve and which allocations pay them. Source: policyplan G, PLAN-93, 99. */
final class ProjectDetails {
    private final PolicyplanRegisters registers;

    ProjectDetails(PolicyplanRegisters registers) {
        this.registers = registers;
    }

    /**
     * Allocations by project, as receivers joined it to their notices; one that pays several projects is left out, since nobody
     * knows which of them spent it.
     */
    Map<Long, Set<Long>> allocations(Caller system) {
        NoticeKind kind = registers.allocations().notices().kind();
        Map<Long, Set<Long>> projects = new HashMap<>();
        registers
                .allocations()
                .notices()
                .internal()
                .all(system, RecordFilter.of(kind.in(kind.notified, kind.acknowledged)))
                .forEach(row -> projects.computeIfAbsent(row.get(kind.allocation), key -> new HashSet<>())
                        .add(row.get(kind.project).orElse(0L)));
        Map<Long, Set<Long>> paid = new HashMap<>();
        projects.forEach((allocation, of) -> {
            if (of.size() == 1) {
                paid.computeIfAbsent(of.iterator().next(), key -> new HashSet<>())
                        .add(allocation);
            }
        });
        return paid;
    }

    /**
     * Approved changes by the allocation that they change: what a receiver has only by a change is paid of it, and is money of the same
     * project.
     */
    Map<Long, Set<Long>> changes(Caller system) {
        AllocationKind kind = registers.allocations().allocations().kind();
        Map<Long, Set<Long>> changes = new HashMap<>();
        registers
                .allocations()
                .allocations()
                .internal()
                .all(system, RecordFilter.of(kind.adjusts.isFilled(), kind.in(kind.approved, kind.notified)))
                .forEach(row -> row.get(kind.adjusts)
                        .ifPresent(first -> changes.computeIfAbsent(first, key -> new HashSet<>())
                                .add(row.id())));
        return changes;
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
     * @param changes  what changes allocations
     * @param resolved activities of projects of plans under revision, instead of those that are being changed
     */
    Detail of(
            OfficeId office,
            long project,
            Map<Long, Set<Long>> paid,
            Map<Long, Set<Long>> changes,
            Map<Long, List<Activity>> resolved) {
        ProjectKind kind = registers.plans().projects().kind();
        RecordRow row = registers.plans().projects().find(office, project).orElseThrow();
        List<Activity> activities = row.lines(kind.activities).stream()
                .map(line -> new Activity(
                        line.get(kind.activity), line.get(kind.monthFrom), line.get(kind.monthTo), line.get(kind.grid)))
                .toList();
        Set<Long> allocations = new HashSet<>(paid.getOrDefault(project, Set.of()));
        row.get(kind.supports)
                .filter(key -> registers.allocations().isApproved(office, key))
                .ifPresent(allocations::add);
        List.copyOf(allocations).forEach(first -> allocations.addAll(changes.getOrDefault(first, Set.of())));
        return new Detail(
                resolved.getOrDefault(project, activities),
                policies(office, row),
                allocations,
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
