package org.khet.portal.core.internal.office;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.testkit.database.TestDatabase;

/** Everything that stands in the database for an office, read again and again on a connection of its own. */
final class OfficeLines implements AutoCloseable {
    private final Connection connection;
    private final SortedMap<String, PreparedStatement> tables = new TreeMap<>();

    OfficeLines(TestDatabase database, OfficeId office) throws SQLException {
        connection = database.connections().getConnection();
        for (String table : tables(connection)) {
            PreparedStatement rows = connection.prepareStatement("select * from " + table + " where office_id = ?");
            rows.setLong(1, office.value());
            tables.put(table, rows);
        }
        connection.rollback();
    }

    /** Everything that stands in the database for the office, a line each. */
    List<String> all() throws SQLException {
        List<String> lines = new ArrayList<>();
        for (var table : tables.entrySet()) {
            try (ResultSet rows = table.getValue().executeQuery()) {
                int columns = rows.getMetaData().getColumnCount();
                while (rows.next()) {
                    var line = new StringBuilder(table.getKey());
                    for (int column = 1; column <= columns; column++) {
                        line.append('|').append(text(rows, column));
                    }
                    lines.add(line.toString());
                }
            }
        }
        connection.rollback();
        lines.sort(String::compareTo);
        return lines;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    /** Asked once: the catalogue of a database answers more slowly than all these tables together. */
    private static Set<String> tables(Connection connection) throws SQLException {
        Set<String> tables = new TreeSet<>();
        for (String column : List.of("OFFICE_ID", "office_id")) {
            try (ResultSet found = connection.getMetaData().getColumns(null, null, null, column)) {
                while (found.next()) {
                    tables.add(found.getString("TABLE_NAME"));
                }
            }
        }
        return tables;
    }

    /** PostgreSQL's driver gives bytes as a text of its own, after some calls as the name of an object. */
    private static @Nullable String text(ResultSet rows, int column) throws SQLException {
        if (rows.getMetaData().getColumnType(column) != Types.BINARY) {
            return rows.getString(column);
        }
        byte[] bytes = rows.getBytes(column);
        return bytes == null ? null : HexFormat.of().formatHex(bytes);
    }
}
