package org.khet.policyplan.internal.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.khet.policyplan.internal.setting.PolicyplanCodes;
import org.khet.policyplan.internal.setting.PolicyplanPermissions;
import org.khet.policyplan.internal.setting.PolicyplanSettings;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.MonthGrid;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.series.NumberSeries;
import org.khet.portal.api.series.RegisterNumber;
import org.khet.portal.api.structure.UnitId;

/**
 * Projects of the yearly plan with activities by month (โครงการ). A project is numbered in the fiscal year of its plan, also when it is
 * proposed before that year: its code is unique in the year, and its work begins and ends inside it (67-POL-012 from 1 November 2566), so
 * the day on which the work begins tells the plan's year. Source: policyplan E-04, C.1b, PLAN-04, 09, 93, 99.
 */
public final class ProjectKind extends RecordKind {
    private static final NumberSeries NUMBERS =
            new NumberSeries("policyplan.project", NumberSeries.YearKind.FISCAL, PolicyplanSettings.PROJECT_PATTERN);

    public final Field<Optional<RegisterNumber>> code =
            numbered("code", NUMBERS).optional();
    public final Field<String> title = text("title", 300).searched().wide();
    public final Field<Long> plan = record("plan", "policyplan.plan").filtered();
    public final Field<Long> strategy =
            record("strategy", "policyplan.strategy").filtered();
    public final Field<UnitId> unit = unit("unit").filtered();
    public final Field<PersonId> responsible = person("responsible");
    public final Field<LocalDate> start = day("start_on");
    public final Field<LocalDate> until = day("end_on").notBefore(start);
    public final Field<Optional<Long>> line =
            record("fund_line", "policyplan.fund-line").filtered().optional();
    public final Field<Optional<Long>> supports =
            record("supports", "policyplan.allocation").optional();
    public final Field<String> partner = text("partner", 200).orEmpty();
    public final Field<String> rationale = longText("rationale", 4000);
    public final Field<String> objectives = longText("objectives", 4000);
    public final Field<String> quantity = longText("target_quantity", 2000).orEmpty();
    public final Field<String> quality = longText("target_quality", 2000).orEmpty();
    public final Field<String> place = text("place", 200).orEmpty();
    public final Field<String> evaluation = longText("evaluation", 2000).orEmpty();
    public final Field<String> expected = longText("expected", 2000).orEmpty();

    public final Lines activities = lines("activities", "pol_project_activity", 0, 60);
    public final Field<String> activity = activities.text("title", 300);
    public final Field<YearMonth> monthFrom = activities.month("month_from");
    public final Field<YearMonth> monthTo = activities.month("month_to").notBefore(monthFrom);
    public final Field<String> expenditure = activities.code("expenditure_type", PolicyplanCodes.EXPENDITURE);
    public final Field<MonthGrid> grid = activities.monthGrid("m");
    public final Field<BigDecimal> activitySum =
            activities.computed(activities.baht("amount"), one -> one.get(grid).sum());
    public final Field<String> planned = activities.text("result_planned", 300).orEmpty();

    public final Lines policies = lines("policies", "pol_project_policy", 0, 20);
    public final Field<Long> policy =
            policies.record("policy", "policyplan.policy").unique();

    public final Field<BigDecimal> amount =
            baht("amount").sumOf(activities, activitySum).summed();
    public final Field<Optional<Long>> carriedFrom =
            record("carried_from", "policyplan.project").byCode().optional();

    public final State draft = state("DRAFT", StateTone.IDLE);
    public final State proposed = state("PROPOSED", StateTone.WAIT);
    public final State inPlan = state("IN_PLAN", StateTone.RUN);
    public final State running = state("RUNNING", StateTone.RUN);
    public final State closed = end("CLOSED", StateTone.DONE);
    public final State cancelled = end("CANCELLED", StateTone.IDLE);

    public final Field<Optional<BigDecimal>> progress =
            percent("progress").from(running).optional();
    public final Field<String> progressNote =
            longText("progress_note", 2000).from(running).orEmpty();
    public final Field<Optional<LocalDate>> progressOn =
            day("progress_on").byCode().optional();
    public final Field<String> result = longText("result", 4000).from(closed).orEmpty();
    public final Field<Optional<BigDecimal>> spent = baht("spent").from(closed).optional();
    /** Whether whoever pays said it, or somebody typed it. */
    public final Field<Optional<SpentSource>> spentFrom =
            choice("spent_from", SpentSource.class).byCode().optional();

    public final Field<Optional<BigDecimal>> balance = baht("balance")
            .formula(row -> row.get(spent).map(row.get(amount)::subtract).orElse(null))
            .optional();

