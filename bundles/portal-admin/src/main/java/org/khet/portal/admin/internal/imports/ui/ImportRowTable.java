package org.khet.portal.admin.internal.imports.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.khet.portal.api.admin.imports.ImportDraft;
import org.khet.portal.api.admin.imports.ImportDraft.DraftSummary;
import org.khet.portal.api.admin.imports.ImportDraft.Fate;
import org.khet.portal.api.admin.imports.ImportDraft.Filter;
import org.khet.portal.api.admin.imports.ImportDraft.Found;
import org.khet.portal.api.admin.imports.ImportDraft.Line;
import org.khet.portal.api.imports.FindingKind;
import org.khet.portal.api.ui.component.BadgeTone;
import org.khet.portal.api.ui.component.CardRow;
import org.khet.portal.api.ui.component.EmptyState;
import org.khet.portal.api.ui.component.LazyCells;
import org.khet.portal.api.ui.component.Register;
import org.khet.portal.api.ui.component.Section;
import org.khet.portal.api.ui.component.TwoLineCell;

/** Rows of the file with what was found in them and what becomes of them, page by page, by kind and by what becomes. */
final class ImportRowTable extends Div {
    private final transient ImportContext context;
    private final transient RowMessages messages;
    private final transient ImportRowDialog.Chosen chosen;
    private final ComboBox<FindingKind> kind = new ComboBox<>();
    private final ComboBox<Fate> fate = new ComboBox<>();
    private final Register<Line> register;
    private final Span errors;

    /** @param chosen told what somebody chose in a single row */
    ImportRowTable(ImportContext context, ImportDraft draft, DraftSummary look, ImportRowDialog.Chosen chosen) {
        this.context = context;
        this.chosen = chosen;
        this.messages = new RowMessages(context, draft);
        this.errors = new ErrorFile(context, draft).button();
        getStyle().set("display", "contents"); // its parts stand in the page's own column
        register = new Register<>(
                "admin-imports-grid",
                context.text("admin.imports.rows.title"),
                page -> draft.lines(filter(), page.offset(), page.limit()),
                () -> draft.count(filter()));
        columns();
        register.card(line -> new CardRow(
                        context.text("admin.imports.rows.line", line.number()),
                        messages.badge(line),
                        messages.name(line),
                        messages.found(line),
                        false))
                .onOpen(this::open)
                .empty(new EmptyState(
                                BadgeTone.IDLE,
                                "list-checks",
                                context.text("admin.imports.rows.empty"),
                                context.text("admin.imports.rows.empty.text"))
                        .bare());
        register.grid().setHeight("22rem");
        filters();
        Div bar = new Div(kind, fate);
        bar.addClassName("k-choice-filters");
        add(new Section(context.text("admin.imports.rows.title"), bar, register)
                .hint(context.text("admin.imports.rows.hint"))
                .action(errors));
        items(look);
        fate.setValue(look.open() > 0 ? Fate.OPEN : look.leftOut() > 0 ? Fate.LEFT_OUT : null);
    }

    private Filter filter() {
        FindingKind chosen = kind.getValue();
        return new Filter(chosen == null ? null : chosen.id(), fate.getValue());
    }

    private void filters() {
        kind.setId("admin-imports-filter-kind");
        kind.setLabel(context.text("admin.imports.rows.kind"));
        kind.setPlaceholder(context.text("admin.imports.rows.all"));
        kind.setItemLabelGenerator(one -> context.text(one.id()));
        kind.setClearButtonVisible(true);
        fate.setId("admin-imports-filter-fate");
        fate.setLabel(context.text("admin.imports.rows.fate"));
        fate.setPlaceholder(context.text("admin.imports.rows.all"));
        fate.setItems(Fate.values());
        fate.setItemLabelGenerator(one -> context.text("admin.imports.fate." + one));
        fate.setClearButtonVisible(true);
        for (ComboBox<?> filter : List.of(kind, fate)) {
            context.request().draft().skip(filter);
            filter.addValueChangeListener(change -> register.refresh());
        }
    }

    private void columns() {
        var grid = register.grid();
        grid.addColumn(Line::number)
                .setHeader(context.text("admin.imports.rows.number"))
                .setWidth("6rem")
                .setFlexGrow(0);
        grid.addColumn(LazyCells.of(line -> new TwoLineCell(messages.name(line), messages.codes(line))))
                .setHeader(context.text("admin.imports.rows.row"))
                .setFlexGrow(2);
        grid.addColumn(LazyCells.of(line -> new TwoLineCell(messages.found(line), messages.example(line))))
                .setHeader(context.text("admin.imports.rows.found"))
                .setFlexGrow(2);
        grid.addColumn(LazyCells.of(messages::badge))
                .setHeader(context.text("admin.imports.rows.fate"))
                .setWidth("11rem")
                .setFlexGrow(0);
        grid.getColumns().forEach(column -> column.setSortable(false).setResizable(true));
    }

    private void items(DraftSummary look) {
        errors.setVisible(look.leftOut() > 0);
        kind.setItems(new ArrayList<>(look.found().stream().map(Found::kind).toList()));
    }

    private void open(Line line) {
        new ImportRowDialog(context, line, chosen).open(messages);
    }

    /** Shows the rows of a new look; the filter stays. */
    void show(DraftSummary look) {
        FindingKind before = kind.getValue();
        items(look);
        kind.setValue(look.found().stream().anyMatch(found -> found.kind().equals(before)) ? before : null);
        register.refresh();
    }

    /** Shows the rows of one kind, whatever becomes of them. */
    void only(FindingKind wanted) {
        fate.clear();
        kind.setValue(wanted);
        register.grid().scrollIntoView();
    }
}
