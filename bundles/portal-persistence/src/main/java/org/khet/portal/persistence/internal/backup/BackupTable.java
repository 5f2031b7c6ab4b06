package org.khet.portal.persistence.internal.backup;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A table as the database describes it.
 *
 * @param stored  name as stored
 * @param columns by name, so that two databases name them in the same order
 */
record BackupTable(String stored, List<Column> columns) {
    /**
     * A column.
     *
     * @param stored name as stored
     * @param type   type of {@link java.sql.Types}
     */
    record Column(String stored, int type) {
        String name() {
            return stored.toLowerCase(Locale.ROOT);
        }
    }

    /** Name in small letters. */
    String name() {
        return stored.toLowerCase(Locale.ROOT);
    }

    /** Prefix of the module whose table it is. */
    String prefix() {
        return name().substring(0, name().indexOf('_'));
    }

    /** Names of the columns in small letters. */
    List<String> columnNames() {
        return columns.stream().map(Column::name).toList();
    }

    /** The column with this name in small letters. */
    Column column(String name) {
        return columns.stream()
                .filter(column -> column.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the table " + name() + " has no column " + name));
    }

    /** Name of a column as stored. */
    String stored(String column) {
        return column(column).stored();
    }

    String select() {
        return "select " + quotedColumns() + " from " + quoted(stored);
    }

    String insert() {
        String marks = columns.stream().map(column -> "?").collect(Collectors.joining(", "));
        return "insert into " + quoted(stored) + " (" + quotedColumns() + ") values (" + marks + ")";
    }

    String delete() {
        return "delete from " + quoted(stored);
    }

    static String quoted(String stored) {
        return '"' + stored.replace("\"", "\"\"") + '"';
    }

    private String quotedColumns() {
        return columns.stream().map(column -> quoted(column.stored())).collect(Collectors.joining(", "));
    }
}
