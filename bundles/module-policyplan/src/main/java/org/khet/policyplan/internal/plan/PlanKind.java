package org.khet.policyplan.internal.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khet.policyplan.internal.setting.Documents;
import org.khet.policyplan.internal.setting.PolicyplanCodes;
import org.khet.policyplan.internal.setting.PolicyplanPermissions;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;

/**
 * Plans of every kind (แผน), from draft over the director's decision and the area committee's resolution to their end. Source:
 * policyplan E-01, R-10 to R-15, PLAN-01 to 06, 37, 70, 71, 89, 94.
 */
public final class PlanKind extends PlanContent {
    public final SmallSchoolPart small;
    /** Lists the small schools. */
    public final Action list;
    /** What was decided of each small school, and what came of it. */
    public final Action decide;

    /** What each body said of a provincial plan. */
    public final PlanApprovals approvals = new PlanApprovals(lines("approvals", "pol_plan_approval", 0, 20), sort);

    public final State draft = state("DRAFT", StateTone.IDLE);
    public final State inChain = state("IN_CHAIN", StateTone.WAIT);
    public final State atCommittee = state("AT_COMMITTEE", StateTone.WAIT);
    public final State approved = state("APPROVED", StateTone.RUN);
    public final State published = state("PUBLISHED", StateTone.RUN);
    public final State running = state("RUNNING", StateTone.RUN);
    public final State closed = end("CLOSED", StateTone.DONE);
    public final State replaced = end("REPLACED", StateTone.IDLE);
    public final State withdrawn = end("WITHDRAWN", StateTone.IDLE);

    public final Field<String> decisionNo = text("dec_no", 60).from(atCommittee).orEmpty();
    public final Field<Optional<LocalDate>> decisionOn =
            day("dec_on").from(atCommittee).optional();
    public final Field<Optional<List<FileId>>> decisionFile =
            file("dec_file", Documents.PAPER).from(atCommittee).optional();
    public final Field<Optional<String>> body =
            code("res_body", PolicyplanCodes.BODY).from(approved).optional();
    public final Field<String> resolutionNo =
            text("res_no", 30).from(approved).searched().orEmpty();
    public final Field<Optional<LocalDate>> resolutionOn =
            day("res_on").from(approved).optional();
    public final Field<Optional<List<FileId>>> resolutionFile =
            file("res_file", Documents.PAPER).from(approved).optional();
    public final Field<Optional<LocalDate>> publishedOn =
            day("published_on").from(published).optional().usually(now -> now.today());
    public final Field<String> link =
            text("link", 300).from(published).orEmpty().wide();
    public final Field<String> reportedNo =
            text("reported_no", 60).from(published).orEmpty();
    public final Field<Optional<LocalDate>> reportedOn =
            day("reported_on").from(published).optional().usually(now -> now.today());
    public final Field<Optional<Long>> replacedBy =
            record("replaced_by", "policyplan.plan").from(replaced).optional();

    public final Action submit = action("submit")
            .from(draft)
            .to(inChain)
            .needs(PolicyplanPermissions.PLAN_KEEP)
            .requests("policyplan.plan")
            .saysWhyNot()
            .tells(PolicyplanPermissions.DECISION_RECORD);
    public final Action grant = action("grant")
            .from(inChain)
            .to(atCommittee)
            .answers(Action.Answer.GRANTED)
            .needs(PolicyplanPermissions.DECISION_RECORD)
            .demands(decisionNo, decisionOn, decisionFile)
            .proposes(approvals::resolving)
            .tells(PolicyplanPermissions.RESOLUTION_RECORD);
    public final Action giveBack = action("return")
            .from(inChain)
            .to(draft)
            .answers(Action.Answer.RETURNED)
            .needs(PolicyplanPermissions.DECISION_RECORD)
            .because()
            .backward("undo-2")
            .tellsMaker();
    public final Action resolve = action("resolve")
            .from(atCommittee)
            .to(approved)
            .needs(PolicyplanPermissions.RESOLUTION_RECORD)
            .demands(body, resolutionNo, resolutionOn)
            .asks(resolutionFile)
            .resolves(Action.Answer.GRANTED)
            .icon("gavel")
            .tellsMaker()
            .tells(PolicyplanPermissions.PLAN_PUBLISH);
    public final Action sendBack = action("send-back")
            .from(atCommittee)
            .to(draft)
            .needs(PolicyplanPermissions.RESOLUTION_RECORD)
            .resolves(Action.Answer.RETURNED)
            .because()
            .backward("undo-2")
            .tellsMaker();
    public final Action publish = action("publish")
            .from(approved)
            .to(published)
            .needs(PolicyplanPermissions.PLAN_PUBLISH)
            .demands(publishedOn, link)
            .saysWhyNot()
            .icon("globe")
            .tells(PolicyplanPermissions.PLAN_VIEW);
    public final Action start = action("start").from(published).to(running).automatic();
    public final Action report = action("report")
            .from(published, running)
            .needs(PolicyplanPermissions.PLAN_PUBLISH)
            .demands(reportedNo, reportedOn)
            .icon("send");
    public final Action revise = action("revise")
            .from(approved, published, running)
            .to(draft)
            .needs(PolicyplanPermissions.PLAN_REVISE)
            .because()
            .backward("undo-2");
    /** Made for the next year by the portal. Source: policyplan J.2. */
    public final Action prepare =
            action("prepare", "prepared").from(draft).automatic().tells(PolicyplanPermissions.PLAN_PUBLISH);

