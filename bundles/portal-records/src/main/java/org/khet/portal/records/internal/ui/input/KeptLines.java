package org.khet.portal.records.internal.ui.input;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Tag;
import java.util.ArrayList;
import java.util.List;
import org.khet.portal.api.record.DeclaredField;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.ui.ViewRequest;
import org.khet.portal.records.internal.ui.ValueFormatter;

/**
 * All lines of a sheet in the kept draft: beyond those that are inputs of the first page, pasted ones, and in the order in which they
 * were put. In pieces, as a field of a draft holds no more than 100,000 characters. Each edition of a record has pieces of its own: lines
 * that were typed before somebody else saved are shown as a table in words, and put over nothing.
 */
final class KeptLines {
    private static final int PIECE = 50_000;
    private static final int NONE = -1;

    private final ViewRequest.FormDraft draft;
    private final LineTexts texts;
    private final String id;
    private final String label;
    private final List<Piece> pieces = new ArrayList<>();
    private String name;
    private int edition = NONE;
    private boolean restored;

    /**
     * For one sheet.
     *
     * @param names words of what stands in the cells
     * @param id    with which the ids of its inputs begin; its name in the draft, unless it gets another one
     * @param label what people are told of it
     */
    KeptLines(ViewRequest.FormDraft draft, LineColumns columns, ValueFormatter names, String id, String label) {
        this.draft = draft;
        this.texts = new LineTexts(
                names,
                columns.typed().stream()
                        .filter(field -> !((DeclaredField) field).isSensitive())
                        .toList());
        this.id = id;
        this.name = id;
        this.label = label;
    }

    /** A name besides those of the inputs, where the draft is of no single record and action: it then says both, and the edition. */
    void name(String of) {
        name = of;
    }

    /** Keeps what is typed into an input of the first page. */
    void bind(FieldEditor<?, ?> editor) {
        String input = editor.input().getId().orElseThrow();
        draft.bind(name + input.substring(id.length()), editor.input());
    }

    /** Whether more was kept than the inputs have: then it stands in the place of what is stored. */
    boolean isRestored() {
        return restored;
    }

    /** What was kept is no more what stands in the sheet. */
    void beginAnew() {
        pieces.clear();
        edition = NONE;
        restored = false;
    }

    /**
     * The lines that were kept of an edition of the record, told once; none where no more was kept than the inputs have.
     *
     * @param now edition, 0 of a new record
     */
    List<RecordDraft> restore(int now) {
        if (edition != NONE) {
            return List.of();
        }
        edition = now;
        StringBuilder all = new StringBuilder();
        String next = piece(0).getValue();
        while (!next.isEmpty()) {
            all.append(next);
            next = piece(pieces.size()).getValue();
        }
        restored = !all.isEmpty();
        return restored ? texts.read(all.toString()) : List.of();
    }

    private Piece piece(int number) {
        while (pieces.size() <= number) {
            Piece piece = new Piece(label);
            draft.bind(name + "-" + edition + "-lines-" + pieces.size(), piece);
            pieces.add(piece);
        }
        return pieces.get(number);
    }

    /** Keeps all lines as they are now; what is kept already is not sent again. */
    void keep(List<RecordDraft> lines) {
        String all = texts.write(lines);
        int number = 0;
        int from = 0;
        while (from < all.length()) {
            int to = end(all, from);
            piece(number).keep(all.substring(from, to));
            number++;
            from = to;
        }
        for (int rest = number; rest < pieces.size(); rest++) {
            pieces.get(rest).keep("");
        }
    }

    /** Where a piece ends: with a line, if that is not too long. */
    private static int end(String all, int from) {
        int most = from + PIECE;
        int line = most < all.length() ? all.lastIndexOf('\n', most) : all.length();
        return line > from ? line : Math.min(most, all.length());
    }

    /** A field that stands nowhere: what is put into it counts as typed. */
    @Tag("span")
    static final class Piece extends AbstractField<Piece, String> implements com.vaadin.flow.component.HasLabel {
        Piece(String label) {
            super("");
            setLabel(label);
        }

        void keep(String text) {
            if (!text.equals(getValue())) {
                setModelValue(text, true);
            }
        }

        @Override
        protected void setPresentationValue(String text) {
            // it stands nowhere
        }
    }
}
