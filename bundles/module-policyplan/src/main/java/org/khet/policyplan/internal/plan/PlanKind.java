package org.khet.policyplan.internal.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khet.policyplan.internal.setting.Documents;
import org.khet.policyplan.internal.setting.PolicyplanCodes;
import org.khet.policyplan.internal.setting.PolicyplanPermissions;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.MonthGrid;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.time.FiscalYear;

/**
 * Plans of every kind (แผน), from draft over the director's decision and the area committee's resolution to their end. Source:
 * policyplan E-01, R-10 to R-15, PLAN-01 to 06, 37, 70, 71, 89, 94.
 */
public final class PlanKind extends RecordKind {
    public final Field<String> number = text("plan_no", 40).unique().searched().sorted();
    public final Field<String> sort = code("sort", PolicyplanCodes.PLAN_SORT).filtered();
    public final Field<String> title = text("title", 300).searched().wide();
    public final Field<FiscalYear> yearFrom = fiscalYear("year_from")
            .initially(now -> now.fiscalYear())
            .filtered()
            .sorted();
    public final Field<FiscalYear> yearTo =
            fiscalYear("year_to").initially(now -> now.fiscalYear()).notBefore(yearFrom);
    public final Field<Optional<Long>> parent =
            record("parent", "policyplan.plan").optional();
    public final Field<UnitId> unit = unit("unit").filtered();
    public final Field<String> situation = longText("situation", 4000).orEmpty();
    public final Field<String> vision = longText("vision", 2000).orEmpty();
    public final Field<String> mission = longText("mission", 4000).orEmpty();
    public final Field<String> goals = longText("goals", 4000).orEmpty();
    public final Field<String> values = longText("core_values", 2000).orEmpty();
    public final Field<Optional<List<FileId>>> annex =
            files("annex", Documents.PAPER, 10).optional();

    public final Lines frame = lines("frame", "pol_plan_frame", 0, 100).onlyIf(sort.is(PolicyplanCodes.DEVELOPMENT));
    public final Field<String> frameTitle = frame.text("title", 300);
    public final Field<FiscalYear> frameFrom = frame.fiscalYear("year_from");
    public final Field<FiscalYear> frameTo = frame.fiscalYear("year_to").notBefore(frameFrom);
    public final Field<Optional<BigDecimal>> frameAmount = frame.baht("amount").optional();

    public final Lines months = lines("months", "pol_plan_month", 0, 200).onlyIf(sort.is(PolicyplanCodes.SPENDING));
    public final Field<String> monthType = months.code("expenditure_type", PolicyplanCodes.EXPENDITURE);
    public final Field<Optional<Long>> monthItem =
            months.record("item", "policyplan.item").optional();
    public final Field<MonthGrid> monthGrid = months.monthGrid("m");
    public final Field<BigDecimal> monthSum =
            months.computed(months.baht("amount"), line -> line.get(monthGrid).sum());

    public final SmallSchoolPart small;
    /** Lists the small schools. */
    public final Action list;
    /** What was decided of each small school, and what came of it. */
    public final Action decide;

    public final Lines opinions = lines("opinions", "pol_plan_opinion", 0, 100);
    public final Field<String> opinionBody = opinions.code("body", PolicyplanCodes.BODY);
    public final Field<LocalDate> opinionOn = opinions.day("opinion_on").notAfter(now -> now.today());
    public final Field<String> opinionText = opinions.longText("opinion", 2000);
    public final Field<String> opinionPart = opinions.text("part", 200);
    public final Field<String> opinionUse = opinions.text("used", 300).orEmpty();

    public final Field<BigDecimal> planned = baht("planned").sumOf(months, monthSum);
    public final Field<Integer> edition = whole("edition_no", 0, 99).byCode().initially(0);

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
            .tells(PolicyplanPermissions.DECISION_RECORD);
    public final Action grant = action("grant")
            .from(inChain)
            .to(atCommittee)
            .answers(Action.Answer.GRANTED)
            .needs(PolicyplanPermissions.DECISION_RECORD)
            .demands(decisionNo, decisionOn)
            .asks(decisionFile)
            .proposes(this::resolving)
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
        super("policyplan", "plan", "pol_plan");
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
        resolve.does((row, now) -> row.with(edition, row.get(edition) + 1)
                        .with(body, row.get(body).orElse(resolving(row))))
                .then((row, now) -> versions.freeze(this, row, now));
        publish.whenTyped((row, now) -> checks.resolved(this, row))
                .then((row, now) -> versions.publish(this, row, now));
        decide.whenTyped((row, now) -> checks.agreed(this, row));
        close.when((row, now) -> checks.closable(this, row, now));
    }

    /** The body before which a plan is put: those of the province are its committee's. Source: policyplan P20, PLAN-70. */
    private String resolving(RecordRow row) {
        return List.of(PolicyplanCodes.PROVINCIAL, PolicyplanCodes.PROVINCIAL_YEAR)
                        .contains(row.get(sort))
                ? PolicyplanCodes.PROVINCE_BODY
                : PolicyplanCodes.AREA_BODY;
    }

    /** Whether a plan lasts one year and holds projects. */
    public boolean isYearly(RecordRow row) {
        return List.of(PolicyplanCodes.ACTION, PolicyplanCodes.SPENDING, PolicyplanCodes.PROVINCIAL_YEAR)
                .contains(row.get(sort));
    }
}
