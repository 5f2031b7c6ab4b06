package org.khet.documents.internal.letter;

import java.sql.Date;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.khet.documents.internal.register.SqlReader;
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

    private record Known(long id, String sender, String letterNo) {}

    /** Key of the first such letter; a letter without a number has none. */
    Optional<Long> of(LetterInKind kind, RecordRow row) {
        String no = ThaiFolding.fold(row.get(kind.letterNo));
        if (no.isEmpty() || row.get(kind.letterOn).isEmpty()) {
            return Optional.empty();
        }
        String sender = ThaiFolding.fold(row.get(kind.sender));
        List<Object> values = new ArrayList<>(List.of(
                row.head().office().value(), Date.valueOf(row.get(kind.letterOn).get())));
        return sql
                .list(
                        row.head().office(),
                        "select id, sender, letter_no from doc_letter_in where office_id = ? and letter_on = ?"
                                + " and state <> 'VOID' order by id",
                        found -> new Known(found.getLong(1), found.getString(2), found.getString(3)),
                        values.toArray())
                .stream()
                .filter(known -> row.id() == 0 || known.id() < row.id())
                .filter(known -> ThaiFolding.fold(known.letterNo()).equals(no)
                        && ThaiFolding.fold(known.sender()).equals(sender))
                .map(Known::id)
                .findFirst();
    }
}
