package org.khet.documents.internal.outgoing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khet.portal.api.ask.AskedForm;
import org.khet.portal.api.ask.SchoolAnswer;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Caller;

/** Takes the answers to what was sent: in words, by a letter, by a form; the last one closes the letter. Source: core CORE-52, CORE-53. */
public final class DeliveryAnswers {
    private final Deliveries sent;

    DeliveryAnswers(Deliveries sent) {
        this.sent = sent;
    }

    /** One owes no longer: when nobody does, the letter is answered. The count is changed before it is read. */
    void closed(RecordRow delivery, RecordContext now) {
        LetterOutKind kind = sent.letters().kind();
        if (delivery.get(sent.deliveries().kind().wants) == ReplyWanted.NOTHING) {
            return;
        }
        long letter = delivery.get(sent.deliveries().kind().letter);
        sent.letters()
                .add(
                        now.office(),
                        letter,
                        Map.of(kind.owed, BigDecimal.ONE.negate()),
                        List.of(kind.owed.atLeast(BigDecimal.ZERO)));
        RecordRow row = sent.letters().find(now.office(), letter).orElseThrow();
        if (row.get(kind.owed).signum() == 0 && row.state().equals(kind.sent)) {
            sent.letters().internal().act(now.caller(), row, kind.complete);
        }
    }

    /** Excused from answering, from the form too. */
    void excused(RecordRow delivery, RecordContext now) {
        DeliveryKind kind = sent.deliveries().kind();
        delivery.get(kind.school)
                .ifPresent(school -> sent.letters()
                        .find(now.office(), delivery.get(kind.letter))
                        .ifPresent(letter -> sent.form()
                                .excuse(letter, school, delivery.head().reason())));
        closed(delivery, now);
    }

    /** An answer is not one any more: the receiver owes again, and so the letter waits. */
    void reopened(RecordRow delivery, RecordContext now) {
        LetterOutKind kind = sent.letters().kind();
        if (delivery.get(sent.deliveries().kind().wants) == ReplyWanted.NOTHING) {
            return;
        }
        long letter = delivery.get(sent.deliveries().kind().letter);
        sent.letters().add(now.office(), letter, Map.of(kind.owed, BigDecimal.ONE), List.of());
        RecordRow row = sent.letters().find(now.office(), letter).orElseThrow();
        if (row.state().equals(kind.answered)) {
            sent.letters().internal().act(now.caller(), row, kind.waitAgain);
        }
    }

    /** A letter of the receiver answers it, in the running transaction. */
    public void byLetter(long delivery, RecordLink reply, RecordContext now) {
        DeliveryKind kind = sent.deliveries().kind();
        sent.deliveries()
                .find(now.office(), delivery)
                .filter(row -> kind.answerByLetter.from().contains(row.state()))
                .ifPresent(row -> sent.deliveries()
                        .internal()
                        .act(now.caller(), row, kind.answerByLetter, new RecordDraft().with(kind.reply, reply), ""));
    }

    /** A letter of the receiver answers it no more: it was given back, or taken out of the register. The same again changes nothing. */
    public void withoutLetter(long delivery, RecordLink reply, RecordContext now) {
        DeliveryKind kind = sent.deliveries().kind();
        sent.deliveries()
                .find(now.office(), delivery)
                .filter(row -> kind.oweAgain.from().contains(row.state()))
                .filter(row -> row.get(kind.reply)
                        .filter(link -> link.type().equals(reply.type()) && link.id() == reply.id())
                        .isPresent())
                .ifPresent(row -> sent.deliveries().internal().act(now.caller(), row, kind.oweAgain));
    }

    /** The form by which a delivery is answered, where it is asked by one. */
    public Optional<AskedForm> form(RecordRow delivery) {
        return sent.letters()
                .find(delivery.head().office(), delivery.get(sent.deliveries().kind().letter))
                .flatMap(sent.form()::of);
    }

    /** What is asked by form is answered in words only where forms are away. */
    Optional<Problem> inWords(RecordRow delivery) {
        ReplyWanted wants = delivery.get(sent.deliveries().kind().wants);
        boolean words = wants == ReplyWanted.REPLY
                || (wants == ReplyWanted.FORM && form(delivery).isEmpty());
        return words ? Optional.empty() : Optional.of(Problem.of("", "documents.error.delivery.nothing"));
    }

    /** Schools that sent the form have answered; the same again changes nothing. */
    public void byForm(Caller system, long letter) {
        DeliveryKind kind = sent.deliveries().kind();
        sent.letters()
                .find(system.office(), letter)
                .flatMap(sent.form()::of)
                .ifPresent(asked -> sent
                        .deliveries()
                        .internal()
                        .all(
                                system,
                                RecordFilter.of(kind.letter.is(letter), kind.in(kind.sent, kind.received, kind.read)))
                        .stream()
                        .filter(row -> row.get(kind.school)
                                .flatMap(asked::of)
                                .filter(SchoolAnswer::sent)
                                .isPresent())
                        .forEach(row -> sent.deliveries().internal().act(system, row, kind.answerByForm)));
    }
}
