package org.khet.portal.persistence.internal.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.khet.portal.persistence.internal.source.DatabaseKind;
import org.khet.portal.persistence.internal.source.StatementLimits;

/**
 * A consistent snapshot of the database while people work. PostgreSQL keeps it for a transaction; Derby would lock the writers out, so
 * it copies its database online and the copy is read.
 */
interface DatabaseSnapshot extends AutoCloseable {
    /** Sees the moment. */
    Connection connection();

    @Override
    void close() throws SQLException, IOException;

    /**
     * Of this database.
     *
     * @param scratch folder that is not there yet, for the copy
     */
    static DatabaseSnapshot of(DataSource database, DatabaseKind kind, Path scratch) throws SQLException, IOException {
        return kind == DatabaseKind.DERBY ? Copy.of(database, scratch) : Snapshot.of(database);
    }

    /**
     * A transaction that sees what was committed at its beginning.
     *
     * @param connection not to be shared
     */
    record Snapshot(Connection connection) implements DatabaseSnapshot {
        static Snapshot of(DataSource database) throws SQLException {
            Connection connection = database.getConnection();
            try {
                connection.setAutoCommit(false);
                connection.setReadOnly(true);
                connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
                StatementLimits.lift(connection, DatabaseKind.POSTGRESQL);
                return new Snapshot(connection);
            } catch (SQLException failure) {
                connection.close();
                throw failure;
            }
        }

        @Override
        public void close() throws SQLException {
            try (connection) {
                connection.rollback();
                connection.setReadOnly(false);
                connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            }
        }
    }

    /**
     * A database of its own.
     *
     * @param connection to the copy
     * @param scratch    folder of the copy
     * @param database   the copy
     */
    record Copy(Connection connection, Path scratch, EmbeddedDataSource database) implements DatabaseSnapshot {
        private static final String STOPPED = "08006";
        private static final String NOT_RUNNING = "XJ004";

        /** Whatever fails, nothing is left in the folder. */
        static Copy of(DataSource live, Path scratch) throws SQLException, IOException {
            EmbeddedDataSource database = new EmbeddedDataSource();
            try {
                Files.createDirectories(scratch);
                database.setDatabaseName(
                        scratch.resolve(copy(live, scratch)).toAbsolutePath().toString());
                Connection connection = database.getConnection();
                connection.setAutoCommit(false);
                connection.setReadOnly(true);
                return new Copy(connection, scratch, database);
            } catch (SQLException | IOException | RuntimeException failure) {
                try {
                    end(database, scratch);
                } catch (SQLException | IOException alsoFailed) {
                    failure.addSuppressed(alsoFailed);
                }
                throw failure;
            }
        }

        /** Copies the live database; gives the name of the copy. */
        private static String copy(DataSource live, Path scratch) throws SQLException {
            try (Connection connection = live.getConnection();
                    CallableStatement copy = connection.prepareCall("call syscs_util.syscs_backup_database(?)")) {
                copy.setString(1, scratch.toAbsolutePath().toString());
                copy.execute();
                connection.commit();
                String url = connection.getMetaData().getURL();
                return Path.of(url.substring(url.lastIndexOf(':') + 1).replaceAll(";.*", ""))
                        .getFileName()
                        .toString();
            }
        }

        @Override
        public void close() throws SQLException, IOException {
            try (connection) {
                connection.rollback();
            } finally {
                end(database, scratch);
            }
        }

        private static void end(EmbeddedDataSource database, Path scratch) throws SQLException, IOException {
            try {
                if (database.getDatabaseName() != null) {
                    database.setShutdownDatabase("shutdown");
                    database.getConnection().close();
                }
            } catch (SQLException stopped) {
                if (!STOPPED.equals(stopped.getSQLState()) && !NOT_RUNNING.equals(stopped.getSQLState())) {
                    throw stopped;
                }
            } finally {
                BackupWriter.delete(scratch);
            }
        }
    }
}
