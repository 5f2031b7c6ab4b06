package org.khet.finance.internal.audit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.khet.finance.internal.setting.ControlPermissions;
import org.khet.portal.api.event.DomainEvent.Audience;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;

/**
 * Findings of the auditor (ข้อตรวจพบ): written beside a document that stays as it is, answered by the group until a day. Source: finance
 * FE-40, FIN-97; kinds-finance finance.finding.
 */
public final class FindingRecord extends RecordKind {
    public final Field<Optional<RecordLink>> about = link(
                    "about",
                    "finance.claim",
                    "finance.payment",
                    "finance.withdrawal",
                    "finance.cheque",
                    "finance.transfer",
                    "finance.receipt",
                    "finance.day",
                    "finance.entry",
                    "finance.loan",
                    "finance.pay-list",
                    "finance.purchase",
                    "finance.asset")
            .optional();
    public final Field<String> subject = text("subject", 200).searched().wide();
    public final Field<String> finding = longText("finding", 4000).searched();
    public final Field<LocalDate> foundOn =
            day("found_on").initially(now -> now.today()).notAfter(now -> now.today());
    public final Field<LocalDate> dueOn = day("due_on").sorted().notBefore(foundOn);

    public final State open = state("OPEN", StateTone.WAIT);
    public final State answered = state("ANSWERED", StateTone.RUN);
    public final State accepted = end("ACCEPTED", StateTone.DONE);

    public final Field<Optional<String>> answer =
            longText("answer", 4000).from(answered).optional();
    public final Field<Optional<LocalDate>> answeredOn =
            day("answered_on").byCode().optional();
    public final Field<Optional<LocalDate>> urgedOn = day("urged_on").byCode().optional();

    public final Action reply = action("answer")
            .from(open)
            .to(answered)
            .needs(ControlPermissions.FINDING_ANSWER)
            .notWho(create())
            .demands(answer)
            .does((row, now) -> row.with(answeredOn(), now.today()))
            .icon("message-square")
            .tells(ControlPermissions.FINDING_WRITE);
    public final Action accept = action("accept")
            .from(answered)
            .to(accepted)
            .needs(ControlPermissions.FINDING_WRITE)
            .notWho(reply)
            .icon("check")
            .tells(ControlPermissions.FINDING_ANSWER);
    public final Action giveBack = action("return", "returned")
            .from(answered)
            .to(open)
            .needs(ControlPermissions.FINDING_WRITE)
            .because()
            .backward("undo-2")
            .tells(ControlPermissions.FINDING_ANSWER);
    public final Action urge = action("urge")
            .from(open)
            .automatic()
            .does((row, now) -> row.with(urgedOn(), now.today()))
            .tells(ControlPermissions.FINDING_ANSWER);

    /** The kind. */
    public FindingRecord() {
        super("finance", "finding", "fin_finding");
        rights(ControlPermissions.FINDING_VIEW, ControlPermissions.FINDING_WRITE, open);
        dueBy(dueOn);
        titled(subject);
        list(foundOn, subject, about, dueOn, answeredOn);
        ordered(dueOn, false);
        section("what", about, subject, finding, foundOn, dueOn);
        tab("open", open);
        tab("overdue", now -> List.of(in(open), dueOn.below(now.today())));
        tab("answered", answered);
        tab("all");
        way(open, answered, accepted);
        announced(row -> new Audience(Set.of(), Set.of(ControlPermissions.FINDING_ANSWER)));
        menu("FIN", "search-check", 95, "audit");
    }

    private Field<Optional<LocalDate>> answeredOn() {
        return answeredOn;
    }

    private Field<Optional<LocalDate>> urgedOn() {
        return urgedOn;
    }
}
