package org.khet.portal.api.record.storage;

import java.util.Optional;
import org.khet.portal.api.office.OfficeId;

/**
 * The rows of one table for writing. Each call works in one office, in the thread's transaction or one of its own, and is
 * written when it returns, so that plain SQL of the same transaction sees it. Lists, counts and sums are read by plain SQL.
 * Safe for concurrent use.
 */
public interface RecordTable {
    /** What it was opened with. */
    TableDescription description();

    /**
     * Stores a new row with its lines.
     *
     * @return the row with its key and the keys of its lines; of version 1 in a versioned table
     */
    StoredRecord insert(OfficeId office, RecordValues values);

    /** A key that no other row gets, for what is written about a row before the row itself. */
    long key(OfficeId office);

    /** As {@link #insert(OfficeId, RecordValues)}, with a key that {@link #key} gave. */
    StoredRecord insert(OfficeId office, long key, RecordValues values);

    /** The row with all its lines, read for writing; empty when the office has none of this key. */
    Optional<StoredRecord> find(OfficeId office, long id);

    /** As {@link #find}, and nobody else may lock or change it until the transaction ends. */
    Optional<StoredRecord> lock(OfficeId office, long id);

    /**
     * Writes the difference to a row as it was read: changed columns, and lines that are new, changed, moved or gone. Reads
     * nothing.
     *
     * @param before the row of this office as it was read, with the lines of each table that {@code values} names
     * @return the row with its keys, its version one more, whatever has changed
     * @throws StaleRecord if it has another version by now, or is gone
     */
    StoredRecord update(OfficeId office, StoredRecord before, RecordValues values);

    /**
     * Deletes a row with its lines, as an import does that is taken back.
     *
     * @throws StaleRecord if it has another version, or the office has none of this key
     */
    void delete(OfficeId office, long id, int seen);

    /** Deletes all rows of a demonstration office with their lines; how many rows there were. */
    int clear(OfficeId office);
}
