package org.khet.monitoring.internal;

import java.util.List;
import org.khet.monitoring.internal.evaluation.EvaluationKind;
import org.khet.monitoring.internal.indicator.IndicatorFlow;
import org.khet.monitoring.internal.indicator.IndicatorKind;
import org.khet.monitoring.internal.indicator.ResultKind;
import org.khet.monitoring.internal.inspection.InspectionKind;
import org.khet.monitoring.internal.inspection.SuggestionFlow;
import org.khet.monitoring.internal.inspection.SuggestionKind;
import org.khet.monitoring.internal.inspection.SuggestionTaskKind;
import org.khet.monitoring.internal.inspection.VisitKind;
import org.khet.monitoring.internal.inspection.VisitOverlap;
import org.khet.monitoring.internal.outside.OutsideFlow;
import org.khet.monitoring.internal.outside.OutsideKind;
import org.khet.monitoring.internal.plan.AgreedIndicators;
import org.khet.monitoring.internal.plan.FollowUpItemKind;
import org.khet.monitoring.internal.plan.FrameworkKind;
import org.khet.monitoring.internal.plan.ItemMirror;
import org.khet.monitoring.internal.plan.PlanCoverage;
import org.khet.monitoring.internal.plan.PlanLookup;
import org.khet.monitoring.internal.plan.ResolutionFlow;
import org.khet.monitoring.internal.plan.ResolutionLookup;
import org.khet.monitoring.internal.round.EvidenceLimits;
import org.khet.monitoring.internal.round.ProgressReportValidator;
import org.khet.monitoring.internal.round.ReportFacts;
import org.khet.monitoring.internal.round.ReportKind;
import org.khet.monitoring.internal.round.RoundBeginning;
import org.khet.monitoring.internal.round.RoundBoard;
import org.khet.monitoring.internal.round.RoundFlow;
import org.khet.monitoring.internal.round.RoundKind;
import org.khet.monitoring.internal.round.RoundOverlap;
import org.khet.monitoring.internal.round.RoundPlaces;
import org.khet.monitoring.internal.spending.ImportedSpending;
import org.khet.monitoring.internal.spending.SpendingKind;
import org.khet.monitoring.internal.spending.SpendingLookup;
import org.khet.monitoring.internal.spending.SpendingTargets;
import org.khet.monitoring.internal.tool.ToolKind;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.RecordServices;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The records of the module: one service for each kind, and what follows from their actions. Safe for concurrent use. */
@Component(service = MonitoringRecords.class)
public final class MonitoringRecords {
    /** What is followed. */
    public final RecordService<FollowUpItemKind> items;
    /** What is measured. */
    public final RecordService<IndicatorKind> indicators;
    /** Results of indicators. */
    public final RecordService<ResultKind> results;
    /** Follow-up plans. */
    public final RecordService<FrameworkKind> frameworks;
    /** Forms. */
    public final RecordService<ToolKind> tools;
    /** Rounds. */
    public final RecordService<RoundKind> rounds;
    /** Progress reports. */
    public final RecordService<ReportKind> reports;
    /** Spending. */
    public final RecordService<SpendingKind> spendings;
    /** Inspections. */
    public final RecordService<InspectionKind> inspections;
    /** Visits. */
    public final RecordService<VisitKind> visits;
    /** Suggestions. */
    public final RecordService<SuggestionKind> suggestions;
    /** What units and schools do about suggestions. */
    public final RecordService<SuggestionTaskKind> tasks;
    /** Reports to other bodies. */
    public final RecordService<OutsideKind> outsides;
    /** Evaluations. */
    public final RecordService<EvaluationKind> evaluations;

    /** What the plan says, taken over. */
    public final ItemMirror mirror;
    /** The board of rounds. */
    public final RoundBoard board;

    /** For the component runtime. */
    @Activate
    public MonitoringRecords(
            @Reference RecordServices records,
            @Reference(target = "(khet.unit=monitoring)") UnitOfWork work,
            @Reference MonitoringPortal portal,
            @Reference SettingReader settings,
            @Reference SpendingLookup spending,
            @Reference PlanLookup plans,
            @Reference ResolutionLookup resolutions) {
        items = records.of(new FollowUpItemKind(this::items), work);
        ResolutionFlow.attach(items.kind(), resolutions);
        indicators = records.of(new IndicatorKind(), work);
        mirror = new ItemMirror(items, plans, portal.callers);
        var coverage = new PlanCoverage(items, indicators, mirror, portal.callers);
        frameworks = records.of(new FrameworkKind(coverage), work);
        var agreed = new AgreedIndicators(frameworks, portal.callers);
        results = records.of(
                new ResultKind(indicators, IndicatorFlow.attach(indicators), this::results, agreed::of, portal.years),
                work);
        tools = records.of(new ToolKind(), work);
        var asked = new RoundKind.Asked(coverage, frameworks, new RoundPlaces(portal.units, portal.schools));
        var overlap = new RoundOverlap(this::rounds, portal.callers);
        rounds = records.of(new RoundKind(asked, tools, new RoundBeginning(settings), overlap), work);
        spendings = records.of(new SpendingKind(new SpendingTargets(settings)), work);
        var files = new ImportedSpending(spendings, portal.callers);
        var facts = new ReportFacts(rounds, items, indicators, spending, files, settings, this::reports);
        reports = records.of(
                new ReportKind(facts, new ProgressReportValidator(facts, new EvidenceLimits(settings, portal.files))),
                work);
        inspections = records.of(new InspectionKind(), work);
        visits = records.of(new VisitKind(new VisitOverlap(this::visits, portal.callers)), work);
        suggestions = records.of(new SuggestionKind(), work);
        tasks = records.of(new SuggestionTaskKind(), work);
        outsides = records.of(new OutsideKind(settings), work);
        evaluations = records.of(new EvaluationKind(), work);
        board = new RoundBoard(reports, settings);
        RoundFlow.attach(
                rounds,
                reports,
                new RoundFlow.Followed(items, indicators, results, tools, portal.units, portal.schools));
        SuggestionFlow.attach(inspections, suggestions, tasks);
        OutsideFlow.attach(outsides);
    }

    private RecordService<FollowUpItemKind> items() {
        return items;
    }

    private RecordService<ResultKind> results() {
        return results;
    }

    private RecordService<RoundKind> rounds() {
        return rounds;
    }

    private RecordService<ReportKind> reports() {
        return reports;
    }

    private RecordService<VisitKind> visits() {
        return visits;
    }

    /** All services in the order of the menu. */
    public List<RecordService<?>> all() {
        return List.of(
                frameworks,
                indicators,
                results,
                items,
                rounds,
                reports,
                spendings,
                inspections,
                visits,
                outsides,
                suggestions,
                tasks,
                tools,
                evaluations);
    }
}
