package org.khet.supervision.internal;

import java.util.List;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.RecordServices;
import org.khet.supervision.internal.quality.RecommendationKind;
import org.khet.supervision.internal.quality.SarFlow;
import org.khet.supervision.internal.quality.SarKind;
import org.khet.supervision.internal.quality.SarRoundKind;
import org.khet.supervision.internal.quality.SchoolCurriculumKind;
import org.khet.supervision.internal.report.SupervisionFigures;
import org.khet.supervision.internal.report.SupervisionReportKind;
import org.khet.supervision.internal.result.RaisePlanKind;
import org.khet.supervision.internal.result.TestResultKind;
import org.khet.supervision.internal.result.TestTrend;
import org.khet.supervision.internal.sharing.InnovationKind;
import org.khet.supervision.internal.sharing.ResearchKind;
import org.khet.supervision.internal.visit.AdvicePeople;
import org.khet.supervision.internal.visit.SchoolAdviceKind;
import org.khet.supervision.internal.visit.SchoolVisitKind;
import org.khet.supervision.internal.visit.SupervisionPlanKind;
import org.khet.supervision.internal.visit.VisitCalendar;
import org.khet.supervision.internal.visit.VisitFlow;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The records of the module: one service for each kind. Safe for concurrent use. */
@Component(service = SupervisionRecords.class)
public final class SupervisionRecords {
    /** Plans of supervisors. */
    public final RecordService<SupervisionPlanKind> plans;
    /** Visits. */
    public final RecordService<SchoolVisitKind> visits;
    /** Advice. */
    public final RecordService<SchoolAdviceKind> advices;
    /** Years of self-assessments. */
    public final RecordService<SarRoundKind> sarRounds;
    /** Self-assessments. */
    public final RecordService<SarKind> sars;
    /** Reports. */
    public final RecordService<SupervisionReportKind> reports;
    /** Curricula of schools. */
    public final RecordService<SchoolCurriculumKind> curricula;
    /** Recommendations of external assessments. */
    public final RecordService<RecommendationKind> recommendations;
    /** Results of tests. */
    public final RecordService<TestResultKind> results;
    /** Plans to raise results. */
    public final RecordService<RaisePlanKind> raises;
    /** Media and innovations. */
    public final RecordService<InnovationKind> innovations;
    /** Research. */
    public final RecordService<ResearchKind> researches;
    /** Results over five years. */
    public final TestTrend trend;
    /** What the module asks the portal for. */
    public final SupervisionPortal portal;
    /** What reports count. */
    public final SupervisionFigures figures;

    /** For the component runtime. */
    @Activate
    public SupervisionRecords(
            @Reference RecordServices records,
            @Reference(target = "(khet.unit=supervision)") UnitOfWork work,
            @Reference SupervisionPortal portal) {
        this.portal = portal;
        var calendar = new VisitCalendar(this::visits, work, portal.callers);
        plans = records.of(new SupervisionPlanKind(calendar, portal), work);
        visits = records.of(new SchoolVisitKind(calendar, new VisitFlow(this::advices, portal)), work);
        advices = records.of(new SchoolAdviceKind(new AdvicePeople(visits, portal)), work);
        var flow = new SarFlow(this::sars, portal);
        sarRounds = records.of(new SarRoundKind(flow), work);
        sars = records.of(new SarKind(flow), work);
        figures = new SupervisionFigures(visits, advices, portal);
        reports = records.of(new SupervisionReportKind(figures), work);
        curricula = records.of(new SchoolCurriculumKind(portal.codes), work);
        recommendations = records.of(new RecommendationKind(portal), work);
        trend = new TestTrend(this::results, portal);
        results = records.of(new TestResultKind(trend), work);
        raises = records.of(new RaisePlanKind(), work);
        innovations = records.of(new InnovationKind(), work);
        researches = records.of(new ResearchKind(), work);
    }

    private RecordService<TestResultKind> results() {
        return results;
    }

    private RecordService<SchoolVisitKind> visits() {
        return visits;
    }

    private RecordService<SchoolAdviceKind> advices() {
        return advices;
    }

    private RecordService<SarKind> sars() {
        return sars;
    }

    /** All services in the order in which the demonstration fills them: what code makes of a plan comes after what stands there already. */
    public List<RecordService<?>> all() {
        return List.of(
                visits,
                advices,
                plans,
                sarRounds,
                sars,
                reports,
                curricula,
                recommendations,
                results,
                raises,
                innovations,
                researches);
    }
}
