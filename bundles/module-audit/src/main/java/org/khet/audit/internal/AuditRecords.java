package org.khet.audit.internal;

import java.util.List;
import org.khet.audit.internal.access.AccessRules;
import org.khet.audit.internal.access.AuditAccessKind;
import org.khet.audit.internal.advice.AuditAdviceKind;
import org.khet.audit.internal.engagement.AuditEngagementKind;
import org.khet.audit.internal.engagement.AuditFindingKind;
import org.khet.audit.internal.engagement.AuditPlanKind;
import org.khet.audit.internal.engagement.AuditorIndependence;
import org.khet.audit.internal.engagement.EngagementRules;
import org.khet.audit.internal.engagement.FindingRules;
import org.khet.audit.internal.engagement.PlannedEngagements;
import org.khet.audit.internal.engagement.WorkingPaperKind;
import org.khet.audit.internal.performance.PerformanceCheckKind;
import org.khet.audit.internal.performance.PlanFigures;
import org.khet.audit.internal.report.AuditYearFigures;
import org.khet.audit.internal.report.AuditYearReportKind;
import org.khet.audit.internal.risk.AuditObjectKind;
import org.khet.audit.internal.risk.OfficeRiskKind;
import org.khet.audit.internal.risk.RiskFactorKind;
import org.khet.audit.internal.risk.RiskRescoring;
import org.khet.audit.internal.risk.RiskScores;
import org.khet.audit.internal.sheet.AssetCheckKind;
import org.khet.audit.internal.sheet.AuditCashCountKind;
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
    /** Factors of risk. */
    public final RecordService<RiskFactorKind> factors;
    /** What may be audited. */
    public final RecordService<AuditObjectKind> objects;
    /** Risks of the office. */
    public final RecordService<OfficeRiskKind> risks;
    /** Counts of cash. */
    public final RecordService<AuditCashCountKind> cashCounts;
    /** Checks of assets. */
    public final RecordService<AssetCheckKind> assetChecks;
    /** Advice and notes about fraud. */
    public final RecordService<AuditAdviceKind> advices;
    /** Audits of performance. */
    public final RecordService<PerformanceCheckKind> performances;
    /** What the module asks the portal for. */
    public final AuditPortal portal;

    /** For the component runtime. */
    @Activate
    public AuditRecords(
            @Reference RecordServices records,
            @Reference(target = "(khet.unit=audit)") UnitOfWork work,
            @Reference AuditPortal portal,
            @Reference PlanFigures figures) {
        this.portal = portal;
        plans = records.of(
                new AuditPlanKind(
                        new PlannedEngagements(this::plans, this::engagements, portal.callers),
                        new AuditorIndependence(portal)),
                work);
        engagements =
                records.of(new AuditEngagementKind(new EngagementRules(this::plans, this::findings, portal)), work);
        papers = records.of(new WorkingPaperKind(), work);
        accesses = records.of(new AuditAccessKind(new AccessRules(this::engagements, portal)), work);
        findings = records.of(new AuditFindingKind(new FindingRules(this::engagements, portal)), work);
        yearReports = records.of(new AuditYearReportKind(new AuditYearFigures(engagements, findings, portal)), work);
        factors = records.of(new RiskFactorKind(), work);
        objects = records.of(new AuditObjectKind(new RiskScores(factors, portal)), work);
        new RiskRescoring(objects, plans, portal).attach(factors.kind());
        risks = records.of(new OfficeRiskKind(), work);
        cashCounts = records.of(new AuditCashCountKind(), work);
        assetChecks = records.of(new AssetCheckKind(), work);
        advices = records.of(new AuditAdviceKind(), work);
        performances = records.of(new PerformanceCheckKind(figures), work);
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
        return List.of(
                engagements,
                papers,
                accesses,
                findings,
                factors,
                objects,
                plans,
                risks,
                cashCounts,
                assetChecks,
                performances,
                advices,
                yearReports);
    }
}
