package org.khet.monitoring.internal.plan;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.khet.monitoring.internal.indicator.IndicatorKind;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Callers;
import org.khet.portal.api.time.FiscalYear;

/** What a follow-up plan has to cover: what is in its scope and followed in its year. Source: monitoring RM-01, RM-02. */
public final class PlanCoverage {
    private final RecordService<FollowUpItemKind> items;
    private final RecordService<IndicatorKind> indicators;
    private final ItemMirror mirror;
    private final Callers callers;

    /** Over what is followed and measured, and what the plan says. */
    public PlanCoverage(
            RecordService<FollowUpItemKind> items,
            RecordService<IndicatorKind> indicators,
            ItemMirror mirror,
            Callers callers) {
        this.mirror = mirror;
        this.items = items;
        this.indicators = indicators;
        this.callers = callers;
    }

    /**
     * What a plan leaves out.
     *
     * @param id    its key
     * @param title code and title
     */
    public record Missing(long id, String title) {}

    /** Takes over what the plan of a year says now. */
    public void refresh(OfficeId office, FiscalYear year) {
        mirror.refresh(office, year);
    }

    /**
     * What a plan of this scope leaves out: policies and strategies, or strategies and projects. One of spending, schools, systems or
     * of an agreement names by itself what it follows.
     */
    List<Missing> missing(OfficeId office, FiscalYear year, Collection<Long> covered, FrameworkScope scope) {
        List<FollowUpItemSort> sorts = switch (scope) {
            case POLICY -> List.of(FollowUpItemSort.POLICY, FollowUpItemSort.STRATEGY);
            case PLAN -> List.of(FollowUpItemSort.STRATEGY, FollowUpItemSort.PROJECT);
            case BUDGET, SCHOOL, SYSTEM, AGREEMENT -> List.of();
        };
        return missing(office, year, covered, sorts);
    }

    /** What of these sorts is followed in a year and not among the covered ones. */
    public List<Missing> missing(
            OfficeId office, FiscalYear year, Collection<Long> covered, List<FollowUpItemSort> sorts) {
        if (sorts.isEmpty()) {
            return List.of();
        }
        FollowUpItemKind kind = items.kind();
        var inScope = RecordFilter.of(kind.year.is(year), kind.sort.in(sorts), kind.in(kind.followed));
        return items.internal().all(callers.system(office), inScope).stream()
                .filter(row -> !covered.contains(row.id()))
                .map(row -> new Missing(row.id(), (row.get(kind.code) + " " + row.get(kind.title)).strip()))
                .toList();
    }

    /** Which of these were given up. */
    public Set<Long> givenUp(OfficeId office, Collection<Long> followed) {
        FollowUpItemKind kind = items.kind();
        return items.rows(office, followed).values().stream()
                .filter(row -> row.state().equals(kind.cancelled))
                .map(RecordRow::id)
                .collect(Collectors.toSet());
    }

    List<String> notActive(OfficeId office, Collection<Long> used) {
        IndicatorKind kind = indicators.kind();
        return used.stream()
                .distinct()
                .map(id -> indicators.find(office, id))
                .flatMap(Optional::stream)
                .filter(row -> !row.state().equals(kind.active))
                .map(row -> row.get(kind.code))
                .toList();
    }
}
