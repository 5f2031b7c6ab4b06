package org.khet.portal.records.internal.store;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.record.Condition;
import org.khet.portal.api.record.Field;
import org.khet.portal.api.record.RecordRow;

/** Writes records of one kind with their lines, each in the running transaction. Safe for concurrent use. */
public interface RecordWriter {
    /** A record that is to be added, with its key. */
    RecordRow keyed(RecordRow row);

    /**
     * Adds a record and gives it the edition 1, and a key unless it has one by {@link #keyed}.
     *
     * @param folded its words, folded for the search of the list
     */
    RecordRow insert(RecordRow row, String folded);

    /**
     * Writes a record over the edition that {@code row} names, and gives it the next one.
     *
     * @param before the record as it was read in this transaction: lines that are the same are not written
     * @throws org.khet.portal.api.outcome.Outdated if somebody was first
     */
    RecordRow update(RecordRow before, RecordRow row, String folded);

    /** Adds to amounts of a record, as {@link org.khet.portal.api.record.RecordService#add}. */
    boolean add(OfficeId office, long id, Map<Field<BigDecimal>, BigDecimal> sums, List<Condition> guard);

    /**
     * Deletes one record with its lines.
     *
     * @throws org.khet.portal.api.outcome.Outdated if it has another edition
     */
    void delete(OfficeId office, long id, int edition);

    /** Deletes all records of an office with their lines. */
    void clear(OfficeId office);
}
