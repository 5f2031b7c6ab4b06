package org.khet.portal.records.internal.ui.input;

import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.record.DeclaredField;
import org.khet.portal.api.record.FieldType;
import org.khet.portal.api.record.RecordDraft;

/** The inputs of one line of a sheet. */
final class LineEditor {
    private final List<FieldEditor<?, ?>> inputs = new ArrayList<>();
    private final NativeTableRow row;
    /** Text of so few characters is a number or a code. */
    private static final int SHORT = 60;

    private final boolean many;

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
            cell.getStyle().set("min-width", room(editor.field()));
        }
        cell.getElement().setAttribute("data-head", label);
        row.add(cell);
        inputs.add(editor);
    }

    /** What people need to read what they typed or chose; a sheet of more than its page is wide is moved sideways. */
    private static String room(DeclaredField field) {
        return switch (field.type()) {
            case FieldType.Text text -> text.most() > SHORT ? "14rem" : "9rem";
            case FieldType.LongText ignored -> "14rem";
            case FieldType.PointInTime ignored -> "14rem";
            case FieldType.Whole ignored -> "6.5rem";
            case FieldType.YesNo ignored -> "6.5rem";
            case FieldType.Year ignored -> "7.5rem";
            case FieldType.Decimal ignored -> "8rem";
            case FieldType.Percent ignored -> "8rem";
            case FieldType.Baht ignored -> "8rem";
            case FieldType.Day ignored -> "10rem";
            default -> "11rem";
        };
    }

    NativeTableRow row() {
        return row;
    }

    List<FieldEditor<?, ?>> inputs() {
        return inputs;
    }

    private boolean isEmpty() {
        return inputs.stream().allMatch(editor -> editor.input().isEmpty());
    }

    void show(RecordDraft draft) {
        inputs.forEach(editor -> {
            Object value = draft.raw(editor.field());
            if (value instanceof RecordDraft.Unusable unusable) {
                editor.show(unusable.typed());
            } else {
                editor.show(value == null || value.equals(RecordDraft.UNREADABLE) ? null : value);
            }
        });
    }

    /** The input of a column; {@code null} where nobody types it. */
    @Nullable FieldEditor<?, ?> input(DeclaredField field) {
        return inputs.stream()
                .filter(editor -> editor.field().equals(field))
                .findFirst()
                .orElse(null);
    }

    /** What stands in a column; nothing where the column does not apply to this line. */
    @Nullable Object value(DeclaredField field) {
        FieldEditor<?, ?> editor = input(field);
        return editor == null || !editor.input().isVisible() ? null : editor.value();
    }

    /** Marks a cell as one that has to be filled in, or not: it has no label that could bear the star. */
    void mark(FieldEditor<?, ?> editor, boolean needed, String words) {
        editor.mark(needed, words);
        editor.input()
                .getParent()
                .ifPresent(cell -> cell.getElement().getClassList().set("k-needed", needed));
    }

    /** What stands in it, for the line with this key; emptied it is no line any more, but for one that is {@code fixed}. */
    RecordDraft draft(long key, boolean fixed) {
        RecordDraft draft = new RecordDraft().ofLine(!fixed && isEmpty() ? 0 : key);
        inputs.forEach(editor -> draft.with(editor.field(), editor.value()));
        return draft;
    }
}
