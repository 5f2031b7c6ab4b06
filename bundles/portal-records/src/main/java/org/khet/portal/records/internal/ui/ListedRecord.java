package org.khet.portal.records.internal.ui;

import org.khet.portal.api.record.RecordRow;

/** A row of a list with the names that its page needs; the same row when key and edition are. */
record ListedRecord(long id, int edition, RecordRow row, ValueFormatter names) {
    ListedRecord(RecordRow row, ValueFormatter names) {
        this(row.id(), row.head().edition(), row, names);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ListedRecord shown && shown.id == id && shown.edition == edition;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(id);
    }
}
