package org.khet.portal.records.internal.ui;

import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.record.DeclaredField;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordDraft;

/** The inputs of one line of a sheet. */
final class LineEditor {
    private final List<FieldEditor<?, ?>> inputs = new ArrayList<>();
    private final Map<FieldEditor<?, ?>, Object> usual = new HashMap<>();
    private final NativeTableRow row;
    private final boolean many;
    private boolean begun;
    private boolean known;

    /** @param many whether the sheet has so many columns that an input may ask for less than its usual width */
    LineEditor(NativeTableRow row, boolean many) {
        this.row = row;
        this.many = many;
    }

    /** A cell that nobody types into. */
    void cell(String label, NativeTableCell cell) {
        cell.getElement().setAttribute("data-head", label);
        row.add(cell);
    }

    /** A cell with an input. */
    void cell(String label, int number, FieldEditor<?, ?> editor) {
        editor.mark(false, "");
        editor.input()
                .getElement()
                .setAttribute("accessible-name", label + " " + number)
                .setProperty("accessibleName", label + " " + number);
        NativeTableCell cell = new NativeTableCell(editor.input());
        // of no width of its own it takes what its column has, and the column what the sheet has
        editor.input().getElement().getStyle().set("width", many ? "0" : "100%");
        if (many) {
            editor.input().getElement().getStyle().set("min-width", "100%");
            cell.getStyle().set("min-width", "6.5rem");
        }
        cell.getElement().setAttribute("data-head", label);
        row.add(cell);
        inputs.add(editor);
    }

    NativeTableRow row() {
        return row;
    }

    List<FieldEditor<?, ?>> inputs() {
        return inputs;
    }

    /** Of a new line what usually stands there counts for nothing. */
    boolean isBlank() {
        return inputs.stream().allMatch(editor -> editor.input().isEmpty() || (!known && isUsual(editor)));
    }

    private boolean isUsual(FieldEditor<?, ?> editor) {
        return usual.containsKey(editor) && usual.get(editor).equals(editor.value());
    }

    /** A new line that somebody begins to fill in shows what usually stands in its other inputs. */
    void begin(Function<DeclaredField, Optional<Object>> initial) {
        if (begun) {
            return;
        }
        begun = true;
        for (FieldEditor<?, ?> editor : inputs) {
            initial.apply(editor.field())
                    .filter(value -> editor.input().isEmpty())
                    .ifPresent(value -> {
                        usual.put(editor, value);
                        editor.show(value);
                    });
        }
    }

    void show(RecordDraft draft) {
        begun = true;
        known = draft.line() != 0;
        inputs.forEach(editor -> {
            Object value = draft.raw(editor.field());
            if (value instanceof RecordDraft.Unusable unusable) {
                editor.show(unusable.typed());
            } else {
                editor.show(value == null || value.equals(RecordDraft.UNREADABLE) ? null : value);
            }
        });
    }

    @Nullable Object value(DeclaredField field) {
        return inputs.stream()
                .filter(editor -> editor.field().equals(field))
                .findFirst()
                .map(FieldEditor::value)
                .orElse(null);
    }

    /** What stands in it, for the line with this key. */
    RecordDraft draft(long key) {
        RecordDraft draft = new RecordDraft().ofLine(key);
        inputs.forEach(editor -> draft.with(editor.field(), editor.value()));
        return draft;
    }

    static List<Field<?>> typed(List<Field<?>> all) {
        return all.stream().filter(field -> !field.isDerived()).toList();
    }
}
