package org.khet.policyplan.internal.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.khet.policyplan.internal.setting.PolicyplanCodes;
import org.khet.policyplan.internal.setting.PolicyplanPermissions;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.MonthGrid;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.time.FiscalYear;

/** Plans as they were approved (ฉบับของแผน), frozen by {@link PlanVersions}, never changed. Source: policyplan R-15, PLAN-06. */
public final class PlanVersionKind extends RecordKind {
    public final Field<Long> plan = record("plan", "policyplan.plan").filtered();
    public final Field<Integer> number = whole("version_no", 1, 99);
    public final Field<String> title = text("title", 300).searched().wide();
    public final Field<LocalDate> sealedOn = day("sealed_on").sorted();
    public final Field<String> resolutionNo = text("res_no", 30).orEmpty().searched();
    public final Field<Optional<LocalDate>> resolutionOn = day("res_on").optional();
    public final Field<String> direction = longText("direction", 12_000).orEmpty();

    public final Lines strategies = lines("strategies", "pol_plan_version_strategy", 0, 100);
    public final Field<Integer> strategySeq = strategies.whole("seq", 1, 99);
    public final Field<String> strategyTitle = strategies.text("title", 300);
    public final Field<Optional<UnitId>> strategyUnit = strategies.unit("unit").optional();

    public final Lines frame = lines("frame", "pol_plan_version_frame", 0, 100);
    public final Field<String> frameTitle = frame.text("title", 300);
    public final Field<FiscalYear> frameFrom = frame.fiscalYear("year_from");
    public final Field<FiscalYear> frameTo = frame.fiscalYear("year_to");
    public final Field<Optional<BigDecimal>> frameAmount = frame.baht("amount").optional();

    public final Lines projects = lines("projects", "pol_plan_version_project", 0, 1000);
    public final Field<Long> project = projects.record("project", "policyplan.project");
    public final Field<String> projectCode = projects.text("code", 60).orEmpty();
    public final Field<String> projectTitle = projects.text("title", 300);
    public final Field<String> strategy = projects.text("strategy", 340);
    public final Field<UnitId> unit = projects.unit("unit");
    public final Field<Optional<Long>> line =
            projects.record("fund_line", "policyplan.fund-line").optional();
    public final Field<BigDecimal> amount = projects.baht("amount");
    public final Field<MonthGrid> grid = projects.monthGrid("m");

    public final Lines activities = lines("activities", "pol_plan_version_activity", 0, 10_000);
    public final Field<Long> activityOf = activities.record("project", "policyplan.project");
    public final Field<String> activity = activities.text("title", 300);
    public final Field<YearMonth> monthFrom = activities.month("month_from");
    public final Field<YearMonth> monthTo = activities.month("month_to");
    public final Field<MonthGrid> activityGrid = activities.monthGrid("m");

    public final Lines targets = lines("targets", "pol_plan_version_target", 0, 2000);
    public final Field<Long> indicator = targets.record("indicator", "policyplan.indicator");
    public final Field<String> indicatorName = targets.text("name", 340);
    public final Field<FiscalYear> year = targets.fiscalYear("target_year");
    public final Field<BigDecimal> target = targets.decimal("target", 2);

    public final Lines months = lines("months", "pol_plan_version_month", 0, 200);
    public final Field<String> monthType = months.code("expenditure_type", PolicyplanCodes.EXPENDITURE);
    public final Field<Optional<Long>> monthItem =
            months.record("item", "policyplan.item").optional();
    public final Field<MonthGrid> monthGrid = months.monthGrid("m");
    public final Field<BigDecimal> monthSum =
            months.computed(months.baht("amount"), one -> one.get(monthGrid).sum());

    public final Lines small = lines("small", "pol_plan_version_small", 0, 500);
    public final Field<SchoolId> school = small.school("school");
    public final Field<Integer> pupils = small.whole("pupils", 0, 100_000);
    public final Field<Optional<LocalDate>> asOf = small.day("as_of").optional();
    public final Field<Optional<String>> option =
            small.code("school_option", PolicyplanCodes.SMALL_OPTION).optional();
    public final Field<Optional<String>> decision =
            small.code("decision", PolicyplanCodes.SMALL_OPTION).optional();
    public final Field<Optional<LocalDate>> decidedOn = small.day("decided_on").optional();

    public final Lines opinions = lines("opinions", "pol_plan_version_opinion", 0, 100);
    public final Field<String> opinionBody = opinions.code("body", PolicyplanCodes.BODY);
    public final Field<LocalDate> opinionOn = opinions.day("opinion_on");
    public final Field<String> opinionText = opinions.longText("opinion", 2000);
    public final Field<String> opinionPart = opinions.text("part", 200);
    public final Field<String> opinionUse = opinions.text("used", 300).orEmpty();

    public final Lines approvals = lines("approvals", "pol_plan_version_approval", 0, 20);
    public final Field<String> approvalBody = approvals.code("body", PolicyplanCodes.BODY);
    public final Field<ApprovalResult> approvalResult = approvals.choice("result", ApprovalResult.class);
    public final Field<String> approvalNo = approvals.text("approval_no", 60).orEmpty();
    public final Field<Optional<LocalDate>> approvalOn =
            approvals.day("approval_on").optional();

    public final Field<Optional<LocalDate>> publishedOn =
            day("published_on").byCode().optional();
    public final Field<String> link = text("link", 300).byCode().orEmpty();

    public final Field<BigDecimal> total = baht("total").sumOf(projects, amount).summed();

    /** The kind as the module keeps it. */
    public PlanVersionKind() {
        super("policyplan", "plan-version", "pol_plan_version");
        seenByOffice();
        rights(PolicyplanPermissions.PLAN_VIEW, PolicyplanPermissions.PLAN_KEEP);
        byCodeOnly();
        unique(plan, number);
        titled(title, number);
        list(title, number, sealedOn, resolutionNo, resolutionOn, total);
        menu("PLAN", "archive", 16, "plans");
    }
}
