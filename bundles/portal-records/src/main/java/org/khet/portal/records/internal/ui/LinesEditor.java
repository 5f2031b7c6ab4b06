package org.khet.portal.records.internal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.DeclaredField;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.FieldType;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordTexts;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.ErrorSummary;
import org.khet.portal.api.ui.component.Icons;

/**
 * Lines typed as in a sheet: an empty line always waits at the end, and what is left empty is no line. Only the lines of one
 * page are inputs, so some thousands cost no more than fifty. Cells are fields of the form's draft; typed lines of the first
 * page come back by themselves because the one that waits is filled from it.
 */
final class LinesEditor extends Div {
    /** Lines of a page. */
    static final int PAGE = 50;
    /** Columns whose inputs stand beside each other with their usual width. */
    private static final int WIDE = 5;

    private final RecordKind kind;
    private final Lines of;
    private final FieldEditorFactory editors;
    private final ViewRequest request;
    private final ErrorSummary errors;
    private final Texts texts;
    private final String id;
    private final List<Field<?>> typed;
    private final transient LinePlaces places;
    private final NativeTable table = new NativeTable();
    private final Div sum = new Div();
    private final LinePager pager;
    /** All lines; those of the page that is shown are as they stood when it was opened. */
    private final transient List<RecordDraft> all = new ArrayList<>();

    private final transient List<RecordLine> known = new ArrayList<>();
    private final transient List<LineEditor> shown = new ArrayList<>();
    private int first;

    LinesEditor(RecordKind kind, Lines of, FieldEditorFactory editors, ViewRequest request, ErrorSummary errors) {
        this.kind = kind;
        this.of = of;
        this.editors = editors;
        this.request = request;
        this.errors = errors;
        this.texts = request.texts();
        this.id = kind.module() + "-" + kind.name() + "-" + of.name();
        this.typed = LineEditor.typed(of.fields());
        this.places = new LinePlaces(kind, of, texts);
        addClassName("k-table-box");
        table.addClassNames("k-table", "k-table-stacked");
        table.setCaptionText(texts.get(RecordTexts.field(kind, of)));
        head();
        sum.addClassName("k-foot");
        sum.getElement().setAttribute("role", "status");
        pager = new LinePager(texts, PAGE, to -> {
            keep();
            page(to);
        });
        add(table, sum, pager);
        errors.naming(places::words);
        if (of.isFixed()) {
            // while it has no lines nothing else in it takes the focus, and on a phone its heads are scrolled
            getElement()
                    .setAttribute("tabindex", "0")
                    .setAttribute("role", "region")
                    .setAttribute("aria-label", texts.get(RecordTexts.field(kind, of)));
        } else {
            Button paste = new Button(texts.get("records.paste"), Icons.of("clipboard-list"), press -> paste());
            paste.setId(id + "-paste");
            paste.addThemeVariants(ButtonVariant.TERTIARY);
            add(paste);
        }
    }

