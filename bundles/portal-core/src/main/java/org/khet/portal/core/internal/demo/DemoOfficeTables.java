package org.khet.portal.core.internal.demo;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The core's tables with rows of offices, asked of the database itself, so that a table added later is not forgotten when
 * a demonstration office is removed. Stateless.
 */
final class DemoOfficeTables {
    private static final String PREFIX = "core_";

    private DemoOfficeTables() {}

    /** Names of the tables, each after those that point at it. */
    static List<String> childrenFirst(Connection connection) throws SQLException {
        DatabaseMetaData data = connection.getMetaData();
        Map<String, Set<String>> pointsAt = new HashMap<>();
        try (ResultSet columns = data.getColumns(null, connection.getSchema(), null, null)) {
            while (columns.next()) {
                String table = columns.getString("TABLE_NAME").toLowerCase(Locale.ROOT);
                if (table.startsWith(PREFIX) && columns.getString("COLUMN_NAME").equalsIgnoreCase("office_id")) {
                    pointsAt.put(table, new HashSet<>());
                }
            }
        }
        for (Map.Entry<String, Set<String>> table : pointsAt.entrySet()) {
            table.getValue().addAll(targets(connection, table.getKey()));
            table.getValue().remove(table.getKey());
        }
        return order(pointsAt);
    }

    private static Set<String> targets(Connection connection, String table) throws SQLException {
        DatabaseMetaData data = connection.getMetaData();
        String stored = data.storesUpperCaseIdentifiers() ? table.toUpperCase(Locale.ROOT) : table;
        Set<String> targets = new HashSet<>();
        try (ResultSet keys = data.getImportedKeys(null, connection.getSchema(), stored)) {
            while (keys.next()) {
                targets.add(keys.getString("PKTABLE_NAME").toLowerCase(Locale.ROOT));
            }
        }
        return targets;
    }

    private static List<String> order(Map<String, Set<String>> pointsAt) {
        List<String> ordered = new ArrayList<>();
        Set<String> left = new HashSet<>(pointsAt.keySet());
        while (!left.isEmpty()) {
            List<String> free = left.stream()
                    .filter(table -> left.stream().noneMatch(other -> pointsTo(pointsAt, other, table)))
                    .sorted()
                    .toList();
            if (free.isEmpty()) {
                throw new IllegalStateException("tables point at each other in a circle: " + left);
            }
            ordered.addAll(free);
            left.removeAll(free);
        }
        return ordered;
    }

    private static boolean pointsTo(Map<String, Set<String>> pointsAt, String from, String to) {
        return pointsAt.getOrDefault(from, Set.of()).contains(to);
    }
}
