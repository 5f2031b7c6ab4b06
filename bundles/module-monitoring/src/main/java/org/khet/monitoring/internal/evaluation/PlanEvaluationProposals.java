package org.khet.monitoring.internal.evaluation;

import java.time.LocalDate;
import java.util.List;
import org.khet.monitoring.internal.plan.FollowUpItemKind;
import org.khet.monitoring.internal.plan.FollowUpItemSort;
import org.khet.monitoring.internal.rule.PlanEvaluationPoints;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.time.FiscalYear;

/**
 * Proposes the evaluations of a plan of several years, at its half and at its end, once each; while they are only planned their days
 * follow the years of the plan. Source: monitoring RM-10, J.2, J.4 6, MON-22.
 */
public final class PlanEvaluationProposals {
    private final RecordService<FollowUpItemKind> items;
    private final RecordService<EvaluationKind> evaluations;

    /** Over plans that are followed, and evaluations. */
    public PlanEvaluationProposals(RecordService<FollowUpItemKind> items, RecordService<EvaluationKind> evaluations) {
        this.items = items;
        this.evaluations = evaluations;
    }

    /**
     * Makes what is missing, and moves what was proposed for other years of the plan.
     *
     * @param system the portal itself in an office
     * @return how many were made or moved
     */
    public int propose(Caller system) {
        FollowUpItemKind kind = items.kind();
        int made = 0;
        for (RecordRow plan : items.internal()
                .all(system, RecordFilter.of(kind.sort.is(FollowUpItemSort.PLAN), kind.in(kind.followed)))) {
            if (plan.get(kind.start).isPresent() && plan.get(kind.finish).isPresent()) {
                LocalDate start = plan.get(kind.start).orElseThrow();
                var points = PlanEvaluationPoints.of(
                        FiscalYear.of(start),
                        FiscalYear.of(plan.get(kind.finish).orElseThrow()));
                made += propose(system, plan, EvaluationSort.PLAN_HALF, points.half());
                made += propose(system, plan, EvaluationSort.PLAN_END, points.end());
            }
        }
        return made;
    }

    private int propose(Caller system, RecordRow plan, EvaluationSort sort, LocalDate due) {
        EvaluationKind kind = evaluations.kind();
        List<RecordRow> there =
                evaluations.internal().all(system, RecordFilter.of(kind.sort.is(sort), kind.item.is(plan.id())));
        if (!there.isEmpty()) {
            return there.stream()
                    .filter(row -> row.state().equals(kind.planned))
                    .mapToInt(row -> moved(system, row.id(), due))
                    .sum();
        }
        FollowUpItemKind from = items.kind();
        evaluations
                .internal()
                .create(
                        system,
                        days(due)
                                .with(kind.sort, sort)
                                .with(kind.title, plan.get(from.title))
                                .with(kind.item, plan.id())
                                .with(kind.unit, plan.get(from.unit))
                                .with(kind.purpose, plan.get(from.title)));
        return 1;
    }

    private RecordDraft days(LocalDate due) {
        EvaluationKind kind = evaluations.kind();
        return new RecordDraft()
                .with(kind.year, FiscalYear.of(due))
                .with(kind.startOn, first(due))
                .with(kind.dueOn, due)
                .with(kind.proposedDue, due);
    }

    private static LocalDate first(LocalDate due) {
        return due.withDayOfMonth(1).minusMonths(2);
    }

    /** Its days follow; those that somebody set stay. */
    private int moved(Caller system, long id, LocalDate due) {
        EvaluationKind kind = evaluations.kind();
        RecordRow row = evaluations.find(system.office(), id).orElseThrow();
        LocalDate proposed = row.get(kind.proposedDue)
                .orElseGet(() -> FiscalYear.of(row.get(kind.dueOn)).lastDay());
        if (proposed.equals(due)) {
            return 0;
        }
        boolean untouched =
                row.get(kind.dueOn).equals(proposed) && row.get(kind.startOn).equals(first(proposed));
        evaluations
                .internal()
                .change(system, row, untouched ? days(due) : new RecordDraft().with(kind.proposedDue, due));
        return untouched ? 1 : 0;
    }
}