    private void head() {
        NativeTableRow head = table.getHead().addRow();
        for (Field<?> field : of.fields()) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(label(field));
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

    void show(List<RecordLine> lines) {
        known.addAll(lines);
        lines.forEach(line -> {
            RecordDraft draft = new RecordDraft().ofLine(line.id());
            typed.forEach(field -> draft.with(field, line.raw(field)));
            all.add(draft);
        });
        page(0);
    }

    private void paste() {
        new PasteDialog(kind, of, texts, editors.reader(), this::take).open();
    }

    /** Lines from a spreadsheet follow those that are there. */
    void take(List<RecordDraft> pasted) {
        keep();
        while (!all.isEmpty() && isBlank(all.getLast())) {
            all.removeLast();
        }
        all.addAll(pasted);
        page(first);
    }

    private boolean isBlank(RecordDraft draft) {
        return typed.stream().allMatch(field -> {
            Object value = draft.raw(field);
            boolean usual = draft.line() == 0
                    && editors.usual(field).filter(one -> one.equals(value)).isPresent();
            return value == null || Boolean.FALSE.equals(value) || usual;
        });
    }

    /** Shows the page that begins with a line. */
    private void page(int from) {
        first = from;
        shown.forEach(line -> table.getBody().remove(line.row()));
        shown.clear();
        for (int i = from; i < Math.min(all.size(), from + PAGE); i++) {
            add(i).show(all.get(i));
        }
        shown.forEach(this::bind);
        waitAtTheEnd();
        pager.show(first, all.size());
    }

    /** Takes over what stands in the inputs. */
    private void keep() {
        for (int i = 0; i < shown.size(); i++) {
            long key = first + i < all.size() ? all.get(first + i).line() : 0;
            LineEditor line = shown.get(i);
            RecordDraft draft = line.draft(of.isFixed() || !line.isBlank() ? key : 0);
            if (first + i < all.size()) {
                all.set(first + i, draft);
            } else {
                all.add(draft);
            }
        }
        while (!of.isFixed() && !all.isEmpty() && isBlank(all.getLast())) {
            all.removeLast();
        }
    }

    private void waitAtTheEnd() {
        while (first + shown.size() >= all.size()
                && !of.isFixed()
                && shown.size() < PAGE
                && first + shown.size() < of.most()
                && (shown.isEmpty() || !shown.getLast().isBlank())) {
            bind(add(first + shown.size()));
        }
        total();
    }

    private void bind(LineEditor line) {
        for (FieldEditor<?, ?> editor : line.inputs()) {
            if (first == 0) {
                request.draft().bind(editor.input().getId().orElseThrow(), editor.input());
            }
            editor.input().addValueChangeListener(change -> {
                if (change.isFromClient() && !editor.input().isEmpty()) {
                    line.begin(editors::usual);
                }
                waitAtTheEnd();
            });
        }
    }

    private LineEditor add(int number) {
        LineEditor line = new LineEditor(table.getBody().addRow(), of.fields().size() > WIDE);
        for (Field<?> field : of.fields()) {
            if (typed.contains(field)) {
                FieldEditor<?, ?> editor = editors.of(field, "", id + "-" + number + "-" + field.name());
                line.cell(label(field), number + 1, editor);
                editor.join(errors, of.name() + "." + number + "." + field.name());
                if (number == first && field.equals(typed.getFirst())) {
                    editor.join(errors, of.name());
                }
            } else {
                String words = computed(field, number);
                line.cell(label(field), editors.names().language().mark(new NativeTableCell(words), field, words));
            }
        }
        if (!of.isFixed()) {
            Button remove = new Button(Icons.of("trash-2"), press -> remove(line));
            remove.addThemeVariants(ButtonVariant.TERTIARY);
            remove.setAriaLabel(texts.get("records.lines.remove") + " " + (number + 1));
            line.row().add(new NativeTableCell(remove));
        }
        shown.add(line);
        return line;
    }

    /** Those behind it move up. */
    private void remove(LineEditor line) {
        int at = first + shown.indexOf(line);
        keep();
        if (at < all.size()) {
            all.remove(at);
        }
        page(first < all.size() ? first : Math.max(0, first - PAGE));
    }

    private String computed(Field<?> field, int number) {
        long key = number < all.size() ? all.get(number).line() : 0;
        return known.stream()
                .filter(line -> key != 0 && line.id() == key)
                .map(line -> editors.names().words(field, line.raw(field)))
                .findFirst()
                .orElse("");
    }

    private String label(DeclaredField field) {
        return texts.get(RecordTexts.field(kind, field));
    }

    private void total() {
        List<LineSums.Values> lines = new ArrayList<>();
        for (int i = 0; i < Math.max(all.size(), first + shown.size()); i++) {
            boolean here = i >= first && i < first + shown.size();
            lines.add(here ? shown.get(i - first)::value : all.get(i)::raw);
        }
        sum.setText(new LineSums(editors.names(), of)
                .words(typed.stream().filter(field -> field.type() instanceof FieldType.Baht), lines)
                .collect(Collectors.joining(" · ")));
    }

    /** Shows the page of the first problem in these lines, before the problems are shown. */
    void reveal(List<Problem> problems) {
        places.first(problems).stream()
                .map(number -> number / PAGE * PAGE)
                .filter(page -> page != first)
                .forEach(page -> {
                    keep();
                    page(page);
                });
    }

    /** The lines that are not left empty. Places stay, so a problem finds its cell. */
    List<RecordDraft> drafts() {
        keep();
        return List.copyOf(all);
    }
}
