package org.khet.portal.persistence.internal.backup;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.office.Office;
import org.khet.portal.api.outcome.Rejected;
import org.khet.portal.persistence.internal.source.DatabaseKind;

/** Whether a backup is whole, is of this office of this portal, and fits the tables that it has now. Stateless. */
final class OfficeBackupValidator {
    private static final String FOLDER = "folder";
    private static final String KEY = "office.key";

    private OfficeBackupValidator() {}

    /** What a backup says of itself. */
    static String about(Office office, Instant at, String portal, BackupWriter backup, DatabaseKind kind) {
        return "format=" + BackupReader.FORMAT + '\n'
                + "at=" + at + '\n'
                + "portal=" + portal + '\n'
                + "bytes=" + backup.bytes() + '\n'
                + "database=" + kind.text() + '\n'
                + BackupReader.OFFICE + '=' + office.code() + '\n'
                + KEY + '=' + office.id().value() + '\n';
    }

    /**
     * The backup of an office in a folder.
     *
     * @throws Rejected if there is none
     */
    static BackupReader there(Path folder) throws IOException {
        BackupReader backup = new BackupReader(folder);
        if (!backup.isThere()) {
            throw Rejected.of(FOLDER, "control.backup.none", folder.toString());
        }
        if (backup.office().isEmpty()) {
            throw Rejected.of(FOLDER, "control.backup.office.whole", folder.toString());
        }
        return backup;
    }

    /** Key of the office whose backup it is. */
    static long key(BackupReader backup) throws IOException {
        try {
            return Long.parseLong(backup.about().getProperty(KEY, ""));
        } catch (NumberFormatException damaged) {
            throw Rejected.of(FOLDER, "control.backup.office.damaged", BackupReader.ABOUT, 1);
        }
    }

    /** Reads the backup through. */
    static void requireWhole(BackupReader backup, Office office) throws IOException {
        if (key(backup) != office.id().value()) {
            throw Rejected.of(FOLDER, "control.backup.office.other", backup.office(), office.code());
        }
        List<String> damaged = backup.damaged();
        if (!damaged.isEmpty()) {
            throw Rejected.of(FOLDER, "control.backup.office.damaged", damaged.getFirst(), damaged.size());
        }
    }

    /** Compares it with the tables that are here. */
    static void require(
            Connection connection,
            DatabaseKind kind,
            BackupReader backup,
            OfficeTableScope shape,
            OfficeRestoreTask load)
            throws SQLException, IOException {
        requireVersions(backup, TableCatalogue.versions(connection));
        if (!Objects.equals(load.sinceThere(), sinceHere(connection, shape))) {
            throw Rejected.of(FOLDER, "control.backup.office.elsewhere", backup.office());
        }
        requireGiven(load.highest(), TableCatalogue.sequences(connection, kind), backup);
        long lacking = load.lacking();
        if (lacking > 0) {
            throw Rejected.of(FOLDER, "control.backup.office.accounts", lacking);
        }
    }

    /** A portal that was itself restored from an older backup would give the numbers of these rows once more. */
    private static void requireGiven(
            Map<String, Long> highest, List<TableCatalogue.Sequence> sequences, BackupReader backup)
            throws IOException {
        Map<String, Long> given = new HashMap<>();
        for (TableCatalogue.Sequence one : sequences) {
            String prefix = one.name().substring(0, one.name().indexOf('_'));
            given.merge(prefix, one.next() - one.increment(), Math::max);
        }
        for (Map.Entry<String, Long> there : highest.entrySet()) {
            if (there.getValue() > given.getOrDefault(there.getKey(), Long.MAX_VALUE)) {
                throw Rejected.of(FOLDER, "control.backup.office.ahead", backup.office());
            }
        }
    }

    private static void requireVersions(BackupReader backup, Map<String, String> here) throws IOException {
        for (Map.Entry<String, String> there : backup.versions().entrySet()) {
            String its = here.get(there.getKey());
            if (its == null) {
                throw Rejected.of(FOLDER, "control.backup.office.module", there.getKey());
            }
            if (!its.equals(there.getValue())) {
                throw Rejected.of(FOLDER, "control.backup.office.version", there.getKey(), there.getValue(), its);
            }
        }
    }

    private static @Nullable String sinceHere(Connection connection, OfficeTableScope shape) throws SQLException {
        BackupTable table = shape.office().table();
        BackupTable.Column since = table.column(shape.head().since());
        try (PreparedStatement select = shape.office().select(connection, since);
                ResultSet rows = select.executeQuery()) {
            return rows.next() ? new ColumnValues().read(rows, 1, since.type()) : null;
        }
    }
}
