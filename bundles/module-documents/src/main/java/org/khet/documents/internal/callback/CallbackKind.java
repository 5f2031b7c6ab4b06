package org.khet.documents.internal.callback;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.khet.documents.internal.paper.PaperPermissions;
import org.khet.documents.internal.register.RegisterPermissions;
import org.khet.portal.api.event.DomainEvent.Audience;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.State;
import org.khet.portal.api.record.StateTone;

/**
 * Answers on their way to the modules that asked: one a request, delivered until the module takes it. What the module's own rules
 * refuse is stuck and told to the drafter: decided, not carried out. Source: kinds-documents §8, §9.
 */
public final class CallbackKind extends RecordKind {
    public final Field<String> answerKey = text("answer_key", 80).unique();
    public final Field<String> recordType = text("record_type", 60);
    public final Field<String> recordKey = text("record_key", 20);
    public final Field<String> subject = text("subject", 300).wide();
    public final Field<CallbackOutcome> outcome = choice("outcome", CallbackOutcome.class);
    public final Field<String> number = text("number", 60).orEmpty();
    public final Field<Optional<LocalDate>> dated = day("dated").optional();
    public final Field<Optional<LocalDate>> effective = day("effective").optional();
    public final Field<String> words = text("words", 500).orEmpty();
    public final Field<PersonId> decider = person("decider");
    public final Field<String> deciderName = text("decider_name", 200);
    public final Field<PersonId> drafter = person("drafter");
    public final Field<String> fault = text("fault", 300).orEmpty();

    public final State pending = state("PENDING", StateTone.WAIT);
    public final State stuck = state("STUCK", StateTone.LATE);
    public final State delivered = end("DELIVERED", StateTone.DONE);

    public final Action deliver =
            action("deliver").from(pending, stuck).to(delivered).automatic();
    public final Action stick = action("stick", "stuck")
            .from(pending, stuck)
            .to(stuck)
            .automatic()
            .tells(row ->
                    new Audience(Set.of((PersonId) java.util.Objects.requireNonNull(row.raw(this.drafter))), Set.of()));
    public final Action again = action("again", "asked-again")
            .from(stuck)
            .to(pending)
            .needs(RegisterPermissions.NUMBER)
            .orOwn()
            .icon("refresh-cw");

    /** The kind as the module keeps it. */
    public CallbackKind() {
        super("documents", "callback", "doc_callback");
        rights(PaperPermissions.VIEW, RegisterPermissions.NUMBER, pending);
        byCodeOnly();
        ownOf(drafter);
        titled(subject);
        list(subject, outcome, number, dated, fault);
        tab("stuck", stuck);
        tab("all");
        hiddenInMenu();
    }
}
