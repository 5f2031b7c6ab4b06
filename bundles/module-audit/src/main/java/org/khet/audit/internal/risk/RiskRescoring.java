package org.khet.audit.internal.risk;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.khet.audit.internal.AuditPortal;
import org.khet.audit.internal.engagement.AuditPlanKind;
import org.khet.audit.internal.engagement.PlanSpan;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.time.FiscalYear;

/** Scores of risk follow changed weights, new factors and those that end, of years that go on or come and whose plan is not approved yet. Source: other-groups AUD-01. */
public final class RiskRescoring {
    private final RecordService<AuditObjectKind> objects;
    private final RecordService<AuditPlanKind> plans;
    private final AuditPortal portal;

    /** Over what may be audited and the plans that were made of it. */
    public RiskRescoring(
            RecordService<AuditObjectKind> objects, RecordService<AuditPlanKind> plans, AuditPortal portal) {
        this.objects = objects;
        this.plans = plans;
        this.portal = portal;
    }

    /** Follows the factors. */
    public void attach(RiskFactorKind factors) {
        factors.follows(this::rescore);
    }

    private void rescore(RecordRow factor, RecordContext now) {
        AuditObjectKind kind = objects.kind();
        Caller system = portal.callers.system(now.office());
        Set<FiscalYear> planned = planned(system, now);
        List<RecordRow> used = kind.used(now.office());
        for (RecordRow row : objects.internal().all(system, RecordFilter.of(kind.year.atLeast(now.fiscalYear())))) {
            if (planned.contains(row.get(kind.year))) {
                continue;
            }
            RecordRow whole = objects.find(now.office(), row.id()).orElseThrow();
            if (kind.isOutdated(whole, used)) {
                objects.internal().act(now.caller(), whole, kind.rescore);
            }
        }
    }

    /** The years whose plan is approved. */
    private Set<FiscalYear> planned(Caller system, RecordContext now) {
        AuditPlanKind kind = plans.kind();
        return plans
                .internal()
                .all(
                        system,
                        RecordFilter.of(
                                kind.in(kind.approved),
                                kind.span.is(PlanSpan.ANNUAL),
                                kind.year.atLeast(now.fiscalYear())))
                .stream()
                .map(plan -> plan.get(kind.year))
                .collect(Collectors.toSet());
    }
}
