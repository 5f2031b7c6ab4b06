package org.khet.bench.groups;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a table that the product wrote, to be written again by plain JDBC with other values.
 *
 * @param table   table
 * @param columns names in lower case
 * @param rows    values
 */
record RowCopy(String table, List<String> columns, List<@Nullable Object[]> rows) {
    /** Says what a copy has in a column instead. */
    interface Change {
        @Nullable Object of(String column, @Nullable Object before);
    }

    static RowCopy read(Connection connection, String table, String where) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select * from " + table + " where " + where);
                ResultSet found = statement.executeQuery()) {
            ResultSetMetaData about = found.getMetaData();
            List<String> columns = new ArrayList<>();
            for (int i = 1; i <= about.getColumnCount(); i++) {
                columns.add(about.getColumnName(i).toLowerCase(Locale.ROOT));
            }
            List<@Nullable Object[]> rows = new ArrayList<>();
            while (found.next()) {
                @Nullable Object[] row = new @Nullable Object[columns.size()];
                for (int i = 0; i < row.length; i++) {
                    row[i] = found.getObject(i + 1);
                }
                rows.add(row);
            }
            return new RowCopy(table, columns, rows);
        }
    }

    /** The first of them so many times. */
    RowCopy times(int count) {
        return new RowCopy(table, columns, Collections.nCopies(count, rows.getFirst()));
    }

    /** Inserts all of them in one batch. */
    void write(Connection connection, Change change) throws SQLException {
        String places = String.join(", ", Collections.nCopies(columns.size(), "?"));
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into " + table + " (" + String.join(", ", columns) + ") values (" + places + ")")) {
            for (@Nullable Object[] row : rows) {
                for (int i = 0; i < row.length; i++) {
                    insert.setObject(i + 1, change.of(columns.get(i), row[i]));
                }
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
