package org.khet.audit.internal.engagement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khet.audit.internal.AuditCodes;
import org.khet.audit.internal.AuditPermissions;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Condition;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.structure.UnitId;
import org.khet.portal.api.time.FiscalYear;

/**
 * A plan of audits, yearly or of several years; approved by the director alone, straight from the unit. Approved, it makes an engagement of
 * each work. Source: other-groups AUD-P02, A-01, A-06, AUD-02.
 */
public final class AuditPlanKind extends RecordKind {
    public final Field<PlanSpan> span =
            choice("span", PlanSpan.class).initially(PlanSpan.ANNUAL).filtered();
    public final Field<FiscalYear> year = fiscalYear("fiscal_year")
            .initially(now -> now.fiscalYear().next())
            .filtered()
            .sorted();
    public final Field<Optional<FiscalYear>> until = fiscalYear("until_year")
            .notBefore(year)
            .optional()
            .onlyIf(span.is(PlanSpan.LONG))
            .neededIf(span.is(PlanSpan.LONG));
    public final Field<String> title = text("title", 300).searched().wide();
    public final Field<UnitId> unit = unit("unit");
    public final Field<String> aim = longText("aim", 4000);
    public final Field<Integer> version =
            whole("version_no", 1, 99).initially(1).byCode();
    public final Field<Optional<Long>> previous =
            record("previous", "audit.plan").optional().byCode();

    public final Lines works = lines("works", "aud_plan_work", 1, 100);
    public final Field<String> work = works.text("work_title", 300);
    public final Field<String> sort = works.code("sort", AuditCodes.SORT);
    public final Field<Optional<UnitId>> workUnit = works.unit("unit").optional();
    public final Field<Optional<SchoolId>> workSchool = works.school("school").optional();
    public final Field<Optional<Long>> object =
            works.record("object", "audit.object").optional();
    public final Field<PersonId> auditor = works.person("auditor");
    public final Field<LocalDate> from = works.day("from_day");
    public final Field<LocalDate> to = works.day("to_day").notBefore(from);
    public final Field<Integer> days = works.whole("man_days", 1, 400);

    public final Field<Integer> manDays = whole("man_days_sum", 0, 40_000)
            .formula(row ->
                    row.lines(works).stream().mapToInt(line -> line.get(days)).sum());

    public final State draft = state("DRAFT", StateTone.IDLE);
    public final State submitted = state("SUBMITTED", StateTone.WAIT);
    public final State approved = state("APPROVED", StateTone.RUN);
    public final State replaced = end("REPLACED", StateTone.IDLE);

    public final Field<String> lateReason =
            longText("late_reason", 1000).orEmpty().from(submitted);
    public final Field<Optional<LocalDate>> approvedOn =
            day("approved_on").optional().byCode();
    public final Field<Optional<LocalDate>> remindedOn =
            day("reminded_on").optional().byCode();

    public final Action submit = action("submit", "submitted")
            .from(draft)
            .to(submitted)
            .needs(AuditPermissions.WORK_KEEP)
            .asks(lateReason)
            .whenTyped(this::inTime)
            .icon("send")
            .tells(AuditPermissions.PLAN_APPROVE);
    public final Action approve = action("approve")
            .from(submitted)
            .to(approved)
            .needs(AuditPermissions.PLAN_APPROVE)
            .notWho(submit)
            .does((row, now) -> row.with(approvedOn, now.today()))
            .then((row, now) -> engagements().make(this, row, now))
            .icon("stamp")
            .tellsMaker();
    public final Action giveBack = action("give-back", "given-back")
            .from(submitted)
            .to(draft)
            .needs(AuditPermissions.PLAN_APPROVE)
            .because()
            .backward("undo-2")
            .tellsMaker();
    /** Its year begins soon or began, and it is not approved: told each week. Source: A-01. */
    public final Action remind = action("remind")
            .from(draft, submitted)
            .automatic()
            .tells(AuditPermissions.WORK_KEEP)
            .tells(AuditPermissions.PLAN_APPROVE);

    public final Action replace = action("replace").from(approved).to(replaced).automatic();
    public final Action revise = action("revise")
            .from(approved)
            .needs(AuditPermissions.WORK_KEEP)
            .because()
            .makesNextVersion(previous, version)
            .icon("file-pen");

    private final PlannedEngagements engagements;

    private final AuditorIndependence independence;

    /**
     * The kind with what it asks.
     *
     * @param engagements  what an approved plan makes
     * @param independence who may audit whom
     */
    public AuditPlanKind(PlannedEngagements engagements, AuditorIndependence independence) {
        super("audit", "plan", "aud_plan");
        this.engagements = engagements;
        this.independence = independence;
        approve.putsAside(replace);
        rights(AuditPermissions.WORK_VIEW, AuditPermissions.WORK_KEEP, draft);
        belongsTo(unit);
        seenByOffice();
        unique(year, span, version);
        works.oneOf(workUnit, workSchool);
        rule(this::worksInside);
        works.each((line, row, now) -> this.independence.problem(
                now.office(), List.of(line.get(auditor)), line.get(workUnit), line.get(from), "auditor"));
        titled(title);
        list(year, span, title, version, manDays, approvedOn);
        ordered(year, true);
        section("what", span, year, until, title, unit, aim);
        section("works", works);
        tab("open", draft, submitted);
        tab("late", now -> List.of(unapproved(), year.below(now.fiscalYear().next())));
        tab("approved", approved);
        tab("all");
        way(draft, submitted, approved);
        offered(day -> List.of(in(approved)));
        menu("AUD", "calendar-range", 10, "plan");
    }

    /** The condition that no version of it was approved yet. */
    public Condition unapproved() {
        return Condition.all(in(draft, submitted), previous.isEmpty());
    }

    private PlannedEngagements engagements() {
        return engagements;
    }

    /** A plan that is sent when its year began says why. */
    private Optional<Problem> inTime(RecordRow row, RecordContext now) {
        return now.today().isBefore(row.get(year).firstDay())
                        || !row.get(lateReason).isBlank()
                ? Optional.empty()
                : Optional.of(Problem.of("late_reason", "audit.error.plan-late"));
    }

    private Optional<Problem> worksInside(RecordRow row, RecordContext now) {
        LocalDate first = row.get(year).firstDay();
        LocalDate last = row.get(until).orElse(row.get(year)).lastDay();
        List<RecordLine> lines = row.lines(works);
        for (int i = 0; i < lines.size(); i++) {
            boolean early = lines.get(i).get(from).isBefore(first);
            if (early || lines.get(i).get(to).isAfter(last)) {
                return Optional.of(Problem.of(
                        works.name() + "." + i + "." + (early ? from : to).name(),
                        "audit.error.outside-plan",
                        first,
                        last));
            }
        }
        return Optional.empty();
    }
}
