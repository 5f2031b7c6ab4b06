package org.khet.portal.persistence.internal.backup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.admin.operation.Backups.Restored;
import org.khet.portal.persistence.internal.source.DatabaseKind;
import org.khet.portal.persistence.internal.source.StatementLimits;
import org.khet.portal.persistence.internal.transaction.FailureTranslator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A backup that waits in the portal's data folder until its tables are there. The rows of each module come in after the
 * migrations of the backup's time and before the newer ones, in one transaction; a module that is not installed yet finds
 * its rows when it comes. A restore that was cut off begins anew. For the thread that opens units.
 */
public final class PendingRestore {
    private static final Logger LOG = LoggerFactory.getLogger(PendingRestore.class);

    private final BackupReader backup;
    private final Path done;

    /** @param folder where the backup waits; need not be there */
    public PendingRestore(Path folder) {
        this.backup = new BackupReader(folder);
        this.done = folder.resolve("done");
    }

    /** Where a backup waits in a data folder. */
    public static Path in(Path data) {
        return data.resolve("restore");
    }

    /**
     * Brings the rows of a module if they wait.
     *
     * @param migrate brings the tables to a version
     * @throws RestoreFailed if that cannot be; the tables have no rows of the backup then
     */
    public void bring(String prefix, DataSource database, DatabaseKind kind, Consumer<String> migrate) {
        if (!backup.isThere() || Files.exists(mark(prefix))) {
            dropRowsWhenDone();
            return;
        }
        try (Connection connection = database.getConnection()) {
            String version = backup.versions().get(prefix);
            if (version == null) {
                return;
            }
            begin(prefix, connection);
            migrate.accept(version);
            refuseOther(version, TableCatalogue.versions(connection).get(prefix), prefix);
            List<TableDigest> proofs = load(prefix, connection, kind);
            note(prefix, proofs);
            LOG.info(
                    "restored {} tables of {} with {} rows",
                    proofs.size(),
                    prefix,
                    proofs.stream().mapToLong(TableDigest::rows).sum());
            Files.deleteIfExists(failed(prefix));
            dropRowsWhenDone();
        } catch (RestoreFailed refused) {
            tell(prefix, String.valueOf(refused.getMessage()));
            throw refused;
        } catch (IOException | SQLException failure) {
            String reason = "the backup cannot be restored: " + failure.getMessage();
            if (!FailureTranslator.isAway(failure)
                    && !FailureTranslator.isBusy(failure)) { // else it is tried again when the database answers
                tell(prefix, reason);
            }
            throw new RestoreFailed(reason, failure);
        }
    }

    /** How far the restore is, by prefix; empty when nothing was ever restored here. */
    public List<Restored> state() throws IOException {
        if (!backup.isThere()) {
            return List.of();
        }
        List<Restored> state = new ArrayList<>();
        Map<String, TableDigest> tables = backup.tables();
        for (String prefix : backup.versions().keySet()) {
            List<TableDigest> its = tables.values().stream()
                    .filter(proof -> proof.table().startsWith(prefix + '_'))
                    .toList();
            state.add(new Restored(
                    prefix,
                    Files.exists(mark(prefix)),
                    its.size(),
                    its.stream().mapToLong(TableDigest::rows).sum()));
        }
        return state;
    }

    private void begin(String prefix, Connection connection) throws SQLException, IOException {
        Path begun = done.resolve(prefix + ".begun");
        if (Files.exists(begun)) {
            return;
        }
        if (TableCatalogue.versions(connection).containsKey(prefix)) {
            throw new RestoreFailed("tables of " + prefix
                    + " are in this database already; a backup is restored into an empty one only");
        }
        connection.rollback();
        Files.createDirectories(done);
        Files.writeString(begun, "");
    }

    private List<TableDigest> load(String prefix, Connection connection, DatabaseKind kind)
            throws SQLException, IOException {
        try {
            StatementLimits.lift(connection, kind);
            List<TableDigest> proofs = new TableLoad(connection, kind, backup).load(prefix);
            connection.commit();
            return proofs;
        } catch (SQLException | IOException | RuntimeException failure) {
            connection.rollback();
            throw failure;
        }
    }

    private static void refuseOther(String wanted, @Nullable String found, String prefix) {
        if (!wanted.equals(found)) {
            throw new RestoreFailed("the backup has the tables of " + prefix + " at " + wanted
                    + " and this version of the module knows them up to " + found
                    + "; install the version of the backup");
        }
    }

    private void note(String prefix, List<TableDigest> proofs) throws IOException {
        StringBuilder text = new StringBuilder();
        proofs.forEach(proof -> text.append(proof.table())
                .append('\t')
                .append(proof.rows())
                .append('\t')
                .append(proof.sha256())
                .append('\n'));
        Path half = done.resolve(prefix + ".half");
        Files.writeString(half, text, StandardCharsets.UTF_8);
        Files.move(half, mark(prefix), StandardCopyOption.ATOMIC_MOVE);
    }

    /** The marks stay as the proof; a second copy of all records need not lie on the disk for ever. */
    private void dropRowsWhenDone() {
        Path rows = backup.path().resolve("tables");
        try {
            if (Files.exists(rows)
                    && backup.versions().keySet().stream().allMatch(prefix -> Files.exists(mark(prefix)))) {
                BackupWriter.delete(rows);
                LOG.info("all parts of the backup are restored; the copy of their rows is deleted");
            }
        } catch (IOException later) {
            LOG.warn("the rows of a finished restore stay in {}: {}", rows, later.toString());
        }
    }

    /** For the command that waits. */
    private void tell(String prefix, String reason) {
        try {
            Files.createDirectories(done);
            Files.writeString(failed(prefix), prefix + ": " + reason);
        } catch (IOException alsoFails) {
            LOG.warn("cannot write the reason of a failed restore to {}", done, alsoFails);
        }
    }

    private Path failed(String prefix) {
        return done.resolve(prefix + ".failed");
    }

    private Path mark(String prefix) {
        return done.resolve(prefix + ".tsv");
    }
}
