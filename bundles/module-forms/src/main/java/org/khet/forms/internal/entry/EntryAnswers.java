package org.khet.forms.internal.entry;

import java.util.Optional;
import org.khet.forms.internal.definition.DataKind;
import org.khet.portal.api.approval.ApprovalListener.Answer;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.FieldType;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;

/**
 * Brings the decision of a paper to the record of a register that the office made, once: by the action that its edition has for it.
 * Source: kinds-processes.md §5 (ways); kinds-documents.md §9.
 */
public final class EntryAnswers {
    private static final String TYPE = "forms.entry";
    private final FormEntryService entries;

    /** Of the registers of the module. */
    public EntryAnswers(FormEntryService entries) {
        this.entries = entries;
    }

    /** Whether records of this type are these. */
    public static boolean takes(String recordType) {
        return recordType.equals(TYPE);
    }

    /** Takes an answer, in the running transaction; one about other records is passed over, and so is one of a record that is gone. */
    public void answered(Caller caller, Answer answer) {
        if (takes(answer.recordType())) {
            register(caller, answer.recordId()).ifPresent(register -> pass(register, caller, answer));
        }
    }

    private Optional<RecordService<DataKind>> register(Caller caller, long id) {
        return entries.published(caller).stream()
                .filter(design ->
                        entries.inForce(design).find(caller.office(), id).isPresent())
                .findFirst()
                .map(design -> entries.ofRecord(caller.office(), design.id(), id));
    }

    private static void pass(RecordService<DataKind> register, Caller caller, Answer answer) {
        RecordRow row = register.find(caller.office(), answer.recordId()).orElseThrow();
        Action.Answer wanted = Action.Answer.valueOf(answer.outcome().name());
        Action action = register.kind().actions().stream()
                .filter(one -> one.answer().filter(wanted::equals).isPresent())
                .min((one, other) -> Boolean.compare(
                        other.from().contains(row.state()), one.from().contains(row.state())))
                .orElseThrow(() -> new IllegalStateException(row.id() + " has no action for " + wanted));
        register.internal()
                .answer(caller, answer.key(), answer.recordId(), action, draft(action, answer), answer.words());
    }

    /** Number and day of the paper go into the fields that a typed decision would ask for. */
    private static RecordDraft draft(Action action, Answer answer) {
        RecordDraft draft = new RecordDraft();
        for (Field<?> field : action.asks()) {
            if (field.type() instanceof FieldType.Text && !answer.number().isEmpty()) {
                draft.with(field, answer.number());
            } else if (field.type() instanceof FieldType.Day && answer.day() != null) {
                draft.with(field, answer.day());
            }
        }
        return draft;
    }
}
