package org.khet.documents.internal.diary;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;

/**
 * An invitation of an executive (คำเชิญผู้บริหาร): who keeps the diary proposes it with advice, the executive has it put into the diary, sends
 * somebody else, or declines. Only whom it is for decides. Source: DIR-03, DIR-P02.
 */
public final class InvitationKind extends RecordKind {
    public final Field<String> subject = text("title", 200).searched().wide();
    public final Field<String> host = text("host", 200).searched().orEmpty();
    public final Field<Optional<Long>> letter =
            record("letter", "documents.letter-in").optional();
    public final Field<Instant> begins = instant("begins_at").sorted();
    public final Field<Instant> ends = instant("ends_at").notBefore(begins);
    public final Field<String> place = text("place", 200).orEmpty();
    public final Field<PersonId> of = person("of_person").filtered();
    public final Field<String> advice = longText("advice", 1000).orEmpty();

    public final State proposed = state("PROPOSED", StateTone.WAIT);
    public final State put = end("PUT", StateTone.DONE);
    public final State assigned = end("ASSIGNED", StateTone.DONE);
    public final State declined = end("DECLINED", StateTone.IDLE);

    public final Field<Optional<PersonId>> assignee =
            person("assignee").from(assigned).filtered().optional();

    public final Action agree = action("put-in-diary", "put-in-diary")
            .from(proposed)
            .to(put)
            .orOwn()
            .when((row, now) -> isFor(row, now))
            .then((row, now) -> invitations().put(this, row, row.get(of()), now))
            .tellsMaker()
            .icon("calendar-check");
    public final Action assign = action("send-another", "sent-another")
            .from(proposed)
            .to(assigned)
            .orOwn()
            .when((row, now) -> isFor(row, now))
            .demands(assignee)
            .whenTyped((row, now) -> row.get(assignee()).equals(Optional.of(row.get(of())))
                    ? Optional.of(Problem.of(assignee().name(), "documents.error.invitation.self"))
                    : Optional.empty())
            .then((row, now) ->
                    row.get(assignee()).ifPresent(one -> invitations().put(this, row, one, now)))
            .tells(row -> Invitations.told(row.get(assignee())))
            .tellsMaker()
            .icon("user-check");
    public final Action decline = action("decline", "declined")
            .from(proposed)
            .to(declined)
            .orOwn()
            .when((row, now) -> isFor(row, now))
            .because()
            .tellsMaker()
            .backward("circle-x");

    private final Invitations invitations;

    /** @param invitations puts what is decided into diaries */
    public InvitationKind(Invitations invitations) {
        super("documents", "invitation", "doc_invitation");
        this.invitations = invitations;
        rights(DiaryPermissions.VIEW, DiaryPermissions.KEEP, proposed);
        seenByOffice();
        ownOf(of);
        ownOf(assignee);
        titled(subject);
        list(begins, subject, host, place, of, assignee);
        ordered(begins, false);
        section("what", subject, host, letter, begins, ends, place);
        section("whose", of, advice);
        create().tells(of);
        tab("proposed", proposed);
        tab("mine", now -> List.of(in(proposed), of.is(now.caller().person())));
        tab("all");
        menu("*", "mail-open", 431, "diary");
    }

    private Field<PersonId> of() {
        return of;
    }

    private Field<Optional<PersonId>> assignee() {
        return assignee;
    }

    private Invitations invitations() {
        return invitations;
    }

    private Optional<Problem> isFor(RecordRow row, RecordContext now) {
        return row.get(of).equals(now.caller().person())
                ? Optional.empty()
                : Optional.of(Problem.of("", "documents.error.invitation.person"));
    }
}
