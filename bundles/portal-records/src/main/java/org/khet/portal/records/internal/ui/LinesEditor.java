package org.khet.portal.records.internal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.record.DeclaredField;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.FieldType;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordTexts;
import org.khet.portal.api.text.BahtText;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.ErrorSummary;
import org.khet.portal.api.ui.component.Icons;

/**
 * Lines typed as in a sheet: an empty line always waits at the end, and what is left empty is no line. Every cell is a field
 * of the draft; lines come back by themselves because the one that waits is filled from it.
 */
final class LinesEditor extends Div {
    private final RecordKind kind;
    private final Lines of;
    private final FieldEditorFactory editors;
    private final ViewRequest request;
    private final ErrorSummary errors;
    private final ValueFormatter names;
    private final Texts texts;
    private final String id;
    private final List<List<FieldEditor<?, ?>>> rows = new ArrayList<>();
    private final List<Long> keys = new ArrayList<>();
    private final List<Field<?>> typed;
    private final NativeTable table = new NativeTable();
    private final Div sum = new Div();

    LinesEditor(RecordKind kind, Lines of, FieldEditorFactory editors, ViewRequest request, ErrorSummary errors) {
        this.names = editors.names();
        this.kind = kind;
        this.of = of;
        this.editors = editors;
        this.request = request;
        this.errors = errors;
        this.texts = request.texts();
        this.id = kind.module() + "-" + kind.name() + "-" + of.name();
        this.typed = of.fields().stream().filter(field -> !field.isDerived()).toList();
        addClassName("k-table-box");
        table.addClassNames("k-table", "k-table-stacked");
        table.setCaptionText(texts.get(RecordTexts.field(kind, of)));
        NativeTableRow head = table.getHead().addRow();
        for (Field<?> field : of.fields()) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(label(field));
            cell.getElement().setAttribute("scope", "col");
            cell.setClassName("k-number", field.type() instanceof FieldType.Baht);
            head.add(cell);
        }
        NativeTableHeaderCell last = new NativeTableHeaderCell(texts.get("records.lines.remove"));
        last.getElement().setAttribute("scope", "col");
        head.add(last);
        sum.addClassName("k-foot");
        sum.getElement().setAttribute("role", "status");
        add(table, sum);
    }

    void show(List<RecordLine> lines) {
        for (RecordLine line : lines) {
            List<FieldEditor<?, ?>> row = addRow(line);
            row.forEach(editor -> editor.show(line.raw(editor.field())));
            bind(row);
        }
        waitAtTheEnd();
    }

    private void waitAtTheEnd() {
        while (!of.isFixed() && rows.size() < of.most() && (rows.isEmpty() || !isBlank(rows.getLast()))) {
            bind(addRow(null));
        }
        total();
    }

    private void bind(List<FieldEditor<?, ?>> row) {
        for (FieldEditor<?, ?> editor : row) {
            request.draft().bind(editor.input().getId().orElseThrow(), editor.input());
            editor.input().addValueChangeListener(change -> waitAtTheEnd());
        }
    }

    private List<FieldEditor<?, ?>> addRow(@Nullable RecordLine line) {
        int number = rows.size();
        List<FieldEditor<?, ?>> row = new ArrayList<>();
        NativeTableRow shown = table.getBody().addRow();
        for (Field<?> field : of.fields()) {
            if (!typed.contains(field)) {
                NativeTableCell cell = new NativeTableCell(line == null ? "" : names.words(field, line.raw(field)));
                cell.getElement().setAttribute("data-head", label(field));
                shown.add(cell);
                continue;
            }
            FieldEditor<?, ?> editor = editors.of(field, "", id + "-" + number + "-" + field.name());
            editor.input().setRequiredIndicatorVisible(false);
            editor.input()
                    .getElement()
                    .setAttribute("accessible-name", label(field) + " " + (number + 1))
                    .setProperty("accessibleName", label(field) + " " + (number + 1));
            editor.input().getElement().getStyle().set("width", "100%");
            register(editor, number);
            NativeTableCell cell = new NativeTableCell(editor.input());
            cell.getElement().setAttribute("data-head", label(field));
            shown.add(cell);
            row.add(editor);
        }
        Button remove = new Button(Icons.of("trash-2"), press -> {
            row.forEach(editor -> editor.show(null));
            total();
        });
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.setAriaLabel(texts.get("records.lines.remove") + " " + (number + 1));
        shown.add(of.isFixed() ? new NativeTableCell() : new NativeTableCell(remove));
        keys.add(line == null ? 0 : line.id());
        rows.add(row);
        return row;
    }

    private void register(FieldEditor<?, ?> editor, int number) {
        editor.join(errors, of.name() + "." + number + "." + editor.field().name());
        if (number == 0 && editor.field().equals(typed.getFirst())) {
            editor.join(errors, of.name());
        }
    }

    private String label(DeclaredField field) {
        return texts.get(RecordTexts.field(kind, field));
    }

    private static @Nullable Object value(List<FieldEditor<?, ?>> row, Field<?> field) {
        return row.stream()
                .filter(editor -> editor.field().equals(field))
                .findFirst()
                .map(FieldEditor::value)
                .orElse(null);
    }

    private static boolean isBlank(List<FieldEditor<?, ?>> row) {
        return row.stream().allMatch(editor -> editor.input().isEmpty());
    }

    private void total() {
        typed.stream()
                .filter(field -> field.type() instanceof FieldType.Baht)
                .forEach(field -> sum.setText(texts.get("records.total") + " "
                        + BahtText.inFigures(rows.stream()
                                .map(row -> value(row, field))
                                .filter(BigDecimal.class::isInstance)
                                .map(BigDecimal.class::cast)
                                .reduce(BigDecimal.ZERO, BigDecimal::add))));
    }

    /** The lines that are not left empty. Places stay, so a problem finds its cell. */
    List<RecordDraft> drafts() {
        int last = rows.size();
        while (!of.isFixed() && last > 0 && isBlank(rows.get(last - 1))) {
            last--;
        }
        List<RecordDraft> drafts = new ArrayList<>();
        for (int i = 0; i < last; i++) {
            RecordDraft draft = new RecordDraft().ofLine(isBlank(rows.get(i)) ? 0 : keys.get(i));
            rows.get(i).forEach(editor -> draft.with(editor.field(), editor.value()));
            drafts.add(draft);
        }
        return drafts;
    }

    void readOnly() {
        rows.forEach(row -> row.forEach(editor -> editor.input().setReadOnly(true)));
    }
}
