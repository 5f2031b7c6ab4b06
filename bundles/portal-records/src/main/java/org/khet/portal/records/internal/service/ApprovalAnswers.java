package org.khet.portal.records.internal.service;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.khet.portal.api.approval.ApprovalListener;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.FieldType;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.record.State;
import org.khet.portal.api.security.Caller;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Brings the answer to a request to the record that waits for it, once: by the action of the state in which it stands. */
@Component
public final class ApprovalAnswers implements ApprovalListener {
    private final DefaultRecordServices records;

    /** For the component runtime. */
    @Activate
    public ApprovalAnswers(@Reference DefaultRecordServices records) {
        this.records = records;
    }

    @Override
    public void answered(Caller caller, Answer answer) {
        records.find(answer.recordType()).ifPresent(service -> pass(service, caller, answer));
    }

    private static void pass(RecordService<?> service, Caller caller, Answer answer) {
        RecordKind kind = service.kind();
        Action.Answer wanted = Action.Answer.valueOf(answer.outcome().name());
        Optional<State> standing =
                service.find(caller.office(), answer.recordId()).map(RecordRow::state);
        Action action = kind.actions().stream()
                .filter(one -> one.answer().filter(wanted::equals).isPresent())
                .min(Comparator.comparing(
                        one -> standing.filter(one.from()::contains).isEmpty()))
                .orElseThrow(() -> new IllegalStateException(kind.type() + " has no action for " + wanted));
        service.internal()
                .answer(caller, answer.key(), answer.recordId(), action, draft(action, answer), answer.words());
    }

    /**
     * Number and day of the paper go into the fields that a typed decision must fill in, where the kind has them; into further days the
     * one from which an order is in force.
     */
    private static RecordDraft draft(Action action, Answer answer) {
        RecordDraft draft = new RecordDraft();
        LocalDate day = answer.day();
        for (Field<?> field : action.demands()) {
            if (field.type() instanceof FieldType.Text && !answer.number().isEmpty()) {
                draft.with(field, answer.number());
            } else if (field.type() instanceof FieldType.Day && day != null) {
                draft.with(field, day);
                day = answer.effective() == null ? day : answer.effective();
            }
        }
        return draft;
    }
}
