package org.khet.portal.persistence.internal.backup;

import java.io.BufferedReader;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a table in a backup and puts them into the database. For one thread. */
final class TableFill {
    private static final int BATCH = 500;

    private final Connection connection;
    private final BackupReader backup;
    private final ColumnValues values = new ColumnValues();

    /** @param connection in a transaction of its own; the caller commits */
    TableFill(Connection connection, BackupReader backup) {
        this.connection = connection;
        this.backup = backup;
    }

    /** What is done with a row. */
    interface Each {
        void row(List<@Nullable String> row) throws SQLException;
    }

    /**
     * Inserts all rows.
     *
     * @param left names of columns that stay empty for now
     * @return how many
     */
    long insert(BackupTable table, Set<String> left) throws SQLException, IOException {
        try (PreparedStatement insert = connection.prepareStatement(table.insert())) {
            long[] rows = {0};
            each(table, row -> {
                for (int at = 0; at < row.size(); at++) {
                    BackupTable.Column column = table.columns().get(at);
                    set(insert, at + 1, column, left.contains(column.name()) ? null : row.get(at));
                }
                insert.addBatch();
                if (++rows[0] % BATCH == 0) {
                    insert.executeBatch();
                }
            });
            insert.executeBatch();
            return rows[0];
        }
    }

    /** Sets one column of each row in which it is not empty. */
    void update(BackupTable table, BackupTable.Column column, BackupTable.Column key) throws SQLException, IOException {
        int from = table.columns().indexOf(column);
        int by = table.columns().indexOf(key);
        String sql = "update " + BackupTable.quoted(table.stored()) + " set " + BackupTable.quoted(column.stored())
                + " = ? where " + BackupTable.quoted(key.stored()) + " = ?";
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            int[] waiting = {0};
            each(table, row -> {
                if (row.get(from) != null) {
                    set(update, 1, column, row.get(from));
                    set(update, 2, key, row.get(by));
                    update.addBatch();
                    if (++waiting[0] % BATCH == 0) {
                        update.executeBatch();
                    }
                }
            });
            update.executeBatch();
        }
    }

    /** Sets one value of a statement. */
    void set(PreparedStatement statement, int at, BackupTable.Column column, @Nullable String value)
            throws SQLException {
        values.write(statement, at, column.type(), value);
    }

    /**
     * Goes over all rows in the backup, their values in the order of the table's columns.
     *
     * @throws RestoreFailed if the table has another shape there
     */
    void each(BackupTable table, Each each) throws SQLException, IOException {
        try (BufferedReader rows = backup.rows(table.name())) {
            List<String> columns = Arrays.asList(String.valueOf(rows.readLine()).split("\t", -1));
            if (!columns.equals(table.columnNames())) {
                throw new RestoreFailed("the table " + table.name() + " has the columns " + table.columnNames()
                        + " here and " + columns + " in the backup");
            }
            for (String line = rows.readLine(); line != null; line = rows.readLine()) {
                List<@Nullable String> row = CopyText.values(line);
                if (row.size() != columns.size()) {
                    throw new RestoreFailed("a row of the table " + table.name() + " has " + row.size() + " values");
                }
                each.row(row);
            }
        }
    }
}
