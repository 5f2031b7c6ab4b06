package org.khet.portal.records.internal.ui.input;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordTexts;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.api.ui.component.ErrorSummary;
import org.khet.portal.api.ui.component.Icons;

/**
 * Lines typed as in a sheet: an empty line always waits at the end, on the next page where one is full, and what is left empty is no
 * line. Only the lines of one page are inputs, so some thousands cost no more than fifty. Cells of the first page are fields of the
 * form's draft, and come back by themselves because the one that waits is filled from it; all lines besides are kept as soon as there
 * is more than they say.
 */
public final class LinesEditor extends Div {
    /** Lines of a page. */
    static final int PAGE = 50;

    private final RecordKind kind;
    private final Lines of;
    private final FieldEditorFactory editors;
    private final Texts texts;
    private final String id;
    private final transient LineColumns columns;
    private final transient LinePlaces places;
    private final transient LineRowFactory rows;
    private final NativeTable table = new NativeTable();
    private final Div sum = new Div();
    private final LinePager pager;
    /** All lines; those of the page that is shown are as they stood when it was opened. */
    private final transient List<RecordDraft> all = new ArrayList<>();

    private final transient List<LineEditor> shown = new ArrayList<>();
    private final transient KeptLines kept;
    private int first;

    /** @param typing the columns that are typed here */
    public LinesEditor(
            RecordKind kind,
            Lines of,
            FieldEditorFactory editors,
            ViewRequest request,
            ErrorSummary errors,
            Predicate<Field<?>> typing) {
        this.kind = kind;
        this.of = of;
        this.editors = editors;
        this.texts = request.texts();
        this.id = kind.module() + "-" + kind.name() + "-" + of.name();
        this.columns =
                new LineColumns(of, typing, editors.names().services().records.context(request.caller()));
        this.kept = new KeptLines(request.draft(), columns, id, texts.get(RecordTexts.field(kind, of)));
        this.places = new LinePlaces(kind, of, texts);
        this.rows = new LineRowFactory(of, columns, editors, errors, id);
        addClassName("k-table-box");
        table.addClassNames("k-table", "k-table-stacked");
        table.setCaptionText(texts.get(RecordTexts.field(kind, of)));
        rows.head(table.getHead().addRow());
        sum.addClassName("k-foot");
        sum.getElement().setAttribute("role", "status");
        pager = new LinePager(texts, PAGE, to -> {
            keep();
            page(Math.min(to, all.size() / PAGE * PAGE));
        });
        add(table, sum, pager);
        errors.naming(places::words);
        if (of.isFixed()) {
            rows.scrolled(this, texts.get(RecordTexts.field(kind, of)));
        } else {
            Button paste = new Button(texts.get("records.paste"), Icons.of("clipboard-list"), press -> paste());
            paste.setId(id + "-paste");
            paste.addThemeVariants(ButtonVariant.TERTIARY);
            add(paste, new LineOrder(columns, editors.names(), id, this::sort));
        }
    }

    /** Keeps what is typed under a name of its own, see {@link KeptLines#name(String)}; said before lines are shown. */
    public LinesEditor keptAs(String name) {
        kept.name(name);
        return this;
    }

    /**
     * Shows lines, or what was typed over them and is kept.
     *
     * @param edition of the record, 0 of a new one
     */
    public void show(List<RecordLine> lines, int edition) {
        rows.known(lines);
        all.addAll(kept.restore(edition));
        if (!kept.isRestored()) {
            lines.forEach(line -> all.add(columns.draft(line)));
        }
        page(0);
    }

    /** Shows these lines in place of what was typed. */
    public void replace(List<RecordLine> lines, int edition) {
        all.clear();
        kept.beginAnew();
        show(lines, edition);
    }

    private void paste() {
        new PasteDialog(kind, of, columns, texts, editors.reader(), this::take).open();
    }

    /** Lines from a spreadsheet follow those that are there. */
    public void take(List<RecordDraft> pasted) {
        change(() -> {
            trim();
            all.addAll(pasted);
        });
    }

    private void sort(Comparator<RecordDraft> order) {
        change(() -> {
            all.removeIf(columns::isBlank);
            all.sort(order);
        });
    }

    private void insert(LineEditor before) {
        int at = first + shown.indexOf(before);
        change(() -> all.add(Math.min(at, all.size()), columns.begun()));
    }

    /** Those behind it move up. */
    private void remove(LineEditor line) {
        int at = first + shown.indexOf(line);
        change(() -> {
            if (at < all.size()) {
                all.remove(at);
            }
        });
    }

    private void change(Runnable work) {
        keep();
        work.run();
        kept.keep(all);
        page(first < Math.max(1, all.size()) ? first : Math.max(0, first - PAGE));
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
    }

    /** Takes over what stands in the inputs. */
    private void keep() {
        for (int i = 0; i < shown.size(); i++) {
            RecordDraft draft = shown.get(i).draft(key(first + i), of.isFixed());
            if (first + i < all.size()) {
                all.set(first + i, columns.whole(draft, all.get(first + i)));
            } else {
                all.add(draft);
            }
        }
        trim();
    }

    private void trim() {
        while (all.size() > first && columns.isBlank(all.getLast())) {
            all.removeLast();
        }
    }

    private long key(int number) {
        return number < all.size() ? all.get(number).line() : 0;
    }

    private void waitAtTheEnd() {
        while (first + shown.size() >= all.size()
                && !of.isFixed()
                && shown.size() < PAGE
                && first + shown.size() < of.most()
                && !isOneWaiting()) {
            LineEditor waiting = add(first + shown.size());
            waiting.show(columns.begun());
            bind(waiting);
        }
        total();
        int typed = first + PAGE < all.size() ? all.size() : first + shown.size() - (isOneWaiting() ? 1 : 0);
        boolean full = !of.isFixed() && typed > 0 && typed % PAGE == 0 && typed < of.most();
        pager.show(first, typed, full);
    }

    private boolean isOneWaiting() {
        return !shown.isEmpty() && columns.isBlank(shown.getLast().draft(key(first + shown.size() - 1), of.isFixed()));
    }

    private void bind(LineEditor line) {
        for (FieldEditor<?, ?> editor : line.inputs()) {
            if (first == 0 && !editor.field().isSensitive()) {
                kept.bind(editor);
            }
            editor.input().addValueChangeListener(change -> {
                waitAtTheEnd();
                if (first > 0 && change.isFromClient()) {
                    keep();
                    kept.keep(all);
                }
            });
        }
    }

    private LineEditor add(int number) {
        LineEditor line = rows.of(table.getBody().addRow(), number, number == first, key(number));
        if (!of.isFixed()) {
            rows.tools(line, number, () -> insert(line), () -> remove(line));
        }
        shown.add(line);
        return line;
    }

    private void total() {
        sum.setText(new LineSums(editors.names(), of).total(columns.typed(), LineSums.of(all, shown, first)));
    }

    /** Shows the page of the first problem in these lines, before the problems are shown. */
    public void reveal(List<Problem> problems) {
        places.first(problems).stream()
                .map(number -> number / PAGE * PAGE)
                .filter(page -> page != first)
                .forEach(page -> {
                    keep();
                    page(page);
                });
    }

    /** The lines that are not left empty. Those that are, in the middle, are taken out at once, so a problem finds its cell. */
    public List<RecordDraft> drafts() {
        keep();
        if (all.removeIf(columns::isBlank)) {
            page(first < Math.max(1, all.size()) ? first : 0);
        }
        return List.copyOf(all);
    }
}
