package org.khet.portal.core.internal.row;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.khet.portal.api.imports.ImportTrace;
import org.khet.portal.api.imports.ImportTrace.Deed;
import org.khet.portal.core.internal.row.RowReader.Row;

/** What happens to the rows of a table that belong to some records, seen before and after. For one thread. */
public final class RowChanges {
    private final RowReader reader;
    private final RowTable table;
    private final String column;
    private final Map<Long, Row> before;

    /** Looks at the rows of the office of which the column has one of the keys. */
    public RowChanges(Connection connection, long office, RowTable table, String column, Collection<Long> keys)
            throws SQLException {
        this.reader = new RowReader(connection, office);
        this.table = table;
        this.column = column;
        this.before = rows(keys);
    }

    private Map<Long, Row> rows(Collection<Long> keys) throws SQLException {
        Map<Long, Row> rows = new HashMap<>();
        reader.by(table, column, keys).forEach(row -> rows.put(row.key(), row));
        return rows;
    }

    /**
     * What was done.
     *
     * @param traces row by row
     * @param owners records to which these rows belong
     */
    public record Done(List<ImportTrace> traces, Set<Long> owners) {}

    /** What was done to those rows, and to rows of these keys. */
    public Done since(Collection<Long> keys) throws SQLException {
        Map<Long, Row> after = rows(keys);
        List<ImportTrace> traces = new ArrayList<>();
        Set<Long> owners = new HashSet<>();
        for (Row row : after.values()) {
            Row old = before.get(row.key());
            if (old == null) {
                traces.add(ImportTrace.added(table.name(), row.key()));
                owners.add(owner(row));
            } else if (old.edition() != row.edition()) {
                traces.add(new ImportTrace(table.name(), row.key(), Deed.CHANGED, row.edition(), old.values()));
                owners.add(owner(row));
            }
        }
        for (Row old : before.values()) {
            if (!after.containsKey(old.key())) {
                traces.add(new ImportTrace(table.name(), old.key(), Deed.REMOVED, old.edition(), old.values()));
                owners.add(owner(old));
            }
        }
        return new Done(traces, owners);
    }

    private long owner(Row row) {
        return Long.parseLong(row.values().getOrDefault(column, "0"));
    }
}
