package org.khet.portal.records.internal.ui.input;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.i18n.Texts;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.Lines;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;
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
    private final transient ShownLines lines;
    private final transient LineConditions conditions;
    private final transient KeptLines kept;
    private transient @Nullable TypingMarks marks;

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
        RecordContext context = editors.names().services().records.context(request.caller());
        this.columns = new LineColumns(of, typing, context);
        this.lines = new ShownLines(of, columns);
        this.conditions = new LineConditions(kind, of, columns, editors, context);
        this.kept =
                new KeptLines(request.draft(), columns, editors.names(), id, texts.get(RecordTexts.field(kind, of)));
        this.places = new LinePlaces(kind, of, texts);
        this.rows = new LineRowFactory(of, columns, editors, errors, id);
        addClassName("k-table-box");
        table.addClassNames("k-table", "k-table-stacked");
        table.setCaptionText(texts.get(RecordTexts.field(kind, of)));
        rows.head(table.getHead().addRow());
        sum.addClassName("k-foot");
        sum.getElement().setAttribute("role", "status");
        pager = new LinePager(texts, PAGE, to -> {
            lines.keep();
            page(Math.min(to, lines.all.size() / PAGE * PAGE));
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

    /** Says what is wrong in the lines while somebody types; said before lines are shown. */
    public LinesEditor marked(TypingMarks with) {
        marks = with;
        return this;
    }

    /** The record of the lines as it is typed now: whether cells apply and are needed may depend on its fields. */
    void in(RecordRow record) {
        conditions.in(record);
        lines.shown.forEach(this::look);
    }

    private void look(LineEditor line) {
        conditions.look(line, rows.known(lines.key(lines.number(line))));
    }

    /**
     * Shows lines, or what was typed over them and is kept.
     *
     * @param edition of the record, 0 of a new one
     */
    public void show(List<RecordLine> stored, int edition) {
        rows.known(stored);
        lines.all.addAll(kept.restore(edition));
        if (!kept.isRestored()) {
            stored.forEach(line -> lines.all.add(columns.draft(line)));
        }
        page(0);
    }

    /** Shows these lines in place of what was typed. */
    public void replace(List<RecordLine> stored, int edition) {
        lines.all.clear();
        kept.beginAnew();
        show(stored, edition);
    }

    private void paste() {
        new PasteDialog(kind, of, columns, texts, editors.reader(), this::take).open();
    }

    /** Lines from a spreadsheet follow those that are there. */
    public void take(List<RecordDraft> pasted) {
        change(() -> {
            lines.trim();
            lines.all.addAll(pasted);
        });
    }

    private void sort(Comparator<RecordDraft> order) {
        change(() -> {
            lines.all.removeIf(columns::isBlank);
            lines.all.sort(order);
        });
    }

    private void insert(LineEditor before) {
        int at = lines.number(before);
        change(() -> lines.all.add(Math.min(at, lines.all.size()), columns.begun()));
    }

    /** Those behind it move up. */
    private void remove(LineEditor line) {
        int at = lines.number(line);
        change(() -> {
            if (at < lines.all.size()) {
                lines.all.remove(at);
            }
        });
    }

    private void change(Runnable work) {
        lines.keep();
        work.run();
        kept.keep(lines.all);
        int first = lines.first();
        page(first < Math.max(1, lines.all.size()) ? first : Math.max(0, first - PAGE));
    }

    /** Shows the page that begins with a line. */
    private void page(int from) {
        lines.begin(from);
        lines.shown.forEach(line -> table.getBody().remove(line.row()));
        lines.shown.clear();
        for (int i = from; i < Math.min(lines.all.size(), from + PAGE); i++) {
            add(i).show(lines.all.get(i));
        }
        lines.shown.forEach(this::bind);
        waitAtTheEnd();
    }

    private void waitAtTheEnd() {
        int first = lines.first();
        int all = lines.all.size();
        while (first + lines.shown.size() >= all
                && !of.isFixed()
                && lines.shown.size() < PAGE
                && first + lines.shown.size() < of.most()
                && !lines.isOneWaiting()) {
            LineEditor waiting = add(first + lines.shown.size());
            waiting.show(columns.begun());
            bind(waiting);
        }
        total();
        int typed = first + PAGE < all ? all : first + lines.shown.size() - (lines.isOneWaiting() ? 1 : 0);
        boolean full = !of.isFixed() && typed > 0 && typed % PAGE == 0 && typed < of.most();
        pager.show(first, typed, full);
    }

    private void bind(LineEditor line) {
        for (FieldEditor<?, ?> editor : line.inputs()) {
            if (lines.first() == 0 && !editor.field().isSensitive()) {
                kept.bind(editor);
            }
            editor.input().addValueChangeListener(change -> {
                if (conditions.ask(editor.field())) {
                    look(line);
                }
                waitAtTheEnd();
                if (lines.first() > 0 && change.isFromClient()) {
                    lines.keep();
                    kept.keep(lines.all);
                }
            });
        }
        look(line);
        if (marks != null) {
            marks.follow(line, lines);
        }
    }

    private LineEditor add(int number) {
        LineEditor line = rows.of(table.getBody().addRow(), number, number == lines.first(), lines.key(number));
        if (!of.isFixed()) {
            rows.tools(line, number, () -> insert(line), () -> remove(line));
        }
        lines.shown.add(line);
        return line;
    }

    private void total() {
        sum.setText(new LineSums(editors.names(), of).total(columns.typed(), lines.values()));
    }

    /** Shows the page of the first problem in these lines, before the problems are shown. */
    public void reveal(List<Problem> problems) {
        places.first(problems).stream()
                .map(number -> number / PAGE * PAGE)
                .filter(page -> page != lines.first())
                .forEach(page -> {
                    lines.keep();
                    page(page);
                });
    }

    /** The lines that are not left empty, as they stand while somebody types. */
    public List<RecordDraft> typed() {
        return lines.typed();
    }

    /** The lines that are not left empty. Those that are, in the middle, are taken out at once, so a problem finds its cell. */
    public List<RecordDraft> drafts() {
        lines.keep();
        if (lines.all.removeIf(columns::isBlank)) {
            page(lines.first() < Math.max(1, lines.all.size()) ? lines.first() : 0);
        }
        return List.copyOf(lines.all);
    }
}
