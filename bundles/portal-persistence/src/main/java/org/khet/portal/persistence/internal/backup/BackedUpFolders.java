package org.khet.portal.persistence.internal.backup;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.khet.portal.api.operation.BackedUpFolder;
import org.khet.portal.api.operation.BackedUpFolder.Hold;

/** The folders that go into a backup; nothing is thrown out of them until it is closed. For one thread. */
final class BackedUpFolders implements AutoCloseable {
    private static final Pattern COLUMN = Pattern.compile("[a-z_]+\\.[a-z0-9_]+");
    private final List<BackedUpFolder> folders;
    private final List<Hold> holds = new ArrayList<>();

    BackedUpFolders(List<BackedUpFolder> folders) throws IOException {
        this.folders = List.copyOf(folders);
        try {
            for (BackedUpFolder folder : this.folders) {
                holds.add(folder.hold());
            }
        } catch (IOException | RuntimeException failure) {
            close();
            throw failure;
        }
    }

    /** Contents that rows name at the moment that the connection sees. */
    Set<String> named(Connection moment, Map<String, BackupTable> tables) throws SQLException {
        Set<String> named = new TreeSet<>();
        for (BackedUpFolder folder : folders) {
            String column = folder.namedBy();
            if (column.isEmpty()) {
                continue;
            }
            if (!COLUMN.matcher(column).matches()) {
                throw new IllegalArgumentException(column + " is no column");
            }
            String table = column.substring(0, column.indexOf('.'));
            if (tables.containsKey(table)) {
                add(named, moment, "select distinct " + column + " from " + table);
            }
        }
        return named;
    }

    /** Writes all files. */
    void write(BackupWriter backup) throws IOException {
        for (BackedUpFolder folder : folders) {
            backup.folder(folder.usual(), folder.path());
        }
    }

    @Override
    public void close() {
        holds.forEach(Hold::close);
    }

    private static void add(Set<String> named, Connection moment, String query) throws SQLException {
        try (Statement statement = moment.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                named.add(rows.getString(1));
            }
        }
    }
}
