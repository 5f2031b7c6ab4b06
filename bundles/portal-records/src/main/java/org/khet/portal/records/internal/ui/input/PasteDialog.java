package org.khet.portal.records.internal.ui.input;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordTexts;
import org.khet.portal.records.internal.service.cell.CellReader;

/** Takes lines that were copied from a spreadsheet: columns as they stand in the sheet, with or without their heads. */
final class PasteDialog extends Dialog {
    private final RecordKind kind;
    private final List<Field<?>> columns;
    private final transient LineColumns usual;
    private final Lines of;
    private final Texts texts;
    private final transient CellReader reader;
    private final TextArea area = new TextArea();

    /** @param typed the columns, in the order of the sheet */
    PasteDialog(
            RecordKind kind,
            Lines of,
            LineColumns typed,
            Texts texts,
            CellReader reader,
            Consumer<List<RecordDraft>> taken) {
        this.kind = kind;
        this.of = of;
        this.usual = typed;
        this.columns = typed.typed();
        this.texts = texts;
        this.reader = reader;
        String id = kind.module() + "-" + kind.name() + "-" + of.name() + "-paste";
        setId(id + "-dialog");
        setHeaderTitle(texts.get("records.paste"));
        setWidth("min(48rem, 94vw)");
        setCloseOnOutsideClick(false);
        area.setId(id + "-text");
        area.setLabel(texts.get("records.paste.label"));
        area.setMinRows(8);
        area.setMaxRows(16);
        area.setWidthFull();
        String heads = columns.stream().map(this::label).collect(Collectors.joining(" · "));
        add(new Paragraph(texts.get("records.paste.help", heads)), area);
        Button back = new Button(texts.get("records.back"), press -> close());
        Button go = new Button(texts.get("records.paste.go"), press -> take(taken));
        go.setId(id + "-go");
        go.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(back, go);
    }

    private String label(Field<?> field) {
        return texts.get(RecordTexts.field(kind, field));
    }

    private void take(Consumer<List<RecordDraft>> taken) {
        if (isTooLong(area.getValue())) {
            area.setErrorMessage(texts.get("records.error.lines-most", of.most()));
            area.setInvalid(true);
            return;
        }
        taken.accept(read(area.getValue()));
        close();
    }

    /** Counted before a cell is read: whoever pastes a whole register by mistake waits for nothing, and nothing is looked up. */
    boolean isTooLong(String text) {
        long rows =
                text.lines().filter(row -> !row.isBlank()).limit(of.most() + 2L).count();
        return rows > of.most() + (hasHeads(text) ? 1 : 0);
    }

    private boolean hasHeads(String text) {
        return text.lines()
                .filter(row -> !row.isBlank())
                .findFirst()
                .filter(this::isHeads)
                .isPresent();
    }

    private boolean isHeads(String row) {
        return List.of(row.split("\t", -1)).getFirst().strip().equals(label(columns.getFirst()));
    }

    /** Lines of a text with tabs. */
    List<RecordDraft> read(String text) {
        List<RecordDraft> drafts = new ArrayList<>();
        for (String row : text.split("\\R", -1)) {
            List<String> cells = List.of(row.split("\t", -1));
            if (row.isBlank() || (drafts.isEmpty() && isHeads(row))) {
                continue;
            }
            RecordDraft draft = new RecordDraft();
            for (int i = 0; i < columns.size(); i++) {
                Field<?> column = columns.get(i);
                draft.with(column, i < cells.size() ? reader.read(column, cells.get(i)) : usual.usual(column));
            }
            drafts.add(draft);
        }
        return drafts;
    }
}
