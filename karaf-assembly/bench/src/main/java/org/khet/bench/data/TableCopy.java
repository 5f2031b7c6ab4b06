package org.khet.bench.data;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Rows of a table that belong to an office, held in memory: what plain JDBC writes again for another office, with other keys.
 *
 * @param table   name
 * @param columns names, small letters
 * @param rows    values by column
 */
record TableCopy(String table, List<String> columns, List<Object[]> rows) {
    private static final int BATCH = 1000;
    private static final String OFFICE = "office_id";

    static TableCopy read(Connection connection, String table, long office) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("select * from " + table + " where office_id = ? order by id")) {
            statement.setLong(1, office);
            try (ResultSet found = statement.executeQuery()) {
                ResultSetMetaData about = found.getMetaData();
                List<String> columns = new ArrayList<>();
                for (int i = 1; i <= about.getColumnCount(); i++) {
                    columns.add(about.getColumnName(i).toLowerCase(Locale.ROOT));
                }
                List<Object[]> rows = new ArrayList<>();
                while (found.next()) {
                    Object[] row = new Object[columns.size()];
                    for (int i = 0; i < row.length; i++) {
                        row[i] = found.getObject(i + 1);
                    }
                    rows.add(row);
                }
                return new TableCopy(table, columns, rows);
            }
        }
    }

    /**
     * Writes them for another office in batches; the caller commits.
     *
     * @param shift added to every key, also those that refer to rows of the same office
     */
    void write(Connection connection, long office, long shift) throws SQLException {
        String places = columns.stream().map(column -> "?").collect(Collectors.joining(", "));
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into " + table + " (" + String.join(", ", columns) + ") values (" + places + ")")) {
            int waiting = 0;
            for (Object[] row : rows) {
                for (int i = 0; i < row.length; i++) {
                    insert.setObject(i + 1, value(columns.get(i), row[i], office, shift));
                }
                insert.addBatch();
                waiting++;
                if (waiting % BATCH == 0) {
                    insert.executeBatch();
                }
            }
            insert.executeBatch();
        }
    }

    private static Object value(String column, Object value, long office, long shift) {
        if (column.equals(OFFICE)) {
            return office;
        }
        boolean key = column.equals("id") || column.endsWith("_id");
        return key && value instanceof Number number ? (Object) (number.longValue() + shift) : value;
    }
}
