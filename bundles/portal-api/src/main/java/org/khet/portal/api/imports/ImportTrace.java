package org.khet.portal.api.imports;

import java.util.Map;

/**
 * What an import did to one row of its module's tables; enough to take it back.
 *
 * @param table   name, in small letters
 * @param key     key of the row
 * @param deed    what was done
 * @param edition number of its last change, after the import; for one that was removed, before it
 * @param former  values before, by column; empty for a new row
 */
public record ImportTrace(String table, long key, Deed deed, int edition, Map<String, String> former) {
    /** What was done. */
    public enum Deed {
        /** The row is new. */
        ADDED,
        /** It was there, and has other values. */
        CHANGED,
        /** It was there, and has gone. */
        REMOVED
    }

    /** Keeps an immutable copy. */
    public ImportTrace {
        former = Map.copyOf(former);
    }

    /** A new row. */
    public static ImportTrace added(String table, long key) {
        return new ImportTrace(table, key, Deed.ADDED, 1, Map.of());
    }
}
