package org.khet.bench.data;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.khet.portal.persistence.internal.unit.UnitSource;

/**
 * The indexes of a table as its migrations make them, to be dropped for a great load and made again.
 *
 * @param create statements
 */
record Indexes(List<String> create) {
    private static final Pattern CREATE = Pattern.compile("(?i)create index (\\w+) on (\\w+)[^;]*");

    static Indexes of(String table, UnitSource unit) throws java.io.IOException {
        var found = new java.util.ArrayList<String>();
        for (var script : unit.scripts()) {
            String sql;
            try (var in = script.openStream()) {
                sql = new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            }
            CREATE.matcher(sql)
                    .results()
                    .filter(match -> match.group(2).equalsIgnoreCase(table))
                    .forEach(match -> found.add(match.group()));
        }
        return new Indexes(List.copyOf(found));
    }

    /** Without those that the database did not make, because a key has the same columns. */
    Indexes thatAreThere(Connection connection, String table) throws SQLException {
        Set<String> there = new HashSet<>();
        var data = connection.getMetaData();
        String stored = data.storesUpperCaseIdentifiers() ? table.toUpperCase(Locale.ROOT) : table;
        try (ResultSet rows = data.getIndexInfo(null, null, stored, false, true)) {
            while (rows.next()) {
                there.add(String.valueOf(rows.getString("INDEX_NAME")).toLowerCase(Locale.ROOT));
            }
        }
        return new Indexes(
                create.stream().filter(sql -> there.contains(name(sql))).toList());
    }

    private static String name(String sql) {
        return CREATE.matcher(sql).replaceFirst("$1").toLowerCase(Locale.ROOT);
    }

    List<String> drop() {
        return create.stream()
                .map(sql -> CREATE.matcher(sql).replaceFirst("drop index $1"))
                .toList();
    }
}
