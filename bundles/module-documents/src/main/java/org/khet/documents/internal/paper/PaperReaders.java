package org.khet.documents.internal.paper;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.khet.documents.internal.setting.DocumentsCodes;
import org.khet.portal.api.person.PersonId;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;

/** Who reads a paper, and what others read of it while it is secret. Source: core. */
public final class PaperReaders {
    private static final String SECRET = "เอกสารลับ";
    private final PaperKind kind;

    PaperReaders(PaperKind kind) {
        this.kind = kind;
    }

    /** Whose paper it is: the drafter that it names and who made it. None of them decides about it. Source: core A-2. */
    public Set<PersonId> authors(RecordRow row) {
        return row.has(kind.drafter)
                ? Set.copyOf(List.of(row.get(kind.drafter), row.head().creator()))
                : Set.of(row.head().creator());
    }

    /** Its number and subject, where everybody reads it: of a secret paper the number alone. Source: core A-3. */
    public String openTitle(RecordRow row) {
        return isOpen(row) ? (row.get(kind.number) + " " + row.get(kind.subject)).strip() : openSubject(row);
    }

    /** Its subject, where others read it: of a secret paper its number. Source: core A-3. */
    public String openSubject(RecordRow row) {
        if (isOpen(row)) {
            return row.get(kind.subject);
        }
        return row.get(kind.number).isEmpty() ? SECRET : row.get(kind.number);
    }

    /** Why it was refused, withdrawn or cancelled, where others read it: of a secret paper only that it is secret. Source: core A-3. */
    public String openReason(RecordRow row) {
        return isOpen(row) ? row.head().reason() : SECRET;
    }

    private boolean isOpen(RecordRow row) {
        return row.get(kind.secrecy).equals(DocumentsCodes.NOT_SECRET);
    }

    /** Adds the readers of a paper with one more to a draft; {@code paper} with its lines. */
    public RecordDraft readBy(RecordRow paper, PersonId whom, RecordDraft draft) {
        if (isOpen(paper) || readers(paper).contains(whom)) {
            return draft;
        }
        List<RecordDraft> all = new ArrayList<>();
        paper.lines(kind.readers)
                .forEach(line -> all.add(new RecordDraft().ofLine(line.id()).with(kind.reader, line.get(kind.reader))));
        all.add(new RecordDraft().with(kind.reader, whom));
        return draft.with(kind.readers, all);
    }

    /** Whoever reads a paper that is secret: who made, drafted and signed it, and its readers. */
    public Set<PersonId> readers(RecordRow paper) {
        Set<PersonId> all = new HashSet<>(authors(paper));
        paper.get(kind.signer).ifPresent(all::add);
        paper.lines(kind.readers).forEach(line -> all.add(line.get(kind.reader)));
        return all;
    }
}