    public final Field<Optional<Long>> useLine =
            record("use_line", "policyplan.fund-line").from(closed).optional();
    public final Field<String> useReason =
            longText("use_reason", 2000).from(closed).orEmpty();

    public final Action propose = action("propose")
            .from(draft)
            .to(proposed)
            .needs(PolicyplanPermissions.PROJECT_PROPOSE)
            .orOwn()
            .tells(PolicyplanPermissions.PROJECT_ACCEPT);
    public final Action giveBack = action("give-back")
            .from(proposed)
            .to(draft)
            .needs(PolicyplanPermissions.PROJECT_ACCEPT)
            .because()
            .backward("undo-2")
            .tells(responsible)
            .tellsMaker();
    public final Action include =
            action("approve").from(proposed).to(inPlan).automatic().tells(responsible);
    public final Action join = action("join")
            .from(proposed)
            .to(inPlan)
            .needs(PolicyplanPermissions.PROJECT_ACCEPT)
            .tells(responsible);
    public final Action begin = action("start").from(inPlan).to(running).automatic();
    public final Action report = action("report")
            .from(running)
            .needs(PolicyplanPermissions.PROJECT_RUN)
            .orOwn()
            .demands(progress, progressNote)
            .does((row, now) -> row.with(progressOn, now.today()))
            .icon("gauge");
    public final Action finish = action("close")
            .from(running)
            .to(closed)
            .needs(PolicyplanPermissions.PROJECT_RUN)
            .orOwn()
            .demands(result)
            .asks(spent)
            .tells(PolicyplanPermissions.PROJECT_ACCEPT);
    public final Action carry = action("carry")
            .from(running)
            .to(closed)
            .needs(PolicyplanPermissions.PROJECT_ACCEPT)
            .demands(result)
            .asks(spent)
            .icon("calendar-plus")
            .tells(responsible);
    public final Action reopen = action("reopen")
            .from(closed)
            .to(running)
            .needs(PolicyplanPermissions.PROJECT_ACCEPT)
            .because()
            .backward("undo-2");
    public final Action proposeUse = action("propose-use", "use-proposed")
            .from(closed)
            .needs(PolicyplanPermissions.TRANSFER_DRAFT)
            .demands(useLine, useReason)
            .icon("arrow-right-left")
            .tells(PolicyplanPermissions.TRANSFER_OPINE);
    public final Action cancel = action("cancel")
            .from(draft, proposed, inPlan, running)
            .to(cancelled)
            .needs(PolicyplanPermissions.PROJECT_ACCEPT)
            .because()
            .backward("ban")
            .tells(responsible);

    /** The kind as the module keeps it. */
    public ProjectKind(
            ProjectChecks checks, ProjectCarryOver carryOver, ProjectSpentRule ending, LeftOverProposals leftOver) {
        super("policyplan", "project", "pol_project");
        dated(start);
        numberedAt(proposed);
        seenByOffice();
        rights(PolicyplanPermissions.PLAN_VIEW, PolicyplanPermissions.PROJECT_PROPOSE, draft, inPlan, running);
        belongsTo(unit);
        ownOf(responsible);
        titled(code, title);
        list(code, title, unit, responsible, start, until, amount);
        section("what", title, plan, strategy, unit, responsible, start, until, line, supports, partner);
        section("why", rationale, objectives, quantity, quality, place, evaluation, expected);
        section("activities", activities);
        section("policies", policies);
        tab("mine", now -> List.of(mine()));
        tab("proposed", proposed);
        tab("running", inPlan, running);
        tab("left", now -> List.of(in(closed), balance.atLeast(new BigDecimal("0.01"))));
        tab("all");
        way(draft, proposed, inPlan, running, closed);
        menu("PLAN", "folder-kanban", 11, "plans");
        activities.each(checks::activity);
        rule((row, now) -> checks.days(this, row));
        rule((row, now) -> checks.strategy(this, row));
        changeable((row, now) -> checks.changeable(this, row));
        propose.when((row, now) -> checks.proposable(this, row, now));
        join.when((row, now) -> checks.supported(this, row));
        begin.when((row, now) -> checks.paid(this, row));
        report.when((row, now) -> checks.followed(this, row));
        for (Action end : List.of(finish, carry)) {
            end.begins(spent, (row, now) -> ending.begins(this, row, now))
                    .whenTyped((row, now) -> ending.typed(this, row, now))
                    .does((row, now) -> ending.sourced(this, row, now));
        }
        proposeUse
                .whenTyped((row, now) -> checks.leftOver(this, row, leftOver.left(this, row, now)))
                .then((row, now) -> leftOver.propose(this, row, now));
        carry.when((row, now) -> carryOver.possible(this, row, now))
                .then((row, now) -> carryOver.carry(this, row, now));
    }
}
