package org.khet.policyplan.internal.supporting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.khet.policyplan.internal.setting.PolicyplanCodes;
import org.khet.policyplan.internal.setting.PolicyplanPermissions;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.MonthGrid;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.school.SchoolId;

/**
 * What a school does with money that was allocated to it (โครงการรองรับของสถานศึกษา): it writes and sends the project, the plan group
 * takes it into the action plan. Groups of the office write theirs as projects. Source: policyplan P27 step 4, PLAN-93.
 */
public final class SupportingProjectKind extends RecordKind {
    public final Field<SchoolId> school = school("school").filtered();
    public final Field<Long> notice = record("notice", "policyplan.notice").filtered();
    public final Field<String> title = text("title", 300).searched().wide();
    public final Field<PersonId> responsible =
            person("responsible").initially(now -> now.caller().person());
    public final Field<LocalDate> start = day("start_on").sorted();
    public final Field<LocalDate> until = day("end_on").notBefore(start);
    public final Field<String> rationale = longText("rationale", 4000);
    public final Field<String> objectives = longText("objectives", 4000);
    public final Field<String> quality = longText("target_quality", 2000).orEmpty();
    public final Field<String> indicator = text("indicator", 300).in("indicator_name");
    public final Field<String> measure = text("measure", 40);
    public final Field<BigDecimal> target = decimal("target", 2).positive().max(new BigDecimal("9999999999999.99"));
    public final Lines activities = lines("activities", "pol_supporting_activity", 1, 60);
    public final Field<String> activity = activities.text("title", 300);
    public final Field<String> expenditure = activities.code("expenditure_type", PolicyplanCodes.EXPENDITURE);
    public final Field<MonthGrid> grid = activities.monthGrid("m");
    public final Field<BigDecimal> activitySum =
            activities.computed(activities.baht("amount"), one -> one.get(grid).sum());
    public final Field<BigDecimal> amount =
            baht("amount").sumOf(activities, activitySum).summed();

    public final State draft = state("DRAFT", StateTone.IDLE);
    public final State sent = state("SENT", StateTone.WAIT);
    public final State joined = end("JOINED", StateTone.DONE);
    public final State withdrawn = end("WITHDRAWN", StateTone.IDLE);

    public final Field<Optional<Long>> plan =
            record("plan", "policyplan.plan").from(joined).optional();
    public final Field<Optional<Long>> strategy =
            record("strategy", "policyplan.strategy").from(joined).optional();
    public final Field<Optional<Long>> project =
            record("project", "policyplan.project").byCode().optional();

    public final Action send = action("send")
            .from(draft)
            .to(sent)
            .needs(PolicyplanPermissions.SUPPORTING_SEND)
            .saysWhyNot()
            .icon("send")
            .tells(PolicyplanPermissions.PROJECT_ACCEPT);
    public final Action join = action("join")
            .from(sent)
            .to(joined)
            .needs(PolicyplanPermissions.PROJECT_ACCEPT)
            .demands(plan, strategy)
            .saysWhyNot()
            .tellsMaker()
            .tells(responsible);
    public final Action giveBack = action("give-back")
            .from(sent)
            .to(draft)
            .needs(PolicyplanPermissions.PROJECT_ACCEPT)
            .because()
            .backward("undo-2")
            .tellsMaker();
    public final Action withdraw = action("withdraw")
            .from(draft, sent)
            .to(withdrawn)
            .needs(PolicyplanPermissions.SUPPORTING_WRITE)
            .because()
            .backward("ban");

    /** The kind as the module keeps it. */
    public SupportingProjectKind(SupportingProjects rules) {
        super("policyplan", "supporting-project", "pol_supporting_project");
        rights(PolicyplanPermissions.SUPPORTING_VIEW, PolicyplanPermissions.SUPPORTING_WRITE, draft);
        isAbout(school);
        titled(school, title);
        list(school, title, notice, start, until, amount);
        section("what", school, notice, title, responsible, start, until);
        section("why", rationale, objectives, quality, indicator, measure, target);
        section("activities", activities);
        tab("sent", sent);
        tab("draft", draft);
        tab("joined", joined);
        tab("all");
        way(draft, sent, joined);
        menu("PLAN", "folder-kanban", 47, "allocations");
        rule((row, now) -> rules.ofTheSchool(this, row));
        rule((row, now) -> rules.days(this, row));
        rule((row, now) -> rules.withinNotice(this, row, now));
        send.when((row, now) -> rules.given(this, row));
        join.when((row, now) -> rules.given(this, row))
                .whenTyped((row, now) -> rules.withinNotice(this, row, now))
                .does((row, now) -> row.with(project, rules.join(this, row, now)));
    }
}
