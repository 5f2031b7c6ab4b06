package org.khet.portal.testkit.record;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.storage.ColumnDescription;
import org.khet.portal.api.record.storage.LineTableDescription;
import org.khet.portal.api.record.storage.TableDescription;
import org.khet.portal.records.internal.store.DeclaredIndexes;
import org.khet.portal.records.internal.store.DeclaredIndexes.Index;
import org.khet.portal.records.internal.store.DeclaredSql;
import org.khet.portal.records.internal.store.DeclaredTables;
import org.khet.portal.testkit.database.TestDatabase;

/** Compares the tables of a module with what the declaration of a kind needs, and writes the statements that are missing. */
final class TableFaults {
    private record Column(int type, int size, int scale, boolean nullable) {}

    private record Found(List<String> columns, boolean unique, boolean newest) {}

    private final RecordKind kind;
    private final boolean derby;
    private final DatabaseMetaData data;
    private final List<String> faults = new ArrayList<>();
    private final List<String> sql = new ArrayList<>();
    private final Map<String, List<Found>> indexes = new HashMap<>();

    private TableFaults(RecordKind kind, DatabaseMetaData data) throws SQLException {
        this.kind = kind;
        this.data = data;
        this.derby = data.getDatabaseProductName().contains("Derby");
    }

    /** Looks at the tables of a database. */
    static TableFaults of(RecordKind kind, TestDatabase database) {
        try (Connection connection = database.connections().getConnection()) {
            TableFaults faults = new TableFaults(kind, connection.getMetaData());
            faults.look();
            return faults;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What is wrong, in words. */
    List<String> words() {
        return List.copyOf(faults);
    }

    /** What makes it right, in the order of a migration. */
    List<String> sql() {
        return List.copyOf(sql);
    }

    private void look() throws SQLException {
        TableDescription records = DeclaredTables.records(kind);
        columns(records.name(), records.columns(), DeclaredSql.create(records));
        for (LineTableDescription lines : records.lines()) {
            columns(lines.name(), lines.columns(), DeclaredSql.create(lines));
        }
        TableDescription steps = DeclaredTables.steps(kind);
        columns(steps.name(), steps.columns(), DeclaredSql.create(steps));
        for (Index index : DeclaredIndexes.of(kind)) {
            if (known(index.table()).stream().noneMatch(found -> serves(found, index))) {
                faults.add(index.table() + " has no index: " + index.sql());
                sql.add(index.sql());
            }
        }
    }

    private boolean serves(Found found, Index wanted) {
        List<String> all = wanted.all();
        return found.columns().size() >= all.size()
                && found.columns().subList(0, all.size()).equals(all)
                && (!wanted.unique() || (found.unique() && found.columns().size() == all.size()))
                && (!derby || !wanted.newest() || wanted.filter() || found.newest());
    }

    private void columns(String table, List<ColumnDescription> wanted, String create) throws SQLException {
        Map<String, Column> there = columns(table);
        if (there.isEmpty()) {
            faults.add("there is no table " + table);
            sql.add(create);
            return;
        }
        for (ColumnDescription column : wanted) {
            Column found = there.get(column.name());
            if (found == null) {
                faults.add(table + " has no column " + column.name() + " " + DeclaredSql.type(column));
                sql.add(DeclaredSql.add(table, column));
            } else if (!fits(column, found)) {
                faults.add(table + "." + column.name() + " is no " + DeclaredSql.type(column) + " but " + found);
            } else if (column.nullable() && !found.nullable()) {
                faults.add(table + "." + column.name() + " may be empty in the declaration, not in the table");
            }
        }
    }

    private static boolean fits(ColumnDescription wanted, Column found) {
        return switch (wanted.type()) {
            case TEXT -> found.type() == Types.VARCHAR && found.size() >= wanted.size();
            case WHOLE -> found.type() == Types.INTEGER;
            case LONG -> found.type() == Types.BIGINT;
            case DECIMAL ->
                (found.type() == Types.DECIMAL || found.type() == Types.NUMERIC)
                        && found.size() >= wanted.size()
                        && found.scale() == wanted.scale();
            case DAY -> found.type() == Types.DATE;
            case INSTANT -> found.type() == Types.TIMESTAMP;
            case FLAG -> found.type() == Types.BOOLEAN || found.type() == Types.BIT;
        };
    }

    private Map<String, Column> columns(String table) throws SQLException {
        Map<String, Column> columns = new HashMap<>();
        try (ResultSet rows = data.getColumns(null, null, stored(table), null)) {
            while (rows.next()) {
                columns.put(
                        rows.getString("COLUMN_NAME").toLowerCase(Locale.ROOT),
                        new Column(
                                rows.getInt("DATA_TYPE"),
                                rows.getInt("COLUMN_SIZE"),
                                rows.getInt("DECIMAL_DIGITS"),
                                rows.getInt("NULLABLE") != DatabaseMetaData.columnNoNulls));
            }
        }
        return columns;
    }

    /** The catalogue is asked once for each table, not for each of its indexes. */
    private List<Found> known(String table) throws SQLException {
        List<Found> known = indexes.get(table);
        if (known == null) {
            known = indexes(table);
            indexes.put(table, known);
        }
        return known;
    }

    private List<Found> indexes(String table) throws SQLException {
        Map<String, Map<Integer, String>> columns = new HashMap<>();
        Map<String, Boolean> unique = new HashMap<>();
        Map<String, Boolean> newest = new HashMap<>();
        try (ResultSet rows = data.getIndexInfo(null, null, stored(table), false, true)) {
            while (rows.next()) {
                String name = rows.getString("INDEX_NAME");
                if (name == null) {
                    continue;
                }
                String column =
                        rows.getString("COLUMN_NAME").toLowerCase(Locale.ROOT).replace("\"", "");
                columns.computeIfAbsent(name, ignored -> new TreeMap<>()).put(rows.getInt("ORDINAL_POSITION"), column);
                unique.put(name, !rows.getBoolean("NON_UNIQUE"));
                if (column.equals("id")) {
                    newest.put(name, "D".equals(rows.getString("ASC_OR_DESC")));
                }
            }
        }
        return columns.entrySet().stream()
                .map(index -> new Found(
                        List.copyOf(index.getValue().values()),
                        unique.getOrDefault(index.getKey(), false),
                        newest.getOrDefault(index.getKey(), false)))
                .toList();
    }

    private String stored(String table) {
        return derby ? table.toUpperCase(Locale.ROOT) : table;
    }
}
