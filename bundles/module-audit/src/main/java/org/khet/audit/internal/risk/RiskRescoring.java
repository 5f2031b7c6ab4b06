package org.khet.audit.internal.risk;

import java.util.List;
import org.khet.audit.internal.AuditPortal;
import org.khet.audit.internal.engagement.AuditPlanKind;
import org.khet.audit.internal.engagement.PlanSpan;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;

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
        for (RecordRow row : objects.internal().all(system, RecordFilter.of(kind.year.atLeast(now.fiscalYear())))) {
            RecordRow whole = objects.find(now.office(), row.id()).orElseThrow();
            if (!isPlanned(system, whole) && kind.isOutdated(whole)) {
                objects.internal().act(now.caller(), whole, kind.rescore);
            }
        }
    }

    private boolean isPlanned(Caller system, RecordRow object) {
        AuditPlanKind kind = plans.kind();
        List<RecordRow> approved = plans.internal()
                .all(
                        system,
                        RecordFilter.of(
                                kind.in(kind.approved),
                                kind.span.is(PlanSpan.ANNUAL),
                                kind.year.is(object.get(objects.kind().year))));
        return !approved.isEmpty();
    }
}
