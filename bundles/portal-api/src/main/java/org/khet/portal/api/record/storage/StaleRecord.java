package org.khet.portal.api.record.storage;

/** A row was to be written over a version that it no longer has, or it is gone. The running transaction stores nothing. */
public final class StaleRecord extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final long id;

    /** Of this row, seen as of this version. */
    public StaleRecord(String table, long id, int seen) {
        super(table + " " + id + " is no longer of version " + seen);
        this.id = id;
    }

    /** Key of the row: its steps say who was first. */
    public long id() {
        return id;
    }
}
