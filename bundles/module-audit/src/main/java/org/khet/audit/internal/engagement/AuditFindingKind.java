package org.khet.audit.internal.engagement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.khet.audit.internal.AuditCodes;
import org.khet.audit.internal.AuditFiles;
import org.khet.audit.internal.AuditPermissions;
import org.khet.portal.api.file.FileId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.structure.UnitId;

/**
 * A finding with its five parts: the audited know it when it is issued, answer it by its day and report what they did; only an auditor who
 * is none of theirs closes it. Source: other-groups AUD-P03, AUD-P06, A-03, A-04, AUD-04, AUD-06.
 */
public final class AuditFindingKind extends RecordKind {
    public final Field<Long> engagement =
            record("engagement", "audit.engagement").filtered().among(office -> rules().running(office));
    public final Field<String> number = text("finding_no", 40).searched();
    public final Field<String> title = text("title", 300).searched().wide();
    public final Field<String> sort = code("sort", AuditCodes.SORT).filtered();
    public final Field<String> level = code("level_code", AuditCodes.LEVEL).filtered();
    public final Field<Optional<BigDecimal>> amount = baht("amount").optional().summed();
    public final Field<String> condition = longText("found_state", 4000);
    public final Field<String> criterion = longText("criterion", 4000);
    public final Field<String> cause = longText("cause", 4000);
    public final Field<String> effect = longText("effect", 4000);
    public final Field<String> advice = longText("advice", 4000);
    public final Field<Optional<List<FileId>>> evidence =
            files("evidence", AuditFiles.EVIDENCE, 10).optional();
    public final Field<Optional<UnitId>> unit = unit("unit").optional().byCode().filtered();
    public final Field<Optional<SchoolId>> school =
            school("school").optional().byCode().filtered();
    public final Field<Optional<LocalDate>> issuedOn =
            day("issued_on").optional().byCode();
    public final Field<Optional<LocalDate>> dueOn =
            day("due_on").optional().byCode().sorted();

    public final State draft = state("DRAFT", StateTone.IDLE);
    public final State issued = state("ISSUED", StateTone.WAIT);
    public final State answered = state("ANSWERED", StateTone.RUN);
    public final State open = state("OPEN", StateTone.WAIT);
    public final State acted = state("ACTED", StateTone.RUN);
    public final State closed = end("CLOSED", StateTone.DONE);
    public final State dropped = end("DROPPED", StateTone.IDLE);

    public final Field<String> answer = longText("answer", 4000).orEmpty().from(answered);
    public final Field<Optional<LocalDate>> fixBy =
            day("fix_by").optional().from(answered).notBefore(now -> now.today());
    public final Field<Optional<List<FileId>>> answerFiles =
            files("answer_files", AuditFiles.EVIDENCE, 10).optional().from(answered);
    public final Field<Optional<LocalDate>> answeredOn =
            day("answered_on").optional().byCode();
    public final Field<Optional<Integer>> lateDays =
            whole("late_days", 0, 9999).optional().byCode();
    public final Field<String> done = longText("done_words", 4000).orEmpty().from(acted);
    public final Field<Optional<List<FileId>>> proof =
            files("proof", AuditFiles.EVIDENCE, 10).optional().from(acted);
    public final Field<String> accepted =
            longText("accepted_words", 2000).orEmpty().from(closed);
    public final Field<Optional<LocalDate>> closedOn =
            day("closed_on").optional().byCode();
    public final Field<Optional<LocalDate>> remindedOn =
            day("reminded_on").optional().byCode();

    public final Action issue = action("issue", "issued")
            .from(draft)
            .to(issued)
            .automatic()
            .does((row, now) -> row.with(issuedOn, now.today()))
            .tells(row -> rules().audited(this, row));
    public final Action reply = action("answer", "answered")
            .from(issued)
            .to(answered)
            .needs(AuditPermissions.FINDING_ANSWER)
            .demands(answer)
            .asks(fixBy, answerFiles)
            .does(this::answered)
            .icon("message-square")
            .tells(AuditPermissions.WORK_KEEP);
    public final Action giveBack = action("give-back", "given-back")
            .from(answered)
            .to(issued)
            .needs(AuditPermissions.WORK_KEEP)
            .because()
            .backward("undo-2")
            .tells(row -> rules().audited(this, row));
    public final Action follow = action("follow", "followed")
            .from(issued, answered)
            .to(open)
            .automatic()
            .does((row, now) ->
                    row.with(dueOn, row.get(fixBy).or(() -> row.get(dueOn)).orElse(null)))
            .tells(row -> rules().audited(this, row));
    public final Action act = action("act", "acted")
            .from(open)
            .to(acted)
            .needs(AuditPermissions.FINDING_ANSWER)
            .demands(done)
            .asks(proof)
            .icon("wrench")
            .tells(AuditPermissions.WORK_KEEP);
    public final Action accept = action("accept", "closed")
            .from(acted)
            .to(closed)
            .needs(AuditPermissions.WORK_KEEP)
            .notWho(reply)
            .notWho(act)
            .demands(accepted)
            .when((row, now) -> rules().notTheirs(this, row, now))
            .does((row, now) -> row.with(closedOn, now.today()))
            .icon("badge-check")
            .tells(row -> rules().audited(this, row));
    public final Action refuse = action("refuse")
            .from(acted)
            .to(open)
            .needs(AuditPermissions.WORK_KEEP)
            .because()
            .backward("undo-2")
            .tells(row -> rules().audited(this, row));
    public final Action drop = action("drop", "dropped")
            .from(draft)
            .to(dropped)
            .needs(AuditPermissions.WORK_KEEP)
            .because()
            .backward("ban");
    public final Action remind = action("remind")
            .from(issued, open)
            .automatic()
            .does((row, now) -> row.with(remindedOn, now.today()))
            .tells(row -> rules().audited(this, row));

    private final FindingRules rules;

    /** @param rules who the audited are */
    public AuditFindingKind(FindingRules rules) {
        super("audit", "finding", "aud_finding");
        this.rules = rules;
        rights(AuditPermissions.FINDING_VIEW, AuditPermissions.WORK_KEEP, draft);
        belongsTo(unit);
        isAbout(school);
        dueBy(dueOn);
        unique(engagement, number);
        rule((row, now) -> this.rules.engagementRuns(this, row, now));
        titled(number, title);
        list(dueOn, number, title, level, unit, school, amount, lateDays);
        section("what", engagement, number, title, sort, level, amount);
        section("parts", condition, criterion, cause, effect, advice, evidence);
        section("answer", answer, fixBy, answerFiles, answeredOn);
        section("done", done, proof, accepted, closedOn);
        tab("open", draft, issued, answered, open, acted);
        tab("owed", issued, open);
        tab("overdue", now -> List.of(in(issued, open), dueOn.below(now.today())));
        tab("accept", answered, acted);
        tab("closed", closed);
        tab("all");
        way(draft, issued, answered, open, acted, closed);
        menu("AUD", "search-check", 30, "findings");
    }

    private FindingRules rules() {
        return rules;
    }

    private RecordRow answered(RecordRow row, RecordContext now) {
        long late = row.get(dueOn)
                .map(due -> ChronoUnit.DAYS.between(due, now.today()))
                .filter(days -> days > 0)
                .orElse(0L);
        return row.with(answeredOn, now.today()).with(lateDays, late == 0 ? null : (int) late);
    }
}
