package org.khet.portal.core.internal.row;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.khet.portal.core.internal.row.RowTable.Column;

/** Reads rows of an office as they stand, column by column. For one thread. */
public final class RowReader {
    private static final int AT_ONCE = 500;
    private final Connection connection;
    private final long office;

    /** Rows of the office on this connection. */
    public RowReader(Connection connection, long office) {
        this.connection = connection;
        this.office = office;
    }

    /**
     * A row.
     *
     * @param key     its key
     * @param edition number of its last change
     * @param values  by column; those that are unset are missing
     */
    public record Row(long key, int edition, Map<String, String> values) {}

    /** Rows by their own key. */
    public Map<Long, Row> rows(RowTable table, Collection<Long> keys) throws SQLException {
        return by(table, "id", keys).stream().collect(Collectors.toMap(Row::key, row -> row));
    }

    /** Rows of which a column has one of the keys, by that key of the office, in the order of their own keys. */
    public List<Row> by(RowTable table, String column, Collection<Long> keys) throws SQLException {
        List<Row> found = new ArrayList<>();
        for (List<Long> some : some(keys)) {
            String names = table.columns().stream().map(Column::name).collect(Collectors.joining(", "));
            String sql = "select id, version, " + names + " from " + table.name() + " where office_id = ? and " + column
                    + " in (" + marks(some) + ") order by id";
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                statement.setLong(1, office);
                fill(statement, 2, some);
                try (ResultSet row = statement.executeQuery()) {
                    while (row.next()) {
                        found.add(new Row(row.getLong(1), row.getInt(2), values(table, row)));
                    }
                }
            }
        }
        return found;
    }

    private static Map<String, String> values(RowTable table, ResultSet row) throws SQLException {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < table.columns().size(); i++) {
            Column column = table.columns().get(i);
            // written by one driver and read by the same one, a time keeps every digit
            Object value = column.type() == RowTable.Type.TIME ? row.getTimestamp(i + 3) : row.getString(i + 3);
            if (value != null) {
                values.put(column.name(), value.toString());
            }
        }
        return values;
    }

    /** Keys in lists that fit into one question. */
    static List<List<Long>> some(Collection<Long> keys) {
        List<Long> all = List.copyOf(keys);
        List<List<Long>> parts = new ArrayList<>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            parts.add(all.subList(from, Math.min(all.size(), from + AT_ONCE)));
        }
        return parts;
    }

    static String marks(List<Long> keys) {
        return String.join(", ", Collections.nCopies(keys.size(), "?"));
    }

    static void fill(PreparedStatement statement, int first, List<Long> keys) throws SQLException {
        for (int i = 0; i < keys.size(); i++) {
            statement.setLong(first + i, keys.get(i));
        }
    }
}
