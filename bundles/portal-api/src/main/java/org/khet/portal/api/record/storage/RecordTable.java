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
     * @return its key; its version is 1 in a versioned table
     */
    long insert(OfficeId office, RecordValues values);

    /** The row with all its lines, read for writing; empty when the office has none of this key. */
    Optional<StoredRecord> find(OfficeId office, long id);

    /** As {@link #find}, and nobody else may lock or change it until the transaction ends. */
    Optional<StoredRecord> lock(OfficeId office, long id);

    /**
     * Writes a row over the version as which it was seen: changed columns, and the difference of the lines.
     *
     * @return its version from now on, always one more
     * @throws StaleRecord if it has another version, or the office has none of this key
     */
    int update(OfficeId office, long id, int seen, RecordValues values);

    /**
     * Deletes a row with its lines, as an import does that is taken back.
     *
     * @throws StaleRecord if it has another version, or the office has none of this key
     */
    void delete(OfficeId office, long id, int seen);

    /** Deletes all rows of a demonstration office with their lines; how many rows there were. */
    int clear(OfficeId office);
}
