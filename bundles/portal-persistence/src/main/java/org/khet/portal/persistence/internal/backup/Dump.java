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
import org.khet.portal.persistence.internal.source.Kind;

/** Writes all rows that a connection sees into a backup. For one thread. */
final class Dump {
    private static final int FETCH = 1_000;

    private final Connection connection;
    private final Kind kind;
    private final Values values = new Values();

    /** @param connection sees one moment of the database all the time */
    Dump(Connection connection, Kind kind) {
        this.connection = connection;
        this.kind = kind;
    }

    /** Writes all tables, sequences and versions; gives the proofs of the tables. */
    List<TableProof> write(BackupWriter backup) throws SQLException, IOException {
        return write(
                backup,
                Catalogue.tables(connection).values().stream().map(Slice::all).toList());
    }

    /** Writes these rows, sequences and versions; gives the proofs of the tables. */
    List<TableProof> write(BackupWriter backup, List<Slice> slices) throws SQLException, IOException {
        List<TableProof> proofs = new ArrayList<>();
        for (Slice slice : slices) {
            backup.packed(BackupFolder.rowsOf(slice.table().name()), out -> {
                lines(out, List.of(String.join("\t", slice.table().columnNames())));
                proofs.add(rows(slice, out));
            });
        }
        List<Catalogue.Sequence> sequences = Catalogue.sequences(connection, kind);
        Map<String, String> versions = Catalogue.versions(connection);
        backup.text(
                BackupFolder.TABLES,
                out -> lines(
                        out,
                        proofs.stream()
                                .map(proof -> proof.table() + '\t' + proof.rows() + '\t' + proof.sha256())
                                .toList()));
        backup.text(
                BackupFolder.SEQUENCES,
                out -> lines(
                        out,
                        sequences.stream()
                                .map(one -> one.name() + '\t' + one.next() + '\t' + one.increment())
                                .toList()));
        backup.text(
                BackupFolder.VERSIONS,
                out -> lines(
                        out,
                        versions.entrySet().stream()
                                .map(one -> one.getKey() + '\t' + one.getValue())
                                .toList()));
        return proofs;
    }

    /** Number and proof of the rows of a table. */
    TableProof proof(Table table) throws SQLException {
        return proof(Slice.all(table));
    }

    /** Number and proof of some rows of a table. */
    TableProof proof(Slice slice) throws SQLException {
        try {
            return rows(slice, null);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private TableProof rows(Slice slice, @Nullable BufferedWriter out) throws IOException {
        RowSum sum = new RowSum();
        Table table = slice.table();
        @Nullable String[] row = new @Nullable String[table.columns().size()];
        try (PreparedStatement select = slice.select(connection)) {
            select.setFetchSize(FETCH);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    for (int at = 0; at < row.length; at++) {
                        Table.Column column = table.columns().get(at);
                        row[at] = slice.masked(column.name(), values.read(rows, at + 1, column.type()));
                    }
                    String line = RowText.line(Arrays.asList(row));
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
