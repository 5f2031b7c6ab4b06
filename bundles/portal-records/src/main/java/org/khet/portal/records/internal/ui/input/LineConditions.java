package org.khet.portal.records.internal.ui.input;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.record.Condition;
import org.khet.portal.api.record.DeclaredField;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;

/**
 * Shows the cells of a line that apply by what stands in the others and in the record, and marks those that it makes necessary. What was
 * typed into one that applies no more stays there, and is left out when the record is stored. A condition about what is computed hides
 * nothing.
 */
final class LineConditions {
    private final RecordKind kind;
    private final Lines of;
    private final FieldEditorFactory editors;
    private final RecordContext context;
    private final Set<DeclaredField> asked;
    private final RecordLine begun;
    private @Nullable RecordRow record;

    LineConditions(RecordKind kind, Lines of, LineColumns columns, FieldEditorFactory editors, RecordContext context) {
        this.kind = kind;
        this.of = of;
        this.editors = editors;
        this.context = context;
        this.asked = of.fields().stream().flatMap(AskedFields::of).collect(Collectors.toSet());
        RecordLine line = RecordLine.of(of);
        for (Field<?> field : of.fields()) {
            if (!columns.isTyped(field)) {
                line = line.with(field, field.initial(context).orElse(null));
            }
        }
        this.begun = line;
    }

    /** Whether cells depend on what stands in a column. */
    boolean ask(DeclaredField column) {
        return asked.contains(column);
    }

    /** The record of the lines as it is typed now. */
    void in(RecordRow now) {
        record = now;
    }

    /** Looks at a line; at none before the record is known. */
    void look(LineEditor line, @Nullable RecordLine stored) {
        if (record != null && !asked.isEmpty()) {
            look(line, stored == null ? begun : stored, record);
        }
    }

    private void look(LineEditor line, RecordLine before, RecordRow row) {
        RecordLine now = before;
        for (Field<?> field : of.fields()) {
            boolean applies = holds(field.onlyIf(), now, row);
            FieldEditor<?, ?> cell = line.input(field);
            if (!applies) {
                now = now.with(field, null);
            } else if (cell != null) {
                now = now.with(field, cell.usable());
            }
            if (cell != null) {
                cell.input().setVisible(applies);
                if (field.neededIf().filter(this::isKnown).isPresent()) {
                    line.mark(cell, applies && holds(field.neededIf(), now, row), editors.needed(field));
                }
            }
        }
    }

    private boolean holds(Optional<Condition> condition, RecordLine line, RecordRow row) {
        return condition
                .filter(this::isKnown)
                .map(known -> known.holds(line, row, context))
                .orElse(true);
    }

    private boolean isKnown(Condition condition) {
        return AskedFields.of(condition)
                .allMatch(field -> of.equals(field.owner())
                        ? of.formula(field).isEmpty()
                        : kind.equals(field.owner()) && field.formula().isEmpty());
    }
}
