package org.khet.portal.api.record.storage;

/**
 * A row as it was read or written in this transaction.
 *
 * @param id      key
 * @param version number of its last change, from 1; 0 in a table without versions
 * @param values  what it holds
 */
public record StoredRecord(long id, int version, RecordValues values) {}
