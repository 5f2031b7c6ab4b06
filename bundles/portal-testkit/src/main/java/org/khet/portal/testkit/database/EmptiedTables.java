package org.khet.portal.testkit.database;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Deletes the rows of all tables with a prefix, in an order that foreign keys allow; it is found once and remembered,
 * since tests do it more often than anything else.
 */
final class EmptiedTables {
    private final String prefix;
    private @Nullable List<String> order;
    private long rows;

    EmptiedTables(String prefix) {
        this.prefix = prefix;
    }

    /** Other tables may be there from now on. */
    void forget() {
        order = null;
    }

    /** How many rows were deleted so far; databases go on reading the places of those. */
    long rows() {
        return rows;
    }

    void empty(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            List<String> known = order;
            if (known == null || !emptied(connection, statement, known)) {
                order = found(connection, statement);
            }
        }
    }

    private boolean emptied(Connection connection, Statement statement, List<String> known) throws SQLException {
        Savepoint before = connection.setSavepoint();
        try {
            for (String table : known) {
                rows += statement.executeUpdate("delete from " + table);
            }
            return true;
        } catch (SQLException e) {
            connection.rollback(before);
            return false;
        }
    }

    private List<String> found(Connection connection, Statement statement) throws SQLException {
        Deque<String> tables = tables(connection.getMetaData());
        List<String> done = new ArrayList<>();
        for (int tries = tables.size() * tables.size(); !tables.isEmpty(); tries--) {
            String table = tables.removeFirst();
            if (emptied(connection, statement, List.of(table))) {
                done.add(table);
            } else {
                tables.addLast(table);
            }
            if (tries < 0) {
                throw new IllegalStateException("cannot be emptied: " + tables);
            }
        }
        return done;
    }

    private Deque<String> tables(DatabaseMetaData data) throws SQLException {
        Deque<String> tables = new ArrayDeque<>();
        try (ResultSet rows = data.getTables(null, null, null, new String[] {"TABLE"})) {
            while (rows.next()) {
                String table = rows.getString("TABLE_NAME").toLowerCase(Locale.ROOT);
                if (table.startsWith(prefix + "_") && !table.equals(prefix + "_history")) {
                    tables.add(table);
                }
            }
        }
        return tables;
    }
}
