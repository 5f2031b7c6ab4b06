package org.khet.portal.persistence.internal.backup;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.khet.portal.persistence.internal.source.DatabaseKind;

/** Puts the rows of one module's tables from a backup into tables of the same shape. For one thread. */
final class TableLoad {
    private final Connection connection;
    private final DatabaseKind kind;
    private final BackupReader backup;

    /** @param connection in a transaction of its own; the caller commits */
    TableLoad(Connection connection, DatabaseKind kind, BackupReader backup) {
        this.connection = connection;
        this.kind = kind;
        this.backup = backup;
    }

    /**
     * Replaces all rows of the tables that the backup has; one that it leaves out keeps what its migrations put there.
     *
     * @return the proofs of the tables, equal to those of the backup
     * @throws RestoreFailed if the tables have another shape, or do not hold in the end what the backup holds
     */
    List<TableDigest> load(String prefix) throws SQLException, IOException {
        Map<String, BackupTable> tables = TableCatalogue.tables(connection);
        tables.keySet().removeIf(name -> !name.startsWith(prefix + '_'));
        List<TableDigest> wanted = backup.tables().values().stream()
                .filter(proof -> proof.table().startsWith(prefix + '_'))
                .toList();
        List<ForeignKey> keys = ForeignKey.of(connection, tables.values());
        run(keys.stream().map(ForeignKey::drop).toList());
        TableFill fill = new TableFill(connection, backup);
        for (TableDigest proof : wanted) {
            BackupTable table = tables.get(proof.table());
            if (table == null) {
                throw new RestoreFailed("the backup has a table " + proof.table() + " that this module does not know");
            }
            run(List.of(table.delete()));
            fill.insert(table, Set.of());
        }
        restartSequences(prefix);
        run(keys.stream().map(ForeignKey::add).toList());
        return compared(tables.values(), wanted);
    }

    private void restartSequences(String prefix) throws SQLException, IOException {
        List<String> statements = new ArrayList<>();
        for (TableCatalogue.Sequence sequence : backup.sequences()) {
            if (sequence.name().startsWith(prefix + '_') && kind == DatabaseKind.DERBY) {
                statements.add("drop sequence " + sequence.name() + " restrict");
                statements.add("create sequence " + sequence.name() + " as bigint start with " + sequence.next()
                        + " increment by " + sequence.increment());
            } else if (sequence.name().startsWith(prefix + '_')) {
                statements.add("alter sequence " + sequence.name() + " restart with " + sequence.next());
            }
        }
        run(statements);
    }

    private List<TableDigest> compared(Collection<BackupTable> tables, List<TableDigest> wanted) throws SQLException {
        List<TableDigest> found = new ArrayList<>();
        TableDump dump = new TableDump(connection, kind);
        for (BackupTable table : tables) {
            found.add(dump.proof(table));
        }
        for (TableDigest proof : wanted) {
            if (!found.contains(proof)) {
                throw new RestoreFailed("the table " + proof.table() + " does not hold what the backup holds");
            }
        }
        return found;
    }

    private void run(List<String> statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
