package org.khet.documents.internal.outgoing;

import java.util.Optional;
import org.khet.portal.api.outcome.Problem;
import org.khet.portal.api.record.DeclaredField;
import org.khet.portal.api.record.RecordLine;
import org.khet.portal.api.record.RecordRow;

/** What a line of receivers needs beside its sort, and one of linked letters. */
final class ReceiverLines {
    private ReceiverLines() {}

    static Optional<Problem> problem(LetterOutKind kind, RecordLine line) {
        return switch (line.get(kind.receiverSort)) {
            case ALL_SCHOOLS, STAFF -> Optional.empty();
            case DISTRICT, NETWORK -> missing(line.get(kind.place).isEmpty(), kind.place);
            case LIST, CONTACT -> missing(!line.has(kind.contact), kind.contact);
            case SCHOOL -> missing(!line.has(kind.school), kind.school);
            case UNIT, UNIT_STAFF -> missing(!line.has(kind.receiverUnit), kind.receiverUnit);
            case PERSON -> missing(!line.has(kind.receiverPerson), kind.receiverPerson);
        };
    }

    /** A link names one letter, and not the letter itself. */
    static Optional<Problem> oneLetter(LetterOutKind kind, RecordLine line, RecordRow row) {
        boolean itself = row.id() != 0
                && line.get(kind.linked).filter(key -> key == row.id()).isPresent();
        return itself || line.has(kind.linked) == line.has(kind.linkedIn)
                ? Optional.of(Problem.of(kind.linked.name(), "documents.error.out.one-letter"))
                : Optional.empty();
    }

    private static Optional<Problem> missing(boolean wrong, DeclaredField field) {
        return wrong ? Optional.of(Problem.of(field.name(), "records.error.missing")) : Optional.empty();
    }
}
