package org.khet.audit.internal.engagement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khet.audit.internal.AuditCodes;
import org.khet.audit.internal.AuditFiles;
import org.khet.audit.internal.AuditPermissions;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
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
 * An engagement of the audit, from its programme over exit talk, answers and report to the director's order. Source: other-groups AUD-P03,
 * AUD-02, AUD-03, AUD-05.
 */
public final class AuditEngagementKind extends RecordKind {
    public final Field<EngagementOrigin> origin = choice("origin", EngagementOrigin.class)
            .initially(EngagementOrigin.SPECIAL)
            .typedOnce()
            .filtered();
    public final Field<Optional<Long>> plan = record("plan", "audit.plan")
            .optional()
            .typedOnce()
            .onlyIf(origin.is(EngagementOrigin.PLANNED))
            .neededIf(origin.is(EngagementOrigin.PLANNED));
    public final Field<String> orderNo = text("order_no", 100)
            .orEmpty()
            .onlyIf(origin.is(EngagementOrigin.SPECIAL))
            .neededIf(origin.is(EngagementOrigin.SPECIAL));
    public final Field<FiscalYear> year = fiscalYear("fiscal_year")
            .initially(RecordContext::fiscalYear)
            .filtered()
            .sorted();
    public final Field<String> title = text("title", 300).searched().wide();
    public final Field<String> sort = code("sort", AuditCodes.SORT).filtered();
    public final Field<Optional<UnitId>> unit =
            unit("unit").optional().typedOnce().filtered();
    public final Field<Optional<SchoolId>> school =
            school("school").optional().typedOnce().filtered();
    public final Field<PersonId> auditor =
            person("auditor").initially(now -> now.caller().person()).filtered();
    public final Field<LocalDate> from = day("from_day").sorted();
    public final Field<LocalDate> to = day("to_day").notBefore(from);
    public final Field<LocalDate> periodFrom =
            day("period_from").initially(now -> now.fiscalYear().previous().firstDay());
    public final Field<LocalDate> periodTo = day("period_to")
            .notBefore(periodFrom)
            .initially(now -> now.fiscalYear().previous().lastDay());
    public final Field<String> objective = longText("objective", 2000).orEmpty();
    public final Field<String> scope = longText("audit_scope", 2000).orEmpty();

    /** The work of the plan that made it, as the plan told it then; empty for what was typed. */
    public final Field<String> work = text("plan_work", 400).orEmpty().byCode().unseen();

    public final Lines team = lines("team", "aud_engagement_member", 0, 20);
    public final Field<PersonId> member = team.person("person").unique();
    public final Lines steps = lines("steps", "aud_engagement_step", 0, 100);
    public final Field<String> step = steps.text("step_text", 500);
    public final Field<String> method = steps.code("method", AuditCodes.METHOD);
    public final Field<Optional<PersonId>> doer = steps.person("doer").optional();
    public final Field<Optional<LocalDate>> doneOn = steps.day("done_on").optional();
    public final Field<String> result = steps.longText("result", 2000).orEmpty();
    public final Lines samples = lines("samples", "aud_engagement_sample", 0, 100);
    public final Field<String> population = samples.text("population", 300);
    public final Field<Integer> size = samples.whole("size_count", 1, 1_000_000);
    public final Field<Integer> taken = samples.whole("taken_count", 1, 1_000_000);
    public final Field<String> way = samples.code("sampling", AuditCodes.SAMPLING);
    public final Field<String> items = samples.longText("items", 4000).orEmpty();
    public final Field<Optional<Integer>> wrong =
            samples.whole("wrong_count", 0, 1_000_000).optional();

    public final State planned = state("PLANNED", StateTone.IDLE);
    public final State running = state("RUNNING", StateTone.RUN);
    public final State waiting = state("WAITING", StateTone.WAIT);
    public final State reported = state("REPORTED", StateTone.WAIT);
    public final State ordered = end("ORDERED", StateTone.DONE);
    public final State cancelled = end("CANCELLED", StateTone.IDLE);
    public final State omitted = end("OMITTED", StateTone.IDLE);

    public final Field<Optional<LocalDate>> begunOn = day("begun_on").optional().byCode();
    public final Field<Optional<LocalDate>> exitOn =
            day("exit_on").optional().from(waiting).notAfter(now -> now.today()).usually(now -> now.today());
    public final Field<String> exitWith = longText("exit_with", 1000).orEmpty().from(waiting);
    public final Field<Optional<LocalDate>> answerDue =
            day("answer_due").optional().from(waiting).sorted().notBefore(now -> now.today());
    public final Field<String> summary = longText("summary", 8000).orEmpty().from(reported);
    public final Field<Optional<List<FileId>>> reportFile =
            files("report_file", AuditFiles.EVIDENCE, 5).optional().from(reported);
    public final Field<Optional<LocalDate>> reportedOn =
            day("reported_on").optional().byCode();
    public final Field<String> orderWords =
            longText("order_words", 4000).orEmpty().from(ordered);
    public final Field<Optional<LocalDate>> orderedOn =
            day("ordered_on").optional().byCode();

