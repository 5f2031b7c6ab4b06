package org.khet.documents.internal.letter;

import java.util.List;
import java.util.Optional;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.persistence.PageRequest;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Caller;

/** Letters that were sent as answers to letters that came, and letters that came as answers. Source: core CORE-47, CORE-52, CORE-53. */
public final class LetterAnswers {
    private static final int MOST_REPLIES = 300;
    private final LetterFlow flow;

    LetterAnswers(LetterFlow flow) {
        this.flow = flow;
    }

    /** A sent letter answers it: what is open of it is closed, letter and entries name the answer and its day. Source: core CORE-47. */
    public void answered(long letter, RecordLink paper, RecordContext now) {
        LetterInKind kind = flow.letters().kind();
        UnitEntryKind entry = flow.entries().kind();
        var all = flow.entries().internal();
        RecordDraft said = new RecordDraft().with(entry.answer, paper).with(entry.answeredOn, now.today());
        flow.open(flow.letters().find(now.office(), letter).orElseThrow(), now)
                .forEach(open -> all.act(now.caller(), open, entry.close, said, ""));
        RecordFilter closedBefore = RecordFilter.of(
                entry.letter.is(letter), entry.in(entry.done), entry.answeredOn.isEmpty(), entry.answer.is(paper));
        all.all(now.caller(), closedBefore).forEach(done -> all.change(now.caller(), done, said));
        RecordRow after = flow.letters().find(now.office(), letter).orElseThrow();
        RecordDraft known = new RecordDraft().with(kind.answeredBy, paper).with(kind.answeredOn, now.today());
        if (kind.answer.from().contains(after.state())) {
            flow.letters().internal().act(now.caller(), after, kind.answer, known, "");
        } else {
            flow.letters().internal().change(now.caller(), after, known);
        }
    }

    /** The letters that came as answers to one that was sent, of those that the caller sees, the newest first. */
    public List<RecordRow> repliesTo(Caller caller, long sent) {
        LetterInKind kind = flow.letters().kind();
        if (!caller.may(LetterPermissions.VIEW)) {
            return List.of();
        }
        return flow.letters()
                .page(
                        caller,
                        RecordFilter.of(kind.repliesTo.is(sent)),
                        new PageRequest(0, MOST_REPLIES, List.of(new PageRequest.Sort("received_at", true))));
    }

    /** The letter that answered it was cancelled: it waits for its answer again, with the units that it was answered by, also when it
     * was put away meanwhile. Source: core CORE-47. */
    public void unanswered(long letter, RecordLink paper, RecordContext now) {
        LetterInKind kind = flow.letters().kind();
        UnitEntryKind entry = flow.entries().kind();
        RecordRow row = flow.letters().find(now.office(), letter).orElseThrow();
        boolean byIt = row.get(kind.answeredBy)
                .filter(link -> link.type().equals(paper.type()) && link.id() == paper.id())
                .isPresent();
        if (!byIt || !kind.reopenAnswered.from().contains(row.state())) {
            return;
        }
        RecordDraft none = new RecordDraft().with(entry.answer, null).with(entry.answeredOn, null);
        List<RecordRow> answered = flow.entries()
                .internal()
                .all(
                        now.caller(),
                        RecordFilter.of(entry.letter.is(letter), entry.in(entry.done), entry.answer.is(paper)));
        answered.forEach(done -> flow.entries().internal().act(now.caller(), done, entry.answerAgain, none, ""));
        RecordDraft open = new RecordDraft()
                .with(kind.answeredBy, null)
                .with(kind.answeredOn, null)
                .with(kind.filedAt, "")
                .with(kind.keptUntil, null);
        flow.letters()
                .internal()
                .act(
                        now.caller(),
                        flow.letters().find(now.office(), letter).orElseThrow(),
                        kind.reopenAnswered,
                        open,
                        "");
    }

    /** What is wrong with the letter that a letter says it answers. */
    Optional<Problem> unanswerable(RecordRow letter, RecordContext now) {
        return flow.listeners().stream()
                .flatMap(listener -> listener.unanswerable(letter, now).stream())
                .findFirst();
    }

    /** A letter answers one that was sent, where it says so; the same again changes nothing. Source: core CORE-52, CORE-53. */
    public void replied(RecordRow letter, RecordContext now) {
        if (letter.has(flow.letters().kind().repliesTo)) {
            flow.listeners().forEach(listener -> listener.replied(letter, now));
        }
    }
}
