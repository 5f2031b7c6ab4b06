package org.khet.portal.persistence.internal.backup;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.khet.portal.persistence.internal.source.DatabaseKind;

/** What modules made in a database: tables, sequences and how far their migrations came. Stateless. */
final class TableCatalogue {
    private static final String HISTORY = "_history";
    private static final Pattern OURS = Pattern.compile("[a-z]{3,4}_[a-z0-9_]+");

    private TableCatalogue() {}

    /**
     * A sequence.
     *
     * @param name      name in small letters
     * @param next      the next value
     * @param increment step
     */
    record Sequence(String name, long next, long increment) {}

    /** Tables of all modules, also of those that are gone, by name; without the histories of migrations. */
    static Map<String, BackupTable> tables(Connection connection) throws SQLException {
        Map<String, List<BackupTable.Column>> columns = new TreeMap<>();
        Set<String> tables = storedTables(connection);
        try (ResultSet rows =
                connection.getMetaData().getColumns(connection.getCatalog(), connection.getSchema(), null, null)) {
            while (rows.next()) {
                if (tables.contains(rows.getString("TABLE_NAME"))) {
                    columns.computeIfAbsent(rows.getString("TABLE_NAME"), table -> new ArrayList<>())
                            .add(new BackupTable.Column(rows.getString("COLUMN_NAME"), rows.getInt("DATA_TYPE")));
                }
            }
        }
        Map<String, BackupTable> found = new TreeMap<>();
        columns.forEach((stored, its) -> {
            its.sort(Comparator.comparing(BackupTable.Column::name));
            BackupTable table = new BackupTable(stored, List.copyOf(its));
            String history = table.prefix() + HISTORY;
            if (!table.name().equals(history) && tables.contains(history)) {
                found.put(table.name(), table);
            }
        });
        return found;
    }

    /** Version of the last migration of each prefix. */
    static Map<String, String> versions(Connection connection) throws SQLException {
        Map<String, String> versions = new TreeMap<>();
        for (String stored : storedTables(connection)) {
            String prefix = stored.substring(0, stored.indexOf('_'));
            if (stored.equals(prefix + HISTORY)) {
                try (Statement statement = connection.createStatement();
                        ResultSet rows = statement.executeQuery("select \"version\" from " + BackupTable.quoted(stored)
                                + " where \"version\" is not null order by \"installed_rank\"")) {
                    while (rows.next()) {
                        versions.put(prefix, rows.getString(1));
                    }
                }
            }
        }
        return versions;
    }

    /** Sequences of all modules by name. */
    static List<Sequence> sequences(Connection connection, DatabaseKind kind) throws SQLException {
        List<Sequence> found = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        kind == DatabaseKind.DERBY
                                ? "select s.sequencename, syscs_util.syscs_peek_at_sequence(c.schemaname, s.sequencename),"
                                        + " s.increment from sys.syssequences s join sys.sysschemas c on c.schemaid ="
                                        + " s.schemaid"
                                : "select sequencename, coalesce(last_value + increment_by, start_value), increment_by"
                                        + " from pg_sequences where schemaname = current_schema()")) {
            while (rows.next()) {
                String name = rows.getString(1).toLowerCase(Locale.ROOT);
                if (OURS.matcher(name).matches()) {
                    found.add(new Sequence(name, rows.getLong(2), rows.getLong(3)));
                }
            }
        }
        found.sort(Comparator.comparing(Sequence::name));
        return found;
    }

    private static Set<String> storedTables(Connection connection) throws SQLException {
        Set<String> stored = new HashSet<>();
        try (ResultSet rows = connection
                .getMetaData()
                .getTables(connection.getCatalog(), connection.getSchema(), null, new String[] {"TABLE"})) {
            while (rows.next()) {
                String name = rows.getString("TABLE_NAME");
                if (OURS.matcher(name.toLowerCase(Locale.ROOT)).matches()) {
                    stored.add(name);
                }
            }
        }
        return stored;
    }
}
