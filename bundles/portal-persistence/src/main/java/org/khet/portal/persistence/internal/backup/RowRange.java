package org.khet.portal.persistence.internal.backup;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.operation.OfficeTableRules.Shared;

/**
 * Some rows of a table.
 *
 * @param table  the table
 * @param which  condition with one mark or more, each for the key of the office; empty for all rows
 * @param office key of the office
 * @param masks  what leaves the database as something else
 */
record RowRange(BackupTable table, String which, long office, Shared masks) {
    /** All rows as they are. */
    static RowRange all(BackupTable table) {
        return of(table, "", 0);
    }

    /** Rows as they are. */
    static RowRange of(BackupTable table, String which, long office) {
        return new RowRange(table, which, office, new Shared(table.name(), Set.of(), Map.of()));
    }

    PreparedStatement select(Connection connection) throws SQLException {
        return bound(connection, table.select() + where());
    }

    /** One column of the rows, each value once. */
    PreparedStatement select(Connection connection, BackupTable.Column column) throws SQLException {
        return bound(
                connection,
                "select distinct " + BackupTable.quoted(column.stored()) + " from " + BackupTable.quoted(table.stored())
                        + where());
    }

    PreparedStatement delete(Connection connection) throws SQLException {
        return bound(connection, table.delete() + where());
    }

    /** What a value of a column leaves the database as. */
    @Nullable String masked(String column, @Nullable String value) {
        if (masks.emptied().contains(column)) {
            return null;
        }
        String other = masks.instead().get(column);
        return other == null ? value : other;
    }

    private String where() {
        return which.isEmpty() ? "" : " where " + which;
    }

    private PreparedStatement bound(Connection connection, String sql) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        long marks = which.chars().filter(letter -> letter == '?').count();
        for (int at = 1; at <= marks; at++) {
            statement.setLong(at, office);
        }
        return statement;
    }
}
