package org.khet.portal.records.internal.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.khet.portal.api.record.DeclaredField;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.ui.ViewRequest;

/**
 * All lines of a sheet in the kept draft: beyond those that are inputs of the first page, pasted ones, and in the order in which they
 * were put. In pieces, as a field of a draft holds no more than 100,000 characters. Each edition of a record has pieces of its own: lines
 * that were typed before somebody else saved are shown as text, and put over nothing.
 */
final class KeptLines {
    private static final int PIECE = 50_000;
    private final ViewRequest.FormDraft draft;
    private final LineTexts texts;
    private final String id;
    private final String label;
    private final List<Piece> pieces = new ArrayList<>();

    /**
     * For one sheet.
     *
     * @param id    of the sheet and the edition of its record
     * @param label what people are told of it
     */
    KeptLines(ViewRequest.FormDraft draft, LineColumns columns, String id, String label) {
        this.draft = draft;
        this.texts = new LineTexts(columns.typed().stream()
                .filter(field -> !((DeclaredField) field).isSensitive())
                .toList());
        this.id = id;
        this.label = label;
    }

    /** The lines that were kept; empty where no more was kept than the inputs have. */
    Optional<List<RecordDraft>> restore() {
        StringBuilder all = new StringBuilder();
        String next = piece(0).getValue();
        while (!next.isEmpty()) {
            all.append(next);
            next = piece(pieces.size()).getValue();
        }
        return all.isEmpty() ? Optional.empty() : Optional.of(texts.read(all.toString()));
    }

    private Piece piece(int number) {
        while (pieces.size() <= number) {
            Piece piece = new Piece(label);
            draft.bind(id + "-lines-" + pieces.size(), piece);
            pieces.add(piece);
        }
        return pieces.get(number);
    }

    /** Keeps all lines as they are now; what is kept already is not sent again. */
    void keep(List<RecordDraft> lines) {
        String all = texts.write(lines);
        int number = 0;
        for (int from = 0; from < all.length(); from += PIECE) {
            piece(number).keep(all.substring(from, Math.min(all.length(), from + PIECE)));
            number++;
        }
        for (int rest = number; rest < pieces.size(); rest++) {
            pieces.get(rest).keep("");
        }
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
