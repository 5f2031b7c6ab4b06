package org.khet.audit.internal;

import java.util.List;
import org.khet.audit.internal.access.AccessRules;
import org.khet.audit.internal.access.AuditAccessKind;
import org.khet.audit.internal.engagement.AuditEngagementKind;
import org.khet.audit.internal.engagement.AuditFindingKind;
import org.khet.audit.internal.engagement.AuditPlanKind;
import org.khet.audit.internal.engagement.AuditorIndependence;
import org.khet.audit.internal.engagement.EngagementRules;
import org.khet.audit.internal.engagement.FindingRules;
import org.khet.audit.internal.engagement.PlannedEngagements;
import org.khet.audit.internal.engagement.WorkingPaperKind;
import org.khet.audit.internal.report.AuditYearFigures;
import org.khet.audit.internal.report.AuditYearReportKind;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.RecordServices;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The records of the module: one service for each kind. Safe for concurrent use. */
@Component(service = AuditRecords.class)
public final class AuditRecords {
    /** Plans. */
    public final RecordService<AuditPlanKind> plans;
    /** Engagements. */
    public final RecordService<AuditEngagementKind> engagements;
    /** Working papers. */
    public final RecordService<WorkingPaperKind> papers;
    /** Leave to read. */
    public final RecordService<AuditAccessKind> accesses;
    /** Findings. */
    public final RecordService<AuditFindingKind> findings;
    /** Yearly reports. */
    public final RecordService<AuditYearReportKind> yearReports;
    /** What the module asks the portal for. */
    public final AuditPortal portal;

    /** For the component runtime. */
    @Activate
    public AuditRecords(
            @Reference RecordServices records,
            @Reference(target = "(khet.unit=audit)") UnitOfWork work,
            @Reference AuditPortal portal) {
        this.portal = portal;
        plans = records.of(
                new AuditPlanKind(
                        new PlannedEngagements(this::engagements, portal.callers), new AuditorIndependence(portal)),
                work);
        engagements =
                records.of(new AuditEngagementKind(new EngagementRules(this::plans, this::findings, portal)), work);
        papers = records.of(new WorkingPaperKind(), work);
        accesses = records.of(new AuditAccessKind(new AccessRules(this::engagements, portal)), work);
        findings = records.of(new AuditFindingKind(new FindingRules(this::engagements, portal)), work);
        yearReports = records.of(new AuditYearReportKind(new AuditYearFigures(engagements, findings, portal)), work);
    }

    private RecordService<AuditPlanKind> plans() {
        return plans;
    }

    private RecordService<AuditEngagementKind> engagements() {
        return engagements;
    }

    private RecordService<AuditFindingKind> findings() {
        return findings;
    }

    /** All services in the order in which the demonstration fills them: what code makes of a plan comes after what stands there already. */
    public List<RecordService<?>> all() {
        return List.of(engagements, papers, accesses, findings, plans, yearReports);
    }
}
