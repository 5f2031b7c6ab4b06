package org.khet.portal.persistence.internal.backup;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khet.portal.persistence.internal.source.DatabaseKind;

/** Replaces the rows of one office by those of a backup; everybody else's stay as they are. For one thread. */
final class OfficeRestoreTask {
    private static final String NUMBER = "id";
    private final Connection connection;
    private final TableDump dump;
    private final OfficeTableScope shape;
    private final Map<String, TableDigest> wanted;
    private final TableFill fill;

    /** @param connection in a transaction of its own; the caller commits, or undoes all */
    OfficeRestoreTask(Connection connection, DatabaseKind kind, BackupReader backup, OfficeTableScope shape)
            throws IOException {
        this.connection = connection;
        this.dump = new TableDump(connection, kind);
        this.shape = shape;
        this.wanted = backup.tables();
        this.fill = new TableFill(connection, backup);
    }

    /**
     * What was done.
     *
     * @param tables number of tables
     * @param gone   rows that went away
     * @param rows   rows that came
     */
    record Done(int tables, long gone, long rows) {}

    /**
     * Replaces the rows.
     *
     * @throws RestoreFailed if the office does not have in the end what the backup holds
     */
    Done replace() throws SQLException, IOException {
        List<RowRange> slices = shape.replaced().stream()
                .filter(slice -> wanted.containsKey(slice.table().name()))
                .toList();
        updateOffice();
        long gone = 0;
        for (RowRange slice : slices.reversed()) {
            try (PreparedStatement delete = slice.delete(connection)) {
                gone += delete.executeUpdate();
            }
        }
        long came = 1;
        for (RowRange slice : slices) {
            came += insert(slice.table());
        }
        long rows = compared(shape.office());
        for (RowRange slice : slices) {
            rows += compared(slice);
        }
        if (came != rows) {
            throw new RestoreFailed("the backup holds " + (came - rows) + " rows of another office");
        }
        return new Done(slices.size() + 1, gone + 1, rows);
    }

    /** The office's own row stays, since rows that are not replaced point at it; it is the first that is locked. */
    private void updateOffice() throws SQLException, IOException {
        BackupTable table = shape.office().table();
        BackupTable.Column key = table.column(shape.head().key());
        List<BackupTable.Column> others =
                table.columns().stream().filter(column -> !column.equals(key)).toList();
        String values = others.stream()
                .map(column -> BackupTable.quoted(column.stored()) + " = ?")
                .collect(Collectors.joining(", "));
        try (PreparedStatement update = connection.prepareStatement("update " + BackupTable.quoted(table.stored())
                + " set " + values + " where " + BackupTable.quoted(key.stored()) + " = ?")) {
            fill.each(table, row -> {
                int at = 0;
                for (BackupTable.Column column : others) {
                    fill.set(update, ++at, column, row.get(table.columns().indexOf(column)));
                }
                update.setLong(++at, shape.office().office());
                update.executeUpdate();
            });
        }
    }

    private long insert(BackupTable table) throws SQLException, IOException {
        List<ForeignKey> own = shape.selfReferences(table);
        Map<String, BackupTable.Column> columns =
                table.columns().stream().collect(Collectors.toMap(BackupTable.Column::stored, column -> column));
        Set<String> later =
                own.stream().map(key -> column(columns, key.columns()).name()).collect(Collectors.toSet());
        long rows = fill.insert(table, later);
        for (ForeignKey key : own) {
            fill.update(table, column(columns, key.columns()), column(columns, key.targets()));
        }
        return rows;
    }

    private static BackupTable.Column column(Map<String, BackupTable.Column> columns, List<String> names) {
        BackupTable.Column column = names.size() == 1 ? columns.get(names.getFirst()) : null;
        if (column == null) {
            throw new RestoreFailed("rows point at others of their table by " + names);
        }
        return column;
    }

    private long compared(RowRange slice) throws SQLException {
        TableDigest there = wanted.get(slice.table().name());
        TableDigest here = dump.proof(slice);
        if (!here.equals(there)) {
            throw new RestoreFailed("the table " + here.table() + " does not hold what the backup holds");
        }
        return here.rows();
    }

    /** Number of rows in the backup that others share and that are not here. */
    long lacking() throws SQLException, IOException {
        long[] lacking = {0};
        for (RowRange slice : shape.shared()) {
            BackupTable table = slice.table();
            for (ForeignKey key : shape.keys()) {
                if (key.target().equals(table.stored()) && wanted.containsKey(table.name())) {
                    lacking[0] += lacking(table, key.targets().getFirst());
                    break;
                }
            }
        }
        return lacking[0];
    }

    private long lacking(BackupTable table, String key) throws SQLException, IOException {
        BackupTable.Column column = table.columns().stream()
                .filter(one -> one.stored().equals(key))
                .findFirst()
                .orElseThrow();
        int at = table.columns().indexOf(column);
        long[] lacking = {0};
        try (PreparedStatement select = connection.prepareStatement("select 1 from "
                + BackupTable.quoted(table.stored()) + " where " + BackupTable.quoted(column.stored()) + " = ?")) {
            fill.each(table, row -> {
                fill.set(select, 1, column, row.get(at));
                try (ResultSet found = select.executeQuery()) {
                    lacking[0] += found.next() ? 0 : 1;
                }
            });
        }
        return lacking[0];
    }

    /** Highest number of a row in the backup, by prefix of its table; keys that are no numbers have none. */
    Map<String, Long> highest() throws SQLException, IOException {
        Map<String, Long> highest = new HashMap<>();
        for (RowRange slice : shape.replaced()) {
            BackupTable table = slice.table();
            int at = table.columnNames().indexOf(NUMBER);
            boolean numbered = at >= 0 && table.columns().get(at).type() == Types.BIGINT;
            if (numbered && wanted.containsKey(table.name())) {
                fill.each(table, row -> highest.merge(table.prefix(), number(row.get(at)), Math::max));
            }
        }
        return highest;
    }

    private static Long number(@Nullable String value) {
        return value == null ? 0L : Long.valueOf(value);
    }

    /** When the office of the backup began; the same in the portal where it was made, in no other. */
    @Nullable String sinceThere() throws SQLException, IOException {
        BackupTable table = shape.office().table();
        int at = table.columnNames().indexOf(shape.head().since());
        @Nullable String[] since = new @Nullable String[1];
        fill.each(table, row -> since[0] = row.get(at));
        return since[0];
    }
}
