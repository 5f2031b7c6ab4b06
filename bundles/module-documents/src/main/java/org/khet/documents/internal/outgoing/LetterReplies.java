package org.khet.documents.internal.outgoing;

import java.util.List;
import java.util.Optional;
import org.khet.documents.internal.letter.LetterFlow;
import org.khet.documents.internal.letter.LetterInKind;
import org.khet.documents.internal.letter.LetterListener;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;

/**
 * Letters that come as answers to letters that were sent: who sent the answer owes no longer, the sent letter knows it. Source: core
 * CORE-52, CORE-53.
 */
final class LetterReplies implements LetterListener {
    private final Deliveries sent;
    private final LetterFlow incoming;

    LetterReplies(Deliveries sent, LetterFlow incoming) {
        this.sent = sent;
        this.incoming = incoming;
    }

    @Override
    public void moved(RecordRow letter, RecordContext now) {
        LetterInKind in = (LetterInKind) letter.kind();
        if (!letter.has(in.repliesTo)
                || !(letter.state().equals(in.spoiled) || letter.state().equals(in.transferred))) {
            return;
        }
        DeliveryKind kind = sent.deliveries().kind();
        RecordFilter byIt =
                RecordFilter.of(kind.letter.is(letter.get(in.repliesTo).orElseThrow()), kind.in(kind.answered));
        sent.deliveries().internal().all(now.caller(), byIt).stream()
                .filter(row -> row.get(kind.reply)
                        .filter(link -> link.type().equals(in.type()) && link.id() == letter.id())
                        .isPresent())
                .forEach(row -> sent.deliveries().internal().act(now.caller(), row, kind.oweAgain));
    }

    @Override
    public Optional<Problem> unanswerable(RecordRow letter, RecordContext now) {
        LetterOutKind kind = sent.letters().kind();
        LetterInKind in = (LetterInKind) letter.kind();
        return letter.get(in.repliesTo)
                .filter(key -> sent.letters()
                        .find(now.office(), key)
                        .filter(one ->
                                List.of(kind.sent, kind.answered, kind.filed).contains(one.state()))
                        .isEmpty())
                .map(key -> Problem.of(in.repliesTo.name(), "documents.error.letter.not-sent"));
    }

    /** The delivery to whoever wrote it is answered; of somebody who was not asked the letters only name each other. */
    @Override
    public void replied(RecordRow letter, RecordContext now) {
        LetterInKind in = (LetterInKind) letter.kind();
        DeliveryKind kind = sent.deliveries().kind();
        long to = letter.get(in.repliesTo).orElseThrow();
        sent
                .deliveries()
                .internal()
                .all(now.caller(), RecordFilter.of(kind.letter.is(to), kind.in(kind.sent, kind.received, kind.read)))
                .stream()
                .filter(delivery -> same(letter.get(in.school), delivery.get(kind.school))
                        || same(letter.get(in.contact), delivery.get(kind.contact)))
                .forEach(delivery -> sent.answers().byLetter(delivery.id(), incoming.link(letter), now));
    }

    private static <T> boolean same(Optional<T> one, Optional<T> other) {
        return one.isPresent() && one.equals(other);
    }
}
