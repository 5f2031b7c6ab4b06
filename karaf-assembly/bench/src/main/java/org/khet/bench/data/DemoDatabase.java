package org.khet.bench.data;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.derby.jdbc.EmbeddedDataSource;

/**
 * The embedded database of a demonstration that does not run.
 *
 * @param folder in which it is
 */
public record DemoDatabase(Path folder) {
    /** Something done in it. */
    @FunctionalInterface
    public interface Work<T> {
        /** Does it. */
        T on(Connection connection) throws SQLException;
    }

    /** Does it and commits; what it gave. */
    public <T> T doing(Work<T> work) throws SQLException {
        System.setProperty(
                "derby.stream.error.file", folder.resolveSibling("bench.log").toString());
        var database = new EmbeddedDataSource();
        database.setDatabaseName(folder.toString());
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            T given = work.on(connection);
            connection.commit();
            return given;
        } finally {
            BenchProduct.shutDown(database);
        }
    }

    /** Key of the office of this code. */
    public static long office(Connection connection, String code) throws SQLException {
        return number(connection, "select id from core_office where code = ?", code);
    }

    /** The only number that a query gives. */
    public static long number(Connection connection, String query, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (ResultSet row = statement.executeQuery()) {
                if (!row.next()) {
                    throw new IllegalStateException("the demonstration has nothing by " + query);
                }
                return row.getLong(1);
            }
        }
    }

    /**
     * Writes rows of a table once more.
     *
     * @param where which ones
     * @param other by column, the SQL of what the copies have instead
     */
    public static void copy(Connection connection, String table, String where, Map<String, String> other)
            throws SQLException {
        List<String> columns = new ArrayList<>();
        try (ResultSet names = connection.getMetaData().getColumns(null, null, table.toUpperCase(Locale.ROOT), null)) {
            while (names.next()) {
                columns.add(names.getString("COLUMN_NAME").toLowerCase(Locale.ROOT));
            }
        }
        String values =
                columns.stream().map(name -> other.getOrDefault(name, name)).collect(Collectors.joining(", "));
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("insert into " + table + " (" + String.join(", ", columns) + ") select " + values
                    + " from " + table + " where " + where);
        }
    }
}
