package org.khet.documents.internal.callback;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khet.documents.internal.paper.PaperKind;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordLink;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.RecordServices;

/** Writes the answer to a request in the transaction that decides it. Source: kinds-documents §8. */
public final class CallbackOutbox {
    private final RecordService<CallbackKind> callbacks;
    private final RecordServices records;

    /** @param records all kinds that are there, to ask which answers a kind takes */
    public CallbackOutbox(RecordService<CallbackKind> callbacks, RecordServices records) {
        this.callbacks = callbacks;
        this.records = records;
    }

    /** Notes the answer; nothing when nobody asked, when it was answered already, or when the kind goes on by itself: its order is drafted anew. */
    public void add(PaperKind kind, RecordRow paper, CallbackOutcome outcome, String words, RecordContext now) {
        Optional<RecordLink> about = paper.get(kind.about);
        String key = paper.get(kind.askKey);
        CallbackKind of = callbacks.kind();
        if (about.isEmpty()
                || key.isEmpty()
                || isWithout(about.get().type(), outcome)
                || callbacks.internal().count(now.caller(), RecordFilter.of(of.answerKey.is(key))) > 0) {
            return;
        }
        PersonId decider = paper.get(kind.signer).orElse(now.caller().person());
        callbacks
                .internal()
                .create(
                        now.caller(),
                        new RecordDraft()
                                .with(of.answerKey, key)
                                .with(of.recordType, about.get().type())
                                .with(of.recordKey, String.valueOf(about.get().id()))
                                .with(of.subject, kind.reading().openSubject(paper))
                                .with(of.outcome, fitting(about.get().type(), outcome))
                                .with(of.number, paper.get(kind.number))
                                .with(of.dated, paper.raw(kind.dated))
                                .with(of.effective, kind.inForceFrom(paper).orElse(null))
                                .with(of.words, cut(words))
                                .with(of.decider, known(decider, paper.get(kind.drafter)))
                                .with(of.deciderName, name(kind, paper, now))
                                .with(of.drafter, paper.get(kind.drafter)));
    }

    /** The whole of long words stands on the paper, to which the record leads. */
    private static String cut(String words) {
        return words.length() <= Action.REASON_MOST ? words : words.substring(0, Action.REASON_MOST - 1) + "…";
    }

    private static PersonId known(PersonId decider, PersonId drafter) {
        return decider.equals(org.khet.portal.api.security.Callers.SYSTEM_PERSON) ? drafter : decider;
    }

    private static String name(PaperKind kind, RecordRow paper, RecordContext now) {
        return paper.get(kind.signedName).isEmpty() ? now.caller().name() : paper.get(kind.signedName);
    }

    /** Whether a kind takes nothing but what was asked for. */
    private boolean isWithout(String type, CallbackOutcome wanted) {
        return wanted != CallbackOutcome.GRANTED && taken(type).equals(Set.of(CallbackOutcome.GRANTED));
    }

    /** A kind that takes no refusal gets the paper back, and the other way round. */
    private CallbackOutcome fitting(String type, CallbackOutcome wanted) {
        Set<CallbackOutcome> taken = taken(type);
        if (taken.isEmpty() || taken.contains(wanted) || wanted == CallbackOutcome.GRANTED) {
            return wanted;
        }
        return wanted == CallbackOutcome.REFUSED ? CallbackOutcome.RETURNED : CallbackOutcome.REFUSED;
    }

    /** Which answers a kind of records takes; nothing while its module is away. */
    private Set<CallbackOutcome> taken(String type) {
        @Nullable RecordService<?> service = records.find(type).orElse(null);
        return service == null
                ? Set.of()
                : service.kind().actions().stream()
                        .flatMap(action -> action.answer().stream())
                        .map(Action.Answer::name)
                        .map(CallbackOutcome::valueOf)
                        .collect(Collectors.toSet());
    }
}
