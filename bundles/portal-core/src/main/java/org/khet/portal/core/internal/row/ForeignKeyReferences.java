package org.khet.portal.core.internal.row;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Rows at which others point by a foreign key, asked of the database, so that no table is forgotten. For one thread. */
public final class ForeignKeyReferences {
    private final Connection connection;

    /** Of this database. */
    public ForeignKeyReferences(Connection connection) {
        this.connection = connection;
    }

    /** A row of a table. */
    public record Place(String table, long key) {}

    /** Tables with rows that point at rows of the table, by the key of the latter; own ones do not count. */
    public Map<Long, Set<String>> pointedAt(String table, Collection<Long> keys, Set<Place> own) throws SQLException {
        DatabaseMetaData data = connection.getMetaData();
        String stored = data.storesUpperCaseIdentifiers() ? table.toUpperCase(Locale.ROOT) : table;
        Map<Long, Set<String>> found = new HashMap<>();
        try (ResultSet pointer = data.getExportedKeys(null, connection.getSchema(), stored)) {
            while (pointer.next()) {
                String from = pointer.getString("FKTABLE_NAME").toLowerCase(Locale.ROOT);
                String column = pointer.getString("FKCOLUMN_NAME").toLowerCase(Locale.ROOT);
                for (List<Long> some : RowReader.some(keys)) {
                    ask(from, column, some, own)
                            .forEach(key -> found.computeIfAbsent(key, none -> new TreeSet<>())
                                    .add(from));
                }
            }
        }
        return found;
    }

    private Set<Long> ask(String from, String column, List<Long> keys, Set<Place> own) throws SQLException {
        Set<Long> found = new HashSet<>();
        String sql =
                "select id, " + column + " from " + from + " where " + column + " in (" + RowReader.marks(keys) + ")";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            RowReader.fill(statement, 1, keys);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    if (!own.contains(new Place(from, row.getLong(1)))) {
                        found.add(row.getLong(2));
                    }
                }
            }
        }
        return found;
    }
}
