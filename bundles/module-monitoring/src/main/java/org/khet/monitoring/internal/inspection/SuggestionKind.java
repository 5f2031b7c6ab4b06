package org.khet.monitoring.internal.inspection;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.khet.monitoring.internal.MonitoringCodes;
import org.khet.monitoring.internal.MonitoringPermissions;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.structure.UnitId;

/**
 * A suggestion of inspectors and others, from its decision until the lead verified that all did what it asks. Source: monitoring
 * ME-11, C.1b, RM-12, MON-18, 19, 65.
 */
public final class SuggestionKind extends RecordKind {
    public final Field<SuggestionOrigin> origin = choice("origin", SuggestionOrigin.class)
            .initially(SuggestionOrigin.VISIT)
            .filtered();
    public final Field<String> body = code("body_code", MonitoringCodes.BODY).filtered();
    public final Field<Optional<Long>> inspection =
            record("inspection", "monitoring.inspection").optional();
    public final Field<Optional<Long>> visit =
            record("visit", "monitoring.visit").optional();
    public final Field<String> originText = text("origin_text", 200).orEmpty();
    public final Field<String> issue = text("issue", 500).orEmpty().searched().wide();
    public final Field<String> words = longText("words", 2000).searched();
    public final Field<LocalDate> givenOn =
            day("given_on").notAfter(now -> now.today()).sorted();
    public final Field<UnitId> unit = unit("unit");

    public final State open = state("OPEN", StateTone.WAIT);
    public final State decided = state("DECIDED", StateTone.RUN);
    public final State inHand = state("IN_HAND", StateTone.RUN);
    public final State done = state("DONE", StateTone.WAIT);
    public final State verified = end("VERIFIED", StateTone.DONE);
    public final State refused = end("REFUSED", StateTone.IDLE);

    public final Field<Optional<Acceptance>> decision =
            choice("decision", Acceptance.class).optional().from(decided, refused);
    public final Field<String> decisionReason =
            longText("decision_reason", 1000).orEmpty().from(decided, refused);
    public final Field<Optional<LocalDate>> dueOn =
            day("due_on").optional().from(decided).sorted();
    public final Lines receivers = lines("receivers", "mon_suggestion_receiver", 0, 100);
    public final Field<Optional<UnitId>> receiverUnit =
            receivers.unit("unit").optional().unique();
    public final Field<Optional<SchoolId>> receiverSchool =
            receivers.school("school").optional().unique();
    public final Field<Integer> openTasks =
            whole("open_tasks", 0, 1000).initially(0).byCode();
    public final Field<Optional<LocalDate>> doneOn = day("done_on").optional().byCode();
    public final Field<Optional<Integer>> lateDays =
            whole("late_days", 0, 9999).optional().byCode();
    public final Field<String> answerNo =
            text("answer_sent_no", 60).orEmpty().from(decided, refused, inHand, done, verified);
    public final Field<Optional<LocalDate>> answerOn = day("answer_sent_on")
            .optional()
            .from(decided, refused, inHand, done, verified)
            .notBefore(givenOn)
            .notAfter(now -> now.today())
            .usually(now -> now.today());

    public final Action decide = action("decide")
            .from(open)
            .to(this::afterDecision, decided, refused)
            .needs(MonitoringPermissions.SUGGESTION_DECIDE)
            .demands(decision)
            .asks(decisionReason, dueOn)
            .icon("stamp")
            .whenTyped((row, now) -> decisionComplete(row))
            .tells(MonitoringPermissions.SUGGESTION_PROPOSE);
    public final Action pass = action("pass", "passed")
            .from(decided)
            .to(inHand)
            .needs(MonitoringPermissions.SUGGESTION_PROPOSE)
            .asks(receivers)
            .icon("arrow-right")
            .whenTyped((row, now) -> receiverThere(row))
            .tells(MonitoringPermissions.SUGGESTION_ACT);
    public final Action carried = action("carry").from(inHand).to(done).automatic();
    public final Action verify = action("verify")
            .from(done)
            .to(verified)
            .needs(MonitoringPermissions.SUGGESTION_VERIFY)
            .asks(answerNo, answerOn)
            .icon("badge-check");
    /** By which letter the body was answered: also of what is refused, is still carried out, or was verified before. */
    public final Action answer = action("answer")
            .from(decided, refused, inHand, done, verified)
            .needs(MonitoringPermissions.SUGGESTION_PROPOSE)
            .demands(answerNo, answerOn)
            .icon("mail-check");

    public final Action again = action("again", "asked-again")
            .from(done)
            .to(inHand)
            .needs(MonitoringPermissions.SUGGESTION_VERIFY)
            .because()
            .backward()
            .tells(MonitoringPermissions.SUGGESTION_ACT);

    /** The kind as the module keeps it. */
    public SuggestionKind() {
        super("monitoring", "suggestion", "mon_suggestion");
        rights(MonitoringPermissions.VIEW, MonitoringPermissions.SUGGESTION_PROPOSE, open);
        belongsTo(unit);
        seenByOffice();
        receivers.oneOf(receiverUnit, receiverSchool);
        titled(words);
        list(givenOn, body, origin, words, decision, dueOn, openTasks, lateDays);
        section("what", origin, body, inspection, visit, originText, issue, words, givenOn, unit);
        tab("open", open, decided, inHand, done);
        tab("late", now -> List.of(in(decided, inHand), dueOn.below(now.today())));
        tab("done", done, verified);
        tab("done-late", now -> List.of(in(done, verified), lateDays.atLeast(1)));
        tab("all");
        way(open, decided, inHand, done, verified);
        menu("PLAN", "lightbulb", 119, "inspections");
    }

    private State afterDecision(RecordRow row) {
        return row.get(decision).filter(Acceptance.REFUSE::equals).isPresent() ? refused : decided;
    }

    private Optional<Problem> receiverThere(RecordRow row) {
        return row.lines(receivers).isEmpty()
                ? Optional.of(Problem.of("receivers", "monitoring.error.no-receiver"))
                : Optional.empty();
    }

    private Optional<Problem> decisionComplete(RecordRow row) {
        Acceptance taken = row.get(decision).orElse(Acceptance.ACCEPT);
        if (taken != Acceptance.ACCEPT && row.get(decisionReason).isBlank()) {
            return Optional.of(Problem.of("decision_reason", "records.error.missing"));
        }
        return taken != Acceptance.REFUSE && row.get(dueOn).isEmpty()
                ? Optional.of(Problem.of("due_on", "records.error.missing"))
                : Optional.empty();
    }
}