    /** Opinions of bodies as they come, and what became of them. Source: policyplan S1 6.2, PLAN-94. */
    public final Action hear = action("hear", "heard")
            .from(inChain, atCommittee, approved, published, running)
            .needs(PolicyplanPermissions.PLAN_KEEP)
            .asks(opinions)
            .icon("message-square");

    /** What bodies beside the committee said of a provincial plan, as it comes. Source: policyplan P20, PLAN-70. */
    public final Action note = action("note-approvals", "approvals-noted")
            .from(inChain, atCommittee, approved, published, running)
            .needs(PolicyplanPermissions.RESOLUTION_RECORD)
            .when(sort.in(PlanApprovals.SORTS), "policyplan.error.not-provincial")
            .asks(approvals.lines)
            .icon("stamp");

    public final Action close = action("close")
            .from(running)
            .to(closed)
            .needs(PolicyplanPermissions.PLAN_PUBLISH)
            .icon("lock");
    public final Action replace = action("replace")
            .from(approved, published, running)
            .to(replaced)
            .needs(PolicyplanPermissions.PLAN_PUBLISH)
            .demands(replacedBy);
    public final Action withdraw = action("withdraw")
            .from(draft)
            .to(withdrawn)
            .needs(PolicyplanPermissions.PLAN_KEEP)
            .when(edition.is(0), "policyplan.error.plan-in-force");

    /** The kind as the module keeps it. */
    public PlanKind(PlanChecks checks, PlanVersions versions, SmallSchoolPart.Finder schools) {
        small = new SmallSchoolPart(
                lines("small", "pol_plan_small", 0, 500),
                longText("small_uncounted", 4000).byCode().orEmpty(),
                sort,
                schools);
        list = action("list")
                .from(draft)
                .needs(PolicyplanPermissions.PLAN_KEEP)
                .when(sort.is(PolicyplanCodes.SMALL_SCHOOL), "policyplan.error.not-small-schools")
                .does(small::listed)
                .icon("list-checks");
        decide = action("decide")
                .from(approved, published, running)
                .needs(PolicyplanPermissions.PLAN_KEEP)
                .when(sort.is(PolicyplanCodes.SMALL_SCHOOL), "policyplan.error.not-small-schools")
                .asks(small.lines)
                .icon("gavel");
        List.of(replace, withdraw).forEach(action -> action.because().backward("ban"));
        seenByOffice();
        rights(PolicyplanPermissions.PLAN_VIEW, PolicyplanPermissions.PLAN_KEEP, draft);
        titled(number, title);
        list(number, title, sort, yearFrom, yearTo, edition, resolutionNo);
        ordered(yearFrom, true);
        section("what", number, sort, title, yearFrom, yearTo, parent, unit);
        section("direction", situation, vision, mission, goals, values, annex);
        section("frame", frame);
        section("months", months);
        section("small", small.lines);
        section("opinions", opinions);
        tab("mine", now -> List.of(mine()));
        tab("committee", inChain, atCommittee);
        tab("force", approved, published, running);
        tab("revised", now -> List.of(in(draft, inChain, atCommittee), edition.atLeast(1)));
        tab("all");
        way(draft, inChain, atCommittee, approved, published, running, closed);
        menu("PLAN", "book-open", 10, "plans");
        rule((row, now) -> checks.years(this, row));
        rule((row, now) -> checks.parent(this, row, now).or(() -> checks.below(this, row, now)));
        submit.when((row, now) -> checks.complete(this, row, now));
        resolve.does((row, now) -> resolved(row)).then((row, now) -> versions.freeze(this, row, now));
        note.then((row, now) -> versions.approve(this, row, now));
        List.of(submit, giveBack, sendBack, revise).forEach(again -> again.does((row, now) -> undecided(row)));
        grant.does((row, now) -> row.with(body, approvals.resolving(row)));
        publish.when((row, now) -> approvals.open(row));
        publish.whenTyped((row, now) -> checks.resolved(this, row))
                .then((row, now) -> versions.publish(this, row, now));
        decide.whenTyped((row, now) -> checks.agreed(this, row));
        close.when((row, now) -> checks.closable(this, row, now));
    }

    /** What was decided and said of it before is not about what it will say. */
    private RecordRow undecided(RecordRow row) {
        return row.with(approvals.lines, List.of())
                .with(decisionNo, null)
                .with(decisionOn, null)
                .with(decisionFile, null);
    }

    /** The next edition; where nobody says which body it was, it is the one before which the plan was put. */
    private RecordRow resolved(RecordRow row) {
        String by = row.get(body).orElse(approvals.resolving(row));
        return approvals
                .agreed(row, by, row.get(resolutionNo), row.get(resolutionOn))
                .with(edition, row.get(edition) + 1)
                .with(body, by);
    }
}
