package org.khet.portal.records.internal.ui.input;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.FieldType;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.ui.component.ErrorSummary;
import org.khet.portal.api.ui.component.Icons;

/** Makes the head and the rows of a sheet: inputs, what nobody types, and the buttons of a line. */
final class LineRowFactory {
    /** Columns whose inputs stand beside each other with their usual width. */
    private static final int WIDE = 5;

    private final Lines of;
    private final LineColumns columns;
    private final FieldEditorFactory editors;
    private final ErrorSummary errors;
    private final Texts texts;
    private final String id;
    private final Map<Long, RecordLine> known = new HashMap<>();

    LineRowFactory(Lines of, LineColumns columns, FieldEditorFactory editors, ErrorSummary errors, String id) {
        this.of = of;
        this.columns = columns;
        this.editors = editors;
        this.errors = errors;
        this.texts = editors.names().texts();
        this.id = id;
    }

    /** Lines as they are stored, for what nobody types. */
    void known(List<RecordLine> lines) {
        lines.forEach(line -> known.put(line.id(), line));
    }

    /** A line as it is stored; {@code null} for a new one. */
    @Nullable RecordLine known(long key) {
        return known.get(key);
    }

    /** While a sheet of fixed lines has none nothing else in it takes the focus, and on a phone its heads are scrolled. */
    void scrolled(Component sheet, String name) {
        sheet.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", name);
    }

    void head(NativeTableRow head) {
        for (Field<?> field : columns.shown()) {
            NativeTableHeaderCell cell =
                    new NativeTableHeaderCell(editors.names().label(field));
            cell.getElement().setAttribute("scope", "col");
            cell.setClassName("k-number", field.type() instanceof FieldType.Baht);
            head.add(cell);
        }
        if (!of.isFixed()) {
            NativeTableHeaderCell last = new NativeTableHeaderCell(texts.get("records.lines.remove"));
            last.getElement().setAttribute("scope", "col");
            head.add(last);
        }
    }

    /**
     * A row.
     *
     * @param number from 0
     * @param first  whether it is the first that is shown, at which problems of the sheet as a whole are told
     * @param key    of the line that it is, 0 for a new one
     */
    LineEditor of(NativeTableRow row, int number, boolean first, long key) {
        LineEditor line = new LineEditor(row, columns.shown().size() > WIDE);
        for (Field<?> field : columns.shown()) {
            String label = editors.names().label(field);
            if (columns.isTyped(field)) {
                FieldEditor<?, ?> editor = editors.of(field, "", id + "-" + number + "-" + field.name());
                line.cell(label, number + 1, editor);
                editor.join(errors, of.name() + "." + number + "." + field.name());
                if (first && field.equals(columns.typed().getFirst())) {
                    editor.join(errors, of.name());
                }
            } else {
                RecordLine stored = known(key);
                String words = stored == null ? "" : editors.names().words(field, stored.raw(field));
                line.cell(label, editors.names().language().mark(new NativeTableCell(words), field, words));
            }
        }
        return line;
    }

    /** The buttons at the end of a line. */
    void tools(LineEditor line, int number, Runnable insert, Runnable remove) {
        NativeTableCell cell = new NativeTableCell(
                tool("trash-2", "records.lines.remove", number, remove),
                tool("plus", "records.lines.insert", number, insert));
        cell.getStyle().set("white-space", "nowrap");
        line.row().add(cell);
    }

    private Button tool(String icon, String key, int number, Runnable work) {
        Button tool = new Button(Icons.of(icon), press -> work.run());
        tool.addThemeVariants(ButtonVariant.TERTIARY);
        tool.setAriaLabel(texts.get(key) + " " + (number + 1));
        return tool;
    }
}
