package org.khet.portal.testkit.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.khet.portal.persistence.internal.source.DatabaseKind;

/** Derby in this process, databases in memory; the engine is the real one. */
final class DerbyServer implements DatabaseServer, AutoCloseable {
    private static final String DROPPED = "08006";

    private final Path kept;

    DerbyServer() {
        try {
            kept = Files.createTempDirectory("derby-");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        System.setProperty("derby.stream.error.field", "java.lang.System.err");
        System.setProperty("derby.language.statementCacheSize", "2000");
        System.setProperty("derby.language.tableDescriptorCacheSize", "512");
        System.setProperty("derby.locks.deadlockTimeout", "1");
        System.setProperty("derby.locks.waitTimeout", "45"); // on a busy machine forty may stand in one line
        System.setProperty("derby.locks.escalationThreshold", "1000000"); // as the portal runs it
    }

    @Override
    public DatabaseKind kind() {
        return DatabaseKind.DERBY;
    }

    @Override
    public DataSource create(String name) {
        return made(name, "create=true;territory=th_TH;collation=TERRITORY_BASED:TERTIARY");
    }

    @Override
    public void keep(String template) {
        try (Connection connection = database(template, "").getConnection();
                CallableStatement backup = connection.prepareCall("call syscs_util.syscs_backup_database(?)")) {
            backup.setString(1, kept.toString());
            backup.execute();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        drop(template);
    }

    @Override
    public DataSource copy(String template, String name) {
        return made(name, "createFrom=" + kept.resolve(template));
    }

    private static DataSource made(String name, String attributes) {
        try {
            database(name, attributes).getConnection().close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return database(name, "");
    }

    @Override
    public void close() throws IOException {
        try (Stream<Path> files = Files.walk(kept)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Override
    public void drop(String name) {
        try {
            database(name, "drop=true").getConnection().close();
        } catch (SQLException e) {
            if (!DROPPED.equals(e.getSQLState())) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static EmbeddedDataSource database(String name, String attributes) {
        EmbeddedDataSource database = new EmbeddedDataSource();
        database.setDatabaseName("memory:" + name);
        if (!attributes.isEmpty()) {
            database.setConnectionAttributes(attributes);
        }
        return database;
    }
}
