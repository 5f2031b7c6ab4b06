package org.khet.portal.records.internal.ui.input;

import com.vaadin.flow.component.Component;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.record.Condition;
import org.khet.portal.api.record.DeclaredField;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;

/**
 * Shows the inputs that apply by what stands in the others, and marks those that it makes necessary, at each change. What was typed
 * into one that applies no more stays there, and is left out when the record is stored. A condition about what nobody types here and
 * the record does not say yet (what is computed, lines) hides nothing. A section of which nothing applies is not shown. Cells of lines
 * follow the fields that they ask, see {@link LineConditions}. What a field offers follows the input that narrows it.
 */
public final class ConditionalInputs {
    private final RecordContext context;
    private final FieldEditorFactory editors;
    private final RecordKind kind;
    private final RecordRow begun;
    private final Map<? extends DeclaredField, FieldEditor<?, ?>> inputs;
    private final Map<Lines, LinesEditor> subs;
    private final Set<DeclaredField> asked = new LinkedHashSet<>();

    /** @param seen the record as it is stored; {@code null} for a new one */
    public ConditionalInputs(
            RecordKind kind,
            @Nullable RecordRow seen,
            FieldEditorFactory editors,
            RecordContext context,
            Map<? extends DeclaredField, FieldEditor<?, ?>> inputs,
            Map<Lines, LinesEditor> subs) {
        this.kind = kind;
        this.context = context;
        this.editors = editors;
        this.inputs = inputs;
        this.subs = subs;
        this.begun = seen == null ? empty() : seen;
    }

    /** Looks at once, and from now on whenever an input changes that a condition asks. */
    public void follow() {
        inputs.keySet().stream().flatMap(AskedFields::of).forEach(asked::add);
        subs.keySet().forEach(of -> {
            of.onlyIf().stream().flatMap(AskedFields::of).forEach(asked::add);
            of.fields().stream().flatMap(AskedFields::of).forEach(asked::add);
        });
        inputs.forEach((field, editor) -> {
            if (asked.contains(field)) {
                editor.input().addValueChangeListener(change -> look());
            }
        });
        if (!asked.isEmpty()) {
            look();
        }
        inputs.forEach((field, editor) -> field.narrowing().ifPresent(narrowing -> narrow(editor, narrowing)));
    }

    private void narrow(FieldEditor<?, ?> editor, Field.Narrowing narrowing) {
        FieldEditor<?, ?> by = inputs.get(narrowing.by());
        if (by != null && editor.input() instanceof OfferedBox box) {
            box.offer(editors.narrowed(editor.field(), narrowing, by.usable()), true);
            by.input()
                    .addValueChangeListener(
                            change -> box.offer(editors.narrowed(editor.field(), narrowing, by.usable()), false));
        }
    }

    private boolean isKnown(Condition condition) {
        return AskedFields.of(condition).allMatch(this::isKnown);
    }

    private boolean isKnown(DeclaredField field) {
        return kind.equals(field.owner()) && field.formula().isEmpty();
    }

    private boolean holds(Optional<Condition> condition, RecordRow row) {
        return condition
                .filter(this::isKnown)
                .map(known -> known.holds(row, context))
                .orElse(true);
    }

    private void look() {
        RecordRow row = begun;
        for (Field<?> field : kind.fields()) {
            FieldEditor<?, ?> editor = inputs.get(field);
            if (editor != null && asked.contains(field)) {
                row = row.with(field, editor.usable());
            }
            boolean applies = holds(field.onlyIf(), row);
            if (!applies) {
                row = row.with(field, null);
            }
            if (editor != null) {
                show(editor.input(), applies);
                if (field.neededIf().filter(this::isKnown).isPresent()) {
                    editor.mark(holds(field.neededIf(), row), editors.needed(field));
                }
            }
        }
        for (Map.Entry<Lines, LinesEditor> sub : subs.entrySet()) {
            show(sub.getValue(), holds(sub.getKey().onlyIf(), row));
            sub.getValue().in(row);
        }
    }

    private static void show(Component input, boolean applies) {
        input.setVisible(applies);
        input.getParent()
                .ifPresent(fields -> fields.getParent()
                        .filter(section -> section.getElement().getClassList().contains("k-form-section"))
                        .ifPresent(section ->
                                section.setVisible(fields.getChildren().anyMatch(Component::isVisible))));
    }

    private RecordRow empty() {
        var head = new RecordRow.Head(
                0,
                context.office(),
                0,
                kind.states().getFirst(),
                context.caller().person(),
                context.caller().name(),
                Instant.EPOCH,
                "");
        RecordRow row =
                new RecordRow(kind, head, new @Nullable Object[kind.fields().size()], Map.of());
        for (Field<?> field : kind.fields()) {
            row = row.with(field, field.initial(context).orElse(null));
        }
        return row;
    }
}
