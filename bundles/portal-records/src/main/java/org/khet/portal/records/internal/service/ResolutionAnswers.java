package org.khet.portal.records.internal.service;

import java.util.List;
import java.util.Optional;
import org.khet.portal.api.meeting.ResolutionListener;
import org.khet.portal.api.record.Action;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.FieldType;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Brings a resolution to its record, once: by the action that its kind has for it, else as a note on the time line, also where the record
 * has moved on meanwhile.
 */
@Component
public final class ResolutionAnswers implements ResolutionListener {
    private final DefaultRecordServices records;

    /** For the component runtime. */
    @Activate
    public ResolutionAnswers(@Reference DefaultRecordServices records) {
        this.records = records;
    }

    @Override
    public boolean resolved(Caller caller, Resolution resolution) {
        Optional<RecordService<?>> service = records.find(resolution.recordType());
        service.ifPresent(one -> pass((DefaultRecordService<?>) one, caller, resolution));
        return service.isPresent();
    }

    /** A record that was deleted takes none. */
    private static void pass(DefaultRecordService<?> service, Caller caller, Resolution resolution) {
        Optional<RecordRow> row = service.find(caller.office(), resolution.recordId());
        if (row.isEmpty()) {
            return;
        }
        Action.Answer wanted = Action.Answer.valueOf(resolution.outcome().name());
        Optional<Action> action = service.kind().actions().stream()
                .filter(one -> one.resolution().filter(wanted::equals).isPresent())
                .filter(one -> one.from().contains(row.get().state()))
                .findFirst();
        if (action.isPresent()) {
            service.internal()
                    .answer(
                            caller,
                            resolution.key(),
                            resolution.recordId(),
                            action.get(),
                            draft(action.get(), resolution),
                            words(resolution));
        } else {
            service.resolved(caller, resolution.key(), row.get(), words(resolution));
        }
    }

    /**
     * Number and day of the meeting go into the first fields that a typed resolution must fill, its words into the first long text that it
     * may fill, as far as they fit there.
     */
    private static RecordDraft draft(Action action, Resolution resolution) {
        RecordDraft draft = new RecordDraft();
        first(action.demands(), FieldType.Text.class).ifPresent(field -> draft.with(field, resolution.number()));
        first(action.demands(), FieldType.Day.class).ifPresent(field -> draft.with(field, resolution.day()));
        first(action.asks(), FieldType.LongText.class)
                .ifPresent(field ->
                        draft.with(field, cut(resolution.words(), ((FieldType.LongText) field.type()).most())));
        return draft;
    }

    private static Optional<Field<?>> first(List<Field<?>> fields, Class<?> type) {
        return fields.stream().filter(field -> type.isInstance(field.type())).findFirst();
    }

    private static String words(Resolution resolution) {
        return cut(resolution.number() + ": " + resolution.words(), Action.REASON_MOST);
    }

    private static String cut(String words, int most) {
        return words.substring(0, Math.min(most, words.length()));
    }
}
