package org.khet.portal.core.internal.row;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
import org.khet.portal.api.imports.ImportTarget.Journal;
import org.khet.portal.api.imports.ImportTrace;
import org.khet.portal.api.imports.ImportTrace.Deed;

/** Tells a journal what is written, with what stood there before. For one thread. */
public final class RowTracer {
    private final RowReader reader;
    private final Journal journal;

    /** Rows of the office on this connection. */
    public RowTracer(Connection connection, long office, Journal journal) {
        this.reader = new RowReader(connection, office);
        this.journal = journal;
    }

    /** A row is new. */
    public void added(RowTable table, long key) {
        journal.wrote(ImportTrace.added(table.name(), key));
    }

    /** These rows will be changed, each once; to be called before. */
    public void changing(RowTable table, Collection<Long> keys) throws SQLException {
        for (RowReader.Row row : reader.by(table, "id", keys)) {
            changed(table, row.key(), row.edition(), row.values());
        }
    }

    /** A row with these values before is changed once. */
    public void changed(RowTable table, long key, int edition, Map<String, String> former) {
        journal.wrote(new ImportTrace(table.name(), key, Deed.CHANGED, edition + 1, former));
    }

    /** The rows of which the column has one of the keys will be removed; to be called before. */
    public void removing(RowTable table, String column, Collection<Long> keys) throws SQLException {
        for (RowReader.Row row : reader.by(table, column, keys)) {
            journal.wrote(new ImportTrace(table.name(), row.key(), Deed.REMOVED, row.edition(), row.values()));
        }
    }
}
