package org.khet.monitoring.internal.plan;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khet.portal.api.answer.Answer;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.plan.PlanProjects.LongPlan;
import org.khet.portal.api.plan.PlanProjects.Strategy;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.time.FiscalYear;

/**
 * Ends what is followed of a plan and is in force there no more: strategies that were dropped, and strategies and plans of several years
 * that went with a plan that was replaced or withdrawn. While nobody can say what is in force nothing ends. Source: monitoring RM-23,
 * MON-22.
 */
final class GoneFromPlan {
    private static final String REASON = "ไม่อยู่ในแผนที่ใช้บังคับแล้ว";
    private final RecordService<FollowUpItemKind> items;
    private final PlanLookup plans;

    GoneFromPlan(RecordService<FollowUpItemKind> items, PlanLookup plans) {
        this.items = items;
        this.plans = plans;
    }

    /** Ends what a year's plans tell no more; how many. */
    int end(Caller system, FiscalYear year) {
        FollowUpItemKind kind = items.kind();
        int done = end(
                system,
                RecordFilter.of(
                        kind.in(kind.followed),
                        kind.sort.is(FollowUpItemSort.PLAN),
                        kind.fromPlan.isFilled(),
                        kind.start.below(year.next().firstDay()),
                        kind.finish.atLeast(year.firstDay())),
                row -> isTold(system.office(), row, year));
        if (plans.strategies(system.office(), year) instanceof Answer.Known<List<Strategy>> told) {
            Set<Long> ids = told.value().stream().map(Strategy::id).collect(Collectors.toSet());
            done += end(
                    system,
                    RecordFilter.of(
                            kind.in(kind.followed),
                            kind.sort.is(FollowUpItemSort.STRATEGY),
                            kind.fromPlan.isFilled(),
                            kind.year.is(year)),
                    row -> ids.contains(origin(row)));
        }
        return done;
    }

    private long origin(RecordRow item) {
        return item.get(items.kind().fromPlan).orElseThrow().id();
    }

    /** Whether a plan is told of a year of its item from this one on, as its years may have moved, or nobody can say. */
    private boolean isTold(OfficeId office, RecordRow item, FiscalYear from) {
        FiscalYear last = item.get(items.kind().finish).map(FiscalYear::of).orElse(from);
        return Stream.iterate(from, one -> one.compareTo(last) <= 0, FiscalYear::next)
                .anyMatch(one -> !(plans.longPlans(office, one) instanceof Answer.Known<List<LongPlan>> told)
                        || told.value().stream().anyMatch(plan -> plan.id() == origin(item)));
    }

    private int end(Caller system, RecordFilter followed, Predicate<RecordRow> inForce) {
        FollowUpItemKind kind = items.kind();
        List<RecordRow> gone = items.internal().all(system, followed).stream()
                .filter(inForce.negate())
                .toList();
        gone.forEach(row -> items.internal().act(system, row, kind.cancel, new RecordDraft(), REASON));
        return gone.size();
    }
}
