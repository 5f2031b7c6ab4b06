package org.khet.portal.persistence.internal.table;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.khet.portal.persistence.internal.source.DatabaseKind;

/** Drops all tables of one module; tables that others of the module point at go last. */
final class ModuleTableDrop {
    private final Connection connection;
    private final DatabaseKind kind;

    ModuleTableDrop(Connection connection, DatabaseKind kind) {
        this.connection = connection;
        this.kind = kind;
    }

    void drop(String prefix, List<String> tables) throws SQLException {
        Deque<String> left = new ArrayDeque<>(tables);
        int tries = tables.size() * tables.size() + 1;
        while (!left.isEmpty()) {
            String table = left.removeFirst();
            if (--tries > 0 && isPointedAt(table, left)) {
                left.addLast(table);
            } else {
                run("drop table " + quoted(table));
            }
        }
        for (String sequence : sequences(prefix)) {
            run("drop sequence " + quoted(sequence) + (kind == DatabaseKind.DERBY ? " restrict" : ""));
        }
    }

    private boolean isPointedAt(String table, Deque<String> others) throws SQLException {
        Set<String> pointing = new TreeSet<>();
        try (ResultSet keys = connection.getMetaData().getExportedKeys(null, schema(), table)) {
            while (keys.next()) {
                pointing.add(keys.getString("FKTABLE_NAME"));
            }
        }
        return others.stream().anyMatch(pointing::contains);
    }

    private List<String> sequences(String prefix) throws SQLException {
        String all = kind == DatabaseKind.DERBY
                ? "select sequencename from sys.syssequences"
                : "select sequencename from pg_sequences where schemaname = current_schema()";
        Set<String> names = new TreeSet<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(all)) {
            while (rows.next()) {
                String name = rows.getString(1);
                if (name.toLowerCase(Locale.ROOT).startsWith(prefix + "_")) {
                    names.add(name);
                }
            }
        }
        return List.copyOf(names);
    }

    private String schema() throws SQLException {
        return connection.getSchema();
    }

    private void run(String statement) throws SQLException {
        try (Statement work = connection.createStatement()) {
            work.executeUpdate(statement);
        }
    }

    private static String quoted(String name) {
        return '"' + name + '"';
    }
}
