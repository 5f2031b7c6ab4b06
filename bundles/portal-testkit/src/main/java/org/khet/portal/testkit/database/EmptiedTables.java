package org.khet.portal.testkit.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.khet.portal.persistence.internal.source.DatabaseKind;

/**
 * Deletes the rows of all tables with a prefix, in an order that foreign keys allow; it is found once and remembered,
 * since tests do it more often than anything else. Once all were empty, those that no statement wrote into are still. Hears
 * statements on any thread; empties on one.
 */
final class EmptiedTables {
    private static final Pattern WRITTEN = Pattern.compile("\\binto\\s+\"?(\\w+)");
    private static final Pattern OTHER_TABLES = Pattern.compile("\\b(create|drop|alter|rename)\\s");

    /** The youngest first, since a table is made after those that it refers to. */
    private static final String OF_DERBY = "select t.tablename from sys.systables t join sys.sysconglomerates c"
            + " on c.tableid = t.tableid and not c.isindex order by c.conglomeratenumber desc";

    private static final String OF_POSTGRESQL =
            "select relname from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace order by oid desc";

    private final DatabaseKind kind;
    private final String prefix;
    private final Set<String> written = ConcurrentHashMap.newKeySet();
    private volatile @Nullable List<String> order;
    private boolean emptyBefore;
    private long rows;

    EmptiedTables(DatabaseKind kind, String prefix) {
        this.kind = kind;
        this.prefix = prefix;
    }

    /** Notes which tables a statement fills, and whether others may be there from now on. */
    void hear(String sql) {
        String folded = sql.toLowerCase(Locale.ROOT);
        Matcher into = WRITTEN.matcher(folded);
        while (into.find()) {
            written.add(into.group(1));
        }
        if (OTHER_TABLES.matcher(folded).find()) {
            order = null;
        }
    }

    /** How many rows were deleted so far; databases go on reading the places of those. */
    long rows() {
        return rows;
    }

    /** Deletes what the statements wrote that were heard. */
    void emptyWritten(Connection connection) throws SQLException {
        List<String> known = order;
        if (!emptyBefore || known == null) {
            empty(connection);
            return;
        }
        try (Statement statement = connection.createStatement()) {
            if (!emptied(
                    connection,
                    statement,
                    known.stream().filter(written::contains).toList())) {
                order = found(connection, statement);
            }
        }
    }

    /** Deletes all, whoever wrote it. */
    void empty(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            List<String> known = order;
            if (known == null || !emptied(connection, statement, known)) {
                order = found(connection, statement);
            }
        }
        emptyBefore = true;
    }

    /** Deletes all between two classes, and hears anew: what the first of them prepared is closed. */
    void emptyForNext(Connection connection) throws SQLException {
        empty(connection);
        written.clear();
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
        Deque<String> tables = tables(statement);
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

    private Deque<String> tables(Statement statement) throws SQLException {
        Deque<String> tables = new ArrayDeque<>();
        try (ResultSet rows = statement.executeQuery(kind == DatabaseKind.DERBY ? OF_DERBY : OF_POSTGRESQL)) {
            while (rows.next()) {
                String table = rows.getString(1).toLowerCase(Locale.ROOT);
                if (table.startsWith(prefix + "_") && !table.equals(prefix + "_history")) {
                    tables.add(table);
                }
            }
        }
        return tables;
    }
}
