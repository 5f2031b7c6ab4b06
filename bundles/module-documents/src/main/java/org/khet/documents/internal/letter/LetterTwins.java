package org.khet.documents.internal.letter;

import java.sql.Date;
import java.util.Optional;
import java.util.stream.Stream;
import org.khet.documents.internal.register.SqlReader;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.text.ThaiFolding;

/** Finds a letter of the same sender, number and day that was registered before; it warns and never refuses. Source: core E-15, CORE-56. */
public final class LetterTwins {
    private final SqlReader sql;

    /** @param work the module's unit */
    public LetterTwins(UnitOfWork work) {
        this.sql = new SqlReader(work);
    }

    private record Known(long id, String words) {}

    /** Key of the first such letter; a letter without a number has none. */
    Optional<Long> of(LetterInKind kind, RecordRow row) {
        String no = ThaiFolding.fold(row.get(kind.letterNo));
        if (no.isEmpty() || row.get(kind.letterOn).isEmpty()) {
            return Optional.empty();
        }
        OfficeId office = row.head().office();
        String sender = ThaiFolding.fold(row.get(kind.sender));
        // the index answers the first question by itself; the rows are read of the few that may be it
        return read(
                        office,
                        "select id, letter_no from doc_letter_in where office_id = ? and letter_on = ?",
                        Date.valueOf(row.get(kind.letterOn).get()))
                .filter(known -> (row.id() == 0 || known.id() < row.id())
                        && ThaiFolding.fold(known.words()).equals(no))
                .map(Known::id)
                .sorted()
                .filter(id -> read(
                                office,
                                "select id, sender from doc_letter_in where office_id = ? and id = ? and state <> 'VOID'",
                                id)
                        .anyMatch(known -> ThaiFolding.fold(known.words()).equals(sender)))
                .findFirst();
    }

    private Stream<Known> read(OfficeId office, String query, Object value) {
        return sql
                .list(office, query, found -> new Known(found.getLong(1), found.getString(2)), office.value(), value)
                .stream();
    }
}