    public final Action begin = action("begin", "begun")
            .from(planned)
            .to(running)
            .needs(AuditPermissions.WORK_KEEP)
            .when((row, now) -> rules().planApproved(this, row, now))
            .does((row, now) -> row.with(begunOn, now.today()))
            .saysWhyNot()
            .icon("play");
    public final Action issue = action("issue", "issued")
            .from(running)
            .to(waiting)
            .needs(AuditPermissions.WORK_KEEP)
            .demands(exitOn, exitWith, answerDue)
            .when((row, now) -> programmeThere(row))
            .then((row, now) -> rules().issue(this, row, now))
            .saysWhyNot()
            .icon("send");
    public final Action extend = action("extend")
            .from(waiting)
            .needs(AuditPermissions.WORK_KEEP)
            .demands(answerDue)
            .because()
            .whenTyped((row, now) -> rules().later(this, row, now))
            .then((row, now) -> rules().extend(this, row, now))
            .inOwnTime()
            .icon("calendar-clock");
    public final Action report = action("report")
            .from(waiting)
            .to(reported)
            .needs(AuditPermissions.WORK_KEEP)
            .demands(summary)
            .asks(reportFile)
            .when((row, now) -> rules().answered(this, row, now))
            .does((row, now) -> row.with(reportedOn, now.today()))
            .saysWhyNot()
            .icon("file-check")
            .tells(AuditPermissions.REPORT_ORDER);
    public final Action order = action("order", "ordered")
            .from(reported)
            .to(ordered)
            .needs(AuditPermissions.REPORT_ORDER)
            .notWho(report)
            .demands(orderWords)
            .does((row, now) -> row.with(orderedOn, now.today()))
            .then((row, now) -> rules().follow(this, row, now))
            .icon("stamp")
            .tells(auditor);
    public final Action giveBack = action("give-back", "given-back")
            .from(reported)
            .to(waiting)
            .needs(AuditPermissions.REPORT_ORDER)
            .because()
            .backward("undo-2")
            .tells(auditor);
    public final Action cancel = action("cancel", "cancelled")
            .from(planned, running)
            .to(cancelled)
            .needs(AuditPermissions.WORK_KEEP)
            .because()
            .backward("ban");

    /** The plan that was revised with a reason has it no more, so it counts in no share of the plan. Source: AUD-02, AUD-12. */
    public final Action omit =
            action("omit").from(planned, cancelled).to(omitted).automatic().tells(auditor);

    private final EngagementRules rules;

    /** @param rules what plan, people and findings say */
    public AuditEngagementKind(EngagementRules rules) {
        super("audit", "engagement", "aud_engagement");
        this.rules = rules;
        rights(AuditPermissions.WORK_VIEW, AuditPermissions.WORK_KEEP, planned, running);
        seenByOffice();
        ownOf(auditor);
        oneOf(unit, school);
        rule((row, now) -> this.rules.independent(this, row, now));
        samples.each((line, row, now) -> line.get(taken) > line.get(size)
                ? Optional.of(Problem.of("taken_count", "audit.error.sample"))
                : Optional.empty());
        titled(title);
        list(from, to, title, sort, unit, school, auditor, answerDue);
        ordered(from, true);
        section("what", origin, plan, orderNo, year, title, sort, unit, school, auditor);
        section("when", from, to, periodFrom, periodTo, objective, scope);
        section("team", team);
        section("steps", steps);
        section("samples", samples);
        section("report", summary, reportFile, reportedOn, orderWords, orderedOn);
        tab("open", planned, running, waiting, reported);
        tab("late", now -> List.of(in(planned), from.below(now.today())));
        tab("done", ordered);
        tab("all");
        way(planned, running, waiting, reported, ordered);
        offered(day -> List.of(in(running, waiting, reported)));
        menu("AUD", "clipboard-list", 20, "work");
    }

    /** Whether somebody audits it: its auditor, or of its team. */
    public boolean isAudited(PersonId by, RecordRow engagement, List<RecordLine> its) {
        return engagement.get(auditor).equals(by)
                || its.stream().anyMatch(line -> line.get(member).equals(by));
    }

    private EngagementRules rules() {
        return rules;
    }

    private Optional<Problem> programmeThere(RecordRow row) {
        return row.lines(steps).isEmpty() ? Optional.of(Problem.of("", "audit.error.no-programme")) : Optional.empty();
    }
}
