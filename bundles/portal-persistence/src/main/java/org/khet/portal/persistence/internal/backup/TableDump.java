package org.khet.portal.persistence.internal.backup;

import java.io.BufferedWriter;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khet.portal.persistence.internal.source.DatabaseKind;

/** Writes all rows that a connection sees into a backup. For one thread. */
final class TableDump {
    private static final int FETCH = 1_000;

    private final Connection connection;
    private final DatabaseKind kind;
    private final ColumnValues values = new ColumnValues();

    /** @param connection sees one moment of the database all the time */
    TableDump(Connection connection, DatabaseKind kind) {
        this.connection = connection;
        this.kind = kind;
    }

    /** Writes all tables, sequences and versions; gives the proofs of the tables. */
    List<TableDigest> write(BackupWriter backup) throws SQLException, IOException {
        return write(
                backup,
                TableCatalogue.tables(connection).values().stream()
                        .map(RowRange::all)
                        .toList());
    }

    /** Writes these rows, sequences and versions; gives the proofs of the tables. */
    List<TableDigest> write(BackupWriter backup, List<RowRange> slices) throws SQLException, IOException {
        List<TableDigest> proofs = new ArrayList<>();
        for (RowRange slice : slices) {
            backup.packed(BackupReader.rowsOf(slice.table().name()), out -> {
                lines(out, List.of(String.join("\t", slice.table().columnNames())));
                proofs.add(rows(slice, out));
            });
        }
        List<TableCatalogue.Sequence> sequences = TableCatalogue.sequences(connection, kind);
        Map<String, String> versions = TableCatalogue.versions(connection);
        backup.text(
                BackupReader.TABLES,
                out -> lines(
                        out,
                        proofs.stream()
                                .map(proof -> proof.table() + '\t' + proof.rows() + '\t' + proof.sha256())
                                .toList()));
        backup.text(
                BackupReader.SEQUENCES,
                out -> lines(
                        out,
                        sequences.stream()
                                .map(one -> one.name() + '\t' + one.next() + '\t' + one.increment())
                                .toList()));
        backup.text(
                BackupReader.VERSIONS,
                out -> lines(
                        out,
                        versions.entrySet().stream()
                                .map(one -> one.getKey() + '\t' + one.getValue())
                                .toList()));
        return proofs;
    }

    /** Number and proof of the rows of a table. */
    TableDigest proof(BackupTable table) throws SQLException {
        return proof(RowRange.all(table));
    }

    /** Number and proof of some rows of a table. */
    TableDigest proof(RowRange slice) throws SQLException {
        try {
            return rows(slice, null);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private TableDigest rows(RowRange slice, @Nullable BufferedWriter out) throws IOException {
        RowChecksum sum = new RowChecksum();
        BackupTable table = slice.table();
        @Nullable String[] row = new @Nullable String[table.columns().size()];
        try (PreparedStatement select = slice.select(connection)) {
            select.setFetchSize(FETCH);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    for (int at = 0; at < row.length; at++) {
                        BackupTable.Column column = table.columns().get(at);
                        row[at] = slice.masked(column.name(), values.read(rows, at + 1, column.type()));
                    }
                    String line = CopyText.line(Arrays.asList(row));
                    sum.add(line);
                    if (out != null) {
                        out.append(line).append('\n');
                    }
                }
            }
        } catch (SQLException failure) {
            throw new DatabaseFailed(failure);
        }
        return sum.proof(table.name());
    }

    private static void lines(BufferedWriter out, List<String> lines) throws IOException {
        for (String line : lines) {
            out.append(line).append('\n');
        }
    }
}
