package org.khet.portal.records.internal.store;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.persistence.RequestCache;

/** Plain SQL on the connection of a unit of work, in its transaction. Values are always parameters. */
final class SqlSession {
    /** Makes something of a row. */
    interface RowReader<T> {
        T of(ResultSet row) throws SQLException;
    }

    private final Connection connection;

    SqlSession(EntityManager entities) {
        this.connection = Objects.requireNonNull(entities.unwrap(Connection.class));
    }

    <T> List<T> read(String sql, List<? extends @Nullable Object> values, RowReader<T> reader) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            List<T> found = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(reader.of(rows));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("cannot be read: " + sql, e);
        }
    }

    private record Asked(Object of, String sql, List<@Nullable Object> values) {}

    /**
     * As {@link #read}; several parts of a page that ask the same get one answer.
     *
     * @param of whose rows it reads; the same one always makes the same of a row
     */
    <T> List<T> once(Object of, String sql, List<? extends @Nullable Object> values, RowReader<T> reader) {
        return new ArrayList<>(
                RequestCache.once(new Asked(of, sql, new ArrayList<>(values)), () -> read(sql, values, reader)));
    }

    int write(String sql, List<? extends @Nullable Object> values) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, values);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("cannot be written: " + sql, e);
        }
    }

    /** Writes rows of one table in one go. */
    void writeAll(String sql, List<List<Object>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (List<Object> values : rows) {
                bind(statement, values);
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("cannot be written: " + sql, e);
        }
    }

    /** Columns of each index of a table, in their order with blanks between; all in small letters. */
    Map<String, String> indexes(String table) {
        try {
            DatabaseMetaData data = connection.getMetaData();
            String stored = data.storesUpperCaseIdentifiers() ? table.toUpperCase(Locale.ROOT) : table;
            Map<String, String> found = new TreeMap<>();
            try (ResultSet rows = data.getIndexInfo(null, connection.getSchema(), stored, false, true)) {
                while (rows.next()) {
                    String name = rows.getString("INDEX_NAME");
                    if (name != null) {
                        found.merge(
                                name.toLowerCase(Locale.ROOT),
                                rows.getString("COLUMN_NAME").toLowerCase(Locale.ROOT),
                                (before, next) -> before + " " + next);
                    }
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("indexes cannot be read: " + table, e);
        }
    }

    boolean isDerby() {
        try {
            return connection.getMetaData().getDatabaseProductName().contains("Derby");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void bind(PreparedStatement statement, List<? extends @Nullable Object> values) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            bind(statement, i + 1, values.get(i));
        }
    }

    private static void bind(PreparedStatement statement, int at, @Nullable Object value) throws SQLException {
        switch (value) {
            case null -> statement.setNull(at, Types.VARCHAR);
            case FieldCodec.Nothing nothing -> statement.setNull(at, nothing.type());
            case BigDecimal number -> statement.setBigDecimal(at, number);
            case Boolean yes -> statement.setBoolean(at, yes);
            default -> statement.setObject(at, value);
        }
    }
}
