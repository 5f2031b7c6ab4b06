package org.khet.policyplan.internal.plan;

import java.util.List;
import java.util.Optional;
import org.khet.policyplan.internal.money.MoneyRegisters;
import org.khet.policyplan.internal.setting.KindRegistry;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.settings.Settings;
import org.khet.portal.api.text.BahtText;
import org.khet.portal.api.time.FiscalYear;

/** The registers of plans: plans with frozen versions, higher policies, strategies, indicators, projects. */
public final class PlanRegisters {
    private final RecordService<PlanKind> plans;
    private final RecordService<PlanVersionKind> versions;
    private final RecordService<PolicyKind> policies;
    private final RecordService<StrategyKind> strategies;
    private final RecordService<ProjectIndicatorKind> indicators;
    private final RecordService<ProjectKind> projects;
    private final ProjectChecks projectChecks;
    private final ProjectChecks.Approved approved;
    private final FollowedResults results;

    /**
     * Gives its kinds to the portal.
     *
     * @param approved tells whether an allocation was approved
     * @param results  what came of projects, where somebody follows them up
     * @param spending tells what whoever pays has paid for projects
     * @param leftOver takes proposals for left-over money
     * @param small    tells the small schools
     * @param settings say of how many years a development plan is
     */
    public PlanRegisters(
            KindRegistry registry,
            MoneyRegisters money,
            ProjectChecks.Approved approved,
            FollowedResults results,
            ProjectSpending spending,
            LeftOverProposals leftOver,
            SmallSchoolPart.Finder small,
            Settings settings) {
        this.approved = approved;
        this.results = results;
        PlanChecks checks = new PlanChecks(this, settings);
        projectChecks = new ProjectChecks(this, money, checks);
        plans = registry.keep(new PlanKind(checks, new PlanVersions(this), small));
        projects = registry.keep(new ProjectKind(
                projectChecks, new ProjectCarryOver(this), new ProjectSpentRule(this, spending), leftOver));
        strategies = registry.keep(new StrategyKind(checks));
        indicators = registry.keep(new ProjectIndicatorKind(new IndicatorChecks(this, checks)));
        policies = registry.keep(new PolicyKind());
        versions = registry.keep(new PlanVersionKind());
    }

    /** Plans. */
    public RecordService<PlanKind> plans() {
        return plans;
    }

    /** Frozen versions of plans. */
    public RecordService<PlanVersionKind> versions() {
        return versions;
    }

    /** Higher policies. */
    public RecordService<PolicyKind> policies() {
        return policies;
    }

    /** Strategies. */
    public RecordService<StrategyKind> strategies() {
        return strategies;
    }

    /** Indicators. */
    public RecordService<ProjectIndicatorKind> indicators() {
        return indicators;
    }

    /** Projects. */
    public RecordService<ProjectKind> projects() {
        return projects;
    }

    /** What came of projects, where somebody follows them up. */
    public FollowedResults results() {
        return results;
    }

    /** What came of a project for whoever analyses its left-over money: its own words, and what follow-up accepted last. Source: MON-42. */
    public String analysis(ProjectKind kind, RecordRow project) {
        FiscalYear year = FiscalYear.of(project.get(kind.start));
        return results.of(project.head().office(), year, project.id())
                .map(told -> project.get(kind.result) + "\n" + told.round() + " ร้อยละ "
                        + told.percent().stripTrailingZeros().toPlainString()
                        + told.spent()
                                .map(spent -> " ใช้จ่าย " + BahtText.inFigures(spent) + " บาท")
                                .orElse("")
                        + "\n" + told.results() + "\n" + told.obstacles())
                .orElseGet(() -> project.get(kind.result));
    }

    /** Whether a plan that was resolved before is being changed; its last version is in force meanwhile. Source: policyplan R-15, PLAN-06. */
    public boolean isRevised(RecordRow plan) {
        PlanKind kind = plans.kind();
        return plan.get(kind.edition) > 0
                && List.of(kind.draft, kind.inChain, kind.atCommittee).contains(plan.state());
    }

    /** The last version of a plan, with its lines; none before its first resolution. Source: policyplan PLAN-06. */
    public Optional<RecordRow> version(Caller caller, RecordRow plan) {
        PlanVersionKind kind = versions.kind();
        return versions
                .internal()
                .all(caller, RecordFilter.of(kind.plan.is(plan.id()), kind.number.is(plan.get(plans.kind().edition))))
                .stream()
                .findFirst()
                .flatMap(one -> versions.find(caller.office(), one.id()));
    }

    ProjectChecks projectChecks() {
        return projectChecks;
    }

    ProjectChecks.Approved approved() {
        return approved;
    }

    /** Strategies of a plan that were not dropped, without lines. */
    List<RecordRow> strategiesOf(RecordContext now, long plan) {
        StrategyKind kind = strategies.kind();
        return strategies.internal().all(now.caller(), RecordFilter.of(kind.plan.is(plan), kind.in(kind.active)));
    }

    /** Indicators in force that hang on a strategy or project, without lines. */
    List<RecordRow> indicatorsOf(RecordContext now, Field<Optional<Long>> by, long key) {
        ProjectIndicatorKind kind = indicators.kind();
        return indicators.internal().all(now.caller(), RecordFilter.of(by.is(key), kind.in(kind.active)));
    }
}
