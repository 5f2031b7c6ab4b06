package org.khet.audit.internal.performance;

import java.math.BigDecimal;
import java.util.Optional;
import org.khet.audit.internal.AuditPermissions;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.time.FiscalYear;

/** Projects of a year: money and progress by the plan beside what was accepted, or typed while those modules are off. Source: other-groups AUD-P04, AUD-08. */
public final class PerformanceCheckKind extends RecordKind {
    public final Field<Long> engagement =
            record("engagement", "audit.engagement").filtered();
    public final Field<FiscalYear> year = fiscalYear("fiscal_year")
            .initially(RecordContext::fiscalYear)
            .filtered()
            .sorted();
    public final Field<String> title = text("title", 300).searched().wide();
    public final Lines projects = lines("projects", "aud_performance_line", 0, 500);
    public final Field<String> code = projects.text("project_code", 40).unique();
    public final Field<String> name = projects.text("project_name", 300);
    public final Field<BigDecimal> planned = projects.baht("planned_baht");
    public final Field<Optional<BigDecimal>> spent = projects.baht("spent_baht").optional();
    public final Field<BigDecimal> target = projects.percent("target_percent");
    public final Field<Optional<BigDecimal>> done =
            projects.percent("done_percent").optional();
    public final Field<Optional<BigDecimal>> gap = projects.computed(
            projects.decimal("gap_percent", 2).optional(),
            line -> line.get(done)
                    .map(much -> much.subtract(line.get(target)).setScale(2))
                    .orElse(null));
    public final Field<Optional<FigureOfPlan>> source =
            projects.choice("figure_source", FigureOfPlan.class).optional().byCode();
    /** Indicators of the project with their targets of the year, as the plan tells them. */
    public final Field<String> targets =
            projects.longText("indicator_targets", PlanFigures.MOST).orEmpty().byCode();
    /** What came of it, as the last accepted report tells. */
    public final Field<String> results =
            projects.longText("told_results", PlanFigures.MOST).orEmpty().byCode();

    public final Field<String> remark = projects.text("remark", 500).orEmpty();
    public final Field<Integer> behind = whole("behind_count", 0, 500).formula(row -> (int) row.lines(projects).stream()
            .filter(line -> line.get(gap).filter(far -> far.signum() < 0).isPresent())
            .count());
    public final Field<String> conclusion = longText("conclusion", 8000).orEmpty();

    public final State draft = state("DRAFT", StateTone.RUN);
    public final State concluded = end("CONCLUDED", StateTone.DONE);

    public final Action fill = action("fill", "filled")
            .from(draft)
            .needs(AuditPermissions.WORK_KEEP)
            .does((row, now) -> plans().filled(this, row, now))
            .inOwnTime()
            .icon("download");
    public final Action conclude = action("conclude")
            .from(draft)
            .to(concluded)
            .needs(AuditPermissions.WORK_KEEP)
            .when((row, now) -> row.get(conclusion).isBlank()
                    ? Optional.of(Problem.of("", "audit.error.no-conclusion"))
                    : Optional.empty())
            .saysWhyNot()
            .icon("flag");

    private final PlanFigures plans;

    /** @param plans what the plan and its follow-up say */
    public PerformanceCheckKind(PlanFigures plans) {
        super("audit", "performance", "aud_performance");
        this.plans = plans;
        rights(AuditPermissions.WORK_VIEW, AuditPermissions.WORK_KEEP, draft);
        seenByOffice();
        titled(title);
        list(engagement, year, title, behind);
        ordered(year, true);
        section("what", engagement, year, title, conclusion);
        section("projects", projects);
        tab("all");
        way(draft, concluded);
        menu("AUD", "gauge", 25, "work");
    }

    private PlanFigures plans() {
        return plans;
    }
}
