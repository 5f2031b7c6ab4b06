package org.khet.documents.internal.demo;

import java.util.List;
import org.khet.documents.internal.register.SqlReader;
import org.khet.portal.api.office.OfficeId;

/** Keys of rows that are written in bulk, from the sequence of the module's records. */
final class LetterYearKeys {
    private static final int BLOCK = 500;
    private static final List<String> QUERIES = List.of(
            "select next value for doc_seq from sysibm.sysdummy1 where ? > 0", "select nextval('doc_seq') where ? > 0");
    private final SqlReader sql;
    private final OfficeId office;
    private final String query;
    private long next = 1;
    private long last;

    /** @param derby whether the database is the built-in one */
    LetterYearKeys(SqlReader sql, OfficeId office, boolean derby) {
        this.sql = sql;
        this.office = office;
        this.query = QUERIES.get(derby ? 0 : 1);
    }

    long next() {
        if (next > last) {
            last = sql.list(office, query, row -> row.getLong(1), office.value())
                    .getFirst();
            next = last - BLOCK + 1;
        }
        return next++;
    }
}
