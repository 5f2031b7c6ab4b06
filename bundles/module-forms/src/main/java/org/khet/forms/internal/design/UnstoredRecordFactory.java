package org.khet.forms.internal.design;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;

/** Records as they would be stored, for rules that look at them before they are; of drafts that would not be refused. Stateless. */
final class UnstoredRecordFactory {
    private UnstoredRecordFactory() {}

    /** The record of a draft. */
    static RecordRow of(RecordKind kind, RecordDraft draft, RecordContext now) {
        var head = new RecordRow.Head(
                0,
                now.office(),
                0,
                kind.states().getFirst(),
                now.caller().person(),
                now.caller().name(),
                now.now(),
                "");
        RecordRow row =
                new RecordRow(kind, head, new @Nullable Object[kind.fields().size()], Map.of());
        for (Field<?> field : kind.fields()) {
            row = row.with(field, value(field, draft, now));
        }
        for (Lines of : kind.lines()) {
            row = row.with(
                    of,
                    draft.lines(of).stream().map(line -> line(of, line, now)).toList());
        }
        return row;
    }

    private static RecordLine line(Lines of, RecordDraft draft, RecordContext now) {
        RecordLine line = RecordLine.of(of);
        for (Field<?> field : of.fields()) {
            line = line.with(field, value(field, draft, now));
        }
        return line;
    }

    private static @Nullable Object value(Field<?> field, RecordDraft draft, RecordContext now) {
        return draft.names(field) ? draft.raw(field) : field.initial(now).orElse(null);
    }
}
