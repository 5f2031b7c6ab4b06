package org.khet.portal.admin.internal.imports.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.Map;
import org.khet.portal.admin.internal.screen.ui.FormDialog;
import org.khet.portal.api.admin.imports.ImportDraft.Line;
import org.khet.portal.api.imports.FindingChoice;
import org.khet.portal.api.imports.FindingKind;

/** A row of the file in full, with a choice for this row alone where there may be one. For one page. */
final class ImportRowDialog {
    /** Told what somebody chose in a row. */
    interface Chosen {
        /**
         * Chooses in a row.
         *
         * @param line its number in the file
         */
        void choose(int line, FindingKind kind, FindingChoice choice);
    }

    private final ImportContext context;
    private final Line line;
    private final Chosen chosen;

    ImportRowDialog(ImportContext context, Line line, Chosen chosen) {
        this.context = context;
        this.line = line;
        this.chosen = chosen;
    }

    void open(RowMessages messages) {
        Div content = new Div();
        FormDialog box =
                FormDialog.show(context.texts(), context.text("admin.imports.rows.line", line.number()), content);
        content.add(content(messages, box::close));
    }

    /**
     * The row and its choices.
     *
     * @param done after a choice
     */
    Div content(RowMessages messages, Runnable done) {
        Div content = new Div(messages.all(line));
        content.addClassName("k-page");
        Map<FindingKind, FindingChoice> kinds = new LinkedHashMap<>();
        line.found().stream()
                .filter(detail -> detail.kind().isByRow())
                .forEach(detail -> kinds.put(detail.kind(), detail.choice()));
        kinds.forEach((kind, choice) -> content.add(field(kind, choice, done)));
        return content;
    }

    private ComboBox<FindingChoice> field(FindingKind kind, FindingChoice now, Runnable done) {
        ComboBox<FindingChoice> field =
                new ComboBox<>(context.text("admin.imports.row.choice", context.text(kind.id())));
        field.setId(FindingKindRow.choiceId(kind) + "-row");
        field.setItems(kind.choices());
        field.setItemLabelGenerator(choice -> context.text(choice.titleKey()));
        field.setValue(now);
        field.setWidthFull();
        context.request().draft().skip(field);
        field.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                chosen.choose(line.number(), kind, change.getValue());
                done.run();
            }
        });
        return field;
    }
}
