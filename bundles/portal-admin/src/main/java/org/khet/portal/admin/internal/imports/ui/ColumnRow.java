package org.khet.portal.admin.internal.imports.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.BiConsumer;
import org.khet.portal.admin.internal.screen.ui.ChoiceTable;
import org.khet.portal.api.admin.imports.ImportDraft.Head;
import org.khet.portal.api.imports.ImportField;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.StatusBadge;

/** A column of the file and the field for which it is taken. For one page. */
final class ColumnRow {
    private static final int ALL = 100;
    private final ImportContext context;
    private final List<ImportField> fields;
    private final Head head;
    private final ComboBox<ImportField> field = new ComboBox<>();
    private final Div understood = new Div();
    private boolean showing;

    /** @param mapped told when a person takes another field, its id, or none, with an empty one */
    ColumnRow(ImportContext context, List<ImportField> fields, Head head, BiConsumer<Head, String> mapped) {
        this.context = context;
        this.fields = fields;
        this.head = head;
        field.setId("admin-imports-column-" + (head.index() + 1));
        field.setAriaLabel(context.text("admin.imports.columns.field", head.title()));
        field.setItems(fields);
        field.setItemLabelGenerator(one -> ColumnStep.name(context, one));
        field.setPlaceholder(context.text("admin.imports.columns.none"));
        field.setClearButtonVisible(true);
        context.request().draft().skip(field);
        show(head);
        field.addValueChangeListener(change -> {
            if (!showing) {
                mapped.accept(
                        head, change.getValue() == null ? "" : change.getValue().id());
            }
        });
    }

    int index() {
        return head.index();
    }

    void into(ChoiceTable list) {
        String sample = head.sample().isEmpty()
                ? context.text("admin.imports.columns.blank")
                : context.text("admin.imports.columns.sample", head.sample());
        Div words = new Div(sample);
        words.addClassName("k-choice-text");
        list.row(ImportContext.fromFile(head.title()), ImportContext.marked(words), field, understood);
    }

    /** Shows what holds now. */
    void show(Head now) {
        showing = true;
        field.setValue(fields.stream()
                .filter(one -> one.id().equals(now.field()))
                .findFirst()
                .orElse(null));
        showing = false;
        understood.removeAll();
        if (!now.field().isEmpty()) {
            understood.add(new StatusBadge(
                    now.understood() == ALL ? BadgeTone.DONE : BadgeTone.NEAR,
                    context.text("admin.imports.columns.understood", now.understood())));
        }
    }
}
