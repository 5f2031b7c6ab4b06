package org.khet.portal.persistence.internal.backup;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A foreign key, taken away while rows come in any order and made again after, which checks them all.
 *
 * @param name     its name as stored
 * @param table    the table that points, as stored
 * @param columns  its columns in order
 * @param target   the table pointed at
 * @param targets  the columns pointed at, in order
 * @param onDelete what happens when the row pointed at is deleted, as SQL; empty for nothing
 */
record ForeignKey(
        String name, String table, List<String> columns, String target, List<String> targets, String onDelete) {
    /** The foreign keys of these tables. */
    static List<ForeignKey> of(Connection connection, Collection<BackupTable> tables) throws SQLException {
        List<ForeignKey> found = new ArrayList<>();
        for (BackupTable table : tables) {
            Map<String, ForeignKey> keys = new TreeMap<>();
            try (ResultSet rows = connection
                    .getMetaData()
                    .getImportedKeys(connection.getCatalog(), connection.getSchema(), table.stored())) {
                while (rows.next()) {
                    ForeignKey key = keys.computeIfAbsent(
                            rows.getString("FK_NAME"),
                            name -> new ForeignKey(name, table.stored(), new ArrayList<>(), "", new ArrayList<>(), ""));
                    key.columns().add(rows.getString("FKCOLUMN_NAME"));
                    key.targets().add(rows.getString("PKCOLUMN_NAME"));
                    keys.put(key.name(), key.to(rows.getString("PKTABLE_NAME"), rows.getShort("DELETE_RULE")));
                }
            }
            found.addAll(keys.values());
        }
        return found;
    }

    String drop() {
        return "alter table " + BackupTable.quoted(table) + " drop constraint " + BackupTable.quoted(name);
    }

    String add() {
        return "alter table " + BackupTable.quoted(table) + " add constraint " + BackupTable.quoted(name)
                + " foreign key (" + quoted(columns) + ") references " + BackupTable.quoted(target) + " ("
                + quoted(targets) + ")" + onDelete;
    }

    private ForeignKey to(String where, short rule) {
        return new ForeignKey(
                name,
                table,
                columns,
                where,
                targets,
                switch (rule) {
                    case DatabaseMetaData.importedKeyCascade -> " on delete cascade";
                    case DatabaseMetaData.importedKeySetNull -> " on delete set null";
                    default -> "";
                });
    }

    private static String quoted(List<String> columns) {
        return columns.stream().map(BackupTable::quoted).collect(Collectors.joining(", "));
    }
}
