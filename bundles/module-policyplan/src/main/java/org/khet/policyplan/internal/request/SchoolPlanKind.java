package org.khet.policyplan.internal.request;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khet.policyplan.internal.setting.Documents;
import org.khet.policyplan.internal.setting.PolicyplanPermissions;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.time.FiscalYear;

/** Plans that schools send to the office (แผนของสถานศึกษา). Source: policyplan P18 step 9, P19 step 8, PLAN-91. */
public final class SchoolPlanKind extends RecordKind {
    public final Field<SchoolId> school = school("school").filtered();
    public final Field<SchoolPlanSort> sort = choice("sort", SchoolPlanSort.class)
            .initially(SchoolPlanSort.YEARLY)
            .filtered();
    public final Field<FiscalYear> yearFrom =
            fiscalYear("year_from").initially(now -> now.fiscalYear()).filtered();
    public final Field<FiscalYear> yearTo =
            fiscalYear("year_to").initially(now -> now.fiscalYear()).notBefore(yearFrom);
    public final Field<LocalDate> dueOn = day("due_on").sorted();
    public final Field<String> comment = longText("comment", 2000).orEmpty();

    public final State expected = state("EXPECTED", StateTone.IDLE).within(20);
    public final State sent = state("SENT", StateTone.WAIT);
    public final State accepted = end("ACCEPTED", StateTone.DONE);

    public final Field<Optional<List<FileId>>> file =
            file("file", Documents.PAPER).from(sent).optional();

    public final Field<Optional<LocalDate>> remindedOn =
            day("reminded_on").byCode().optional();

    public final Action all = action("ask-all", "asked-all")
            .from(expected)
            .needs(PolicyplanPermissions.PLAN_KEEP)
            .confirmed()
            .icon("users");
    public final Action remind = action("remind")
            .from(expected)
            .automatic()
            .does((row, now) -> row.with(remindedOn, now.today()))
            .tells(PolicyplanPermissions.SCHOOL_PLAN_SEND);
    public final Action send = action("send")
            .from(expected)
            .to(sent)
            .needs(PolicyplanPermissions.SCHOOL_PLAN_SEND)
            .demands(file)
            .icon("send")
            .tells(PolicyplanPermissions.PLAN_KEEP);
    public final Action accept = action("accept")
            .from(sent)
            .to(accepted)
            .needs(PolicyplanPermissions.PLAN_KEEP)
            .tells(PolicyplanPermissions.SCHOOL_PLAN_SEND);
    public final Action giveBack = action("give-back")
            .from(sent)
            .to(expected)
            .needs(PolicyplanPermissions.PLAN_KEEP)
            .because()
            .backward("undo-2")
            .tells(PolicyplanPermissions.SCHOOL_PLAN_SEND);

    /** The kind as the module keeps it. */
    public SchoolPlanKind(ExpectedPlans plans) {
        super("policyplan", "school-plan", "pol_school_plan");
        rights(PolicyplanPermissions.SCHOOL_PLAN_VIEW, PolicyplanPermissions.PLAN_KEEP, expected, sent);
        isAbout(school);
        unique(school, sort, yearFrom);
        dueBy(dueOn);
        titled(school, yearFrom);
        list(school, sort, yearFrom, yearTo, dueOn);
        section("what", school, sort, yearFrom, yearTo, dueOn, comment);
        tab("expected", expected);
        tab("sent", sent);
        tab("all");
        way(expected, sent, accepted);
        tab("late", now -> List.of(in(expected), dueOn.below(now.today())));
        menu("PLAN", "school", 18, "plans");
        all.then((row, now) -> plans.ofAll(this, row, now));
    }
}
