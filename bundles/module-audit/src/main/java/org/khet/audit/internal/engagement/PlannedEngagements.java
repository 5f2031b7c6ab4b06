package org.khet.audit.internal.engagement;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Callers;
import org.khet.portal.api.time.FiscalYear;

/**
 * Makes the engagements of an approved plan that are not there yet: a revised plan, and that of a year of which a long plan tells too, make
 * none twice. Source: other-groups AUD-P02, AUD-02, AUD-12.
 */
public final class PlannedEngagements {
    private final Supplier<RecordService<AuditEngagementKind>> engagements;
    private final Callers callers;

    /** @param engagements asked when a plan is approved, since the kind is made before its service */
    public PlannedEngagements(Supplier<RecordService<AuditEngagementKind>> engagements, Callers callers) {
        this.engagements = engagements;
        this.callers = callers;
    }

    void make(AuditPlanKind plans, RecordRow plan, RecordContext now) {
        RecordService<AuditEngagementKind> service = engagements.get();
        AuditEngagementKind kind = service.kind();
        Caller system = callers.system(now.office());
        Set<List<Object>> there =
                service.internal().all(system, RecordFilter.of(kind.year.atLeast(plan.get(plans.year)))).stream()
                        .map(row -> List.<Object>of(
                                row.get(kind.title), row.get(kind.from), row.get(kind.unit), row.get(kind.school)))
                        .collect(Collectors.toSet());
        for (RecordLine work : plan.lines(plans.works)) {
            if (!there.contains(List.<Object>of(
                    work.get(plans.work),
                    work.get(plans.from),
                    work.get(plans.workUnit),
                    work.get(plans.workSchool)))) {
                service.internal().create(now.caller(), draft(plans, kind, plan, work));
            }
        }
    }

    private static RecordDraft draft(AuditPlanKind plans, AuditEngagementKind kind, RecordRow plan, RecordLine work) {
        FiscalYear year = FiscalYear.of(work.get(plans.from));
        return new RecordDraft()
                .with(kind.origin, EngagementOrigin.PLANNED)
                .with(kind.plan, plan.id())
                .with(kind.year, year)
                .with(kind.title, work.get(plans.work))
                .with(kind.sort, work.get(plans.sort))
                .with(kind.unit, work.raw(plans.workUnit))
                .with(kind.school, work.raw(plans.workSchool))
                .with(kind.auditor, work.get(plans.auditor))
                .with(kind.from, work.get(plans.from))
                .with(kind.to, work.get(plans.to))
                .with(kind.periodFrom, year.previous().firstDay())
                .with(kind.periodTo, year.previous().lastDay());
    }
}
