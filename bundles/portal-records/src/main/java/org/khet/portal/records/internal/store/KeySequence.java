package org.khet.portal.records.internal.store;

import java.util.List;

/** Keys of a module's sequence, taken in blocks as JPA takes them, so entities of the module may use the same one. */
final class KeySequence {
    private static final int BLOCK = 500;
    private final String sequence;
    private long next;
    private long last = -1;

    KeySequence(String sequence) {
        this.sequence = sequence;
    }

    synchronized long next(SqlSession sql) {
        if (next > last) {
            String query = sql.isDerby() ? "values next value for " + sequence : "select nextval('" + sequence + "')";
            last = sql.read(query, List.of(), row -> row.getLong(1)).getFirst();
            next = last - BLOCK + 1;
        }
        return next++;
    }
}
