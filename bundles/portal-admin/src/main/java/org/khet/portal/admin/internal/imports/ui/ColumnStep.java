package org.khet.portal.admin.internal.imports.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.khet.portal.admin.internal.screen.ui.ChoiceTable;
import org.khet.portal.api.admin.imports.ImportDraft;
import org.khet.portal.api.admin.imports.ImportDraft.Head;
import org.khet.portal.api.imports.ImportField;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.InlineNotice;
import org.khet.portal.api.ui.component.MainAndAside;
import org.khet.portal.api.ui.component.Section;

/** Second step: which column is which field; proposed by the heads or by a profile. */
final class ColumnStep extends Div {
    private final transient ImportContext context;
    private final transient ImportDraft draft;
    private final Div notes = new Div();
    private final transient List<ColumnRow> rows = new ArrayList<>();

    /**
     * @param profiles keeps what is chosen here
     * @param sheets   called when another sheet of the workbook is wanted
     */
    ColumnStep(ImportContext context, ImportDraft draft, ProfileSection profiles, Consumer<String> sheets) {
        this.context = context;
        this.draft = draft;
        addClassName("k-page");
        notes.addClassName("k-page");
        var list = new ChoiceTable();
        for (Head head : draft.heads()) {
            var row = new ColumnRow(context, draft.target().fields(), head, this::map);
            rows.add(row);
            row.into(list);
        }
        var columns = new Section(context.text("admin.imports.columns.title"), list)
                .hint(context.text("admin.imports.columns.hint"))
                .flush();
        List<String> all = draft.file().table().sheets();
        if (all.size() > 1) {
            columns.action(sheet(all, sheets));
        }
        add(notes, new MainAndAside(List.of(columns), List.of(profiles)));
        note();
    }

    private ComboBox<String> sheet(List<String> all, Consumer<String> wanted) {
        ComboBox<String> sheet = new ComboBox<>();
        sheet.setId("admin-imports-sheet");
        sheet.setAriaLabel(context.text("admin.imports.sheet"));
        sheet.setItems(all);
        sheet.setValue(draft.file().table().sheet());
        sheet.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                wanted.accept(change.getValue());
            }
        });
        context.request().draft().skip(sheet);
        return sheet;
    }

    /** Whether every field that is needed has its column. */
    boolean isComplete() {
        return draft.missing().isEmpty();
    }

    /** What is missing, in one sentence. */
    String missing() {
        return context.text(
                "admin.imports.columns.missing",
                draft.missing().stream()
                        .map(field -> context.text(field.title()))
                        .collect(Collectors.joining(" · ")));
    }

    private void map(Head head, String field) {
        draft.map(head.index(), field);
        List<Head> heads = draft.heads();
        rows.forEach(row -> row.show(heads.get(row.index())));
        note();
    }

    private void note() {
        notes.removeAll();
        if (!draft.profile().isEmpty()) {
            notes.add(new InlineNotice(
                    BadgeTone.DONE,
                    context.text("admin.imports.profile.taken", draft.profile()),
                    context.text("admin.imports.profile.taken.text")));
        }
        if (!isComplete()) {
            var note = new InlineNotice(BadgeTone.LATE, missing(), context.text("admin.imports.columns.missing.text"));
            note.setId("admin-imports-missing");
            notes.add(note);
        }
    }

    /** Name of a field as it is offered. */
    static String name(ImportContext context, ImportField field) {
        String name = context.text(field.title());
        return field.needed() ? context.text("admin.imports.field.needed", name) : name;
    }
}
