package org.khet.portal.persistence.internal.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.apache.derby.jdbc.EmbeddedDataSource;

/**
 * The embedded database in a folder: made with Thai order when it is not there, started again by the next connection when
 * it had to stop, or could only be read (a full disk), stopped in order.
 *
 * <p>Each new connection first compiles a statement that nobody compiled before. Derby keeps, for the life of a connection,
 * the stack of the thread that compiles on it first, and with it the class loader of the module that happened to be there;
 * so this must be us.
 */
final class DerbySource extends EmbeddedDataSource {
    private static final long serialVersionUID = 1;
    private static final String THAI = "create=true;territory=th_TH;collation=TERRITORY_BASED:TERTIARY";
    private static final String STOPPED = "08006";
    private static final String NOT_RUNNING = "XJ004";

    private final transient Path folder;
    private final transient AtomicLong connections = new AtomicLong();

    DerbySource(Path folder) {
        this.folder = folder.toAbsolutePath();
        setDatabaseName(this.folder.toString());
    }

    @Override
    public Connection getConnection() throws SQLException {
        makeIfMissing();
        Connection connection = super.getConnection();
        if (connection.isReadOnly()) {
            connection.close();
            stopUnlessWritable();
            throw new SQLTransientConnectionException("the database could only be read, and is started again", STOPPED);
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("values " + connections.incrementAndGet());
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
        return connection;
    }

    /** Derby that starts on a full disk only reads, and goes on so when there is room again. */
    private synchronized void stopUnlessWritable() throws SQLException {
        try (Connection connection = super.getConnection()) {
            if (!connection.isReadOnly()) {
                return; // another thread was here
            }
        }
        stop();
    }

    /** Stops it, so that the next start needs no recovery. */
    void stop() throws SQLException {
        stop(folder);
    }

    /** Makes it beside its place and moves it there when complete: a start that was cut off leaves nothing half-made. */
    private synchronized void makeIfMissing() throws SQLException {
        if (Files.exists(folder)) {
            return;
        }
        Path making = folder.resolveSibling(folder.getFileName() + ".making");
        try {
            delete(making);
            Files.createDirectories(making.getParent());
            EmbeddedDataSource fresh = new EmbeddedDataSource();
            fresh.setDatabaseName(making.toString());
            fresh.setConnectionAttributes(THAI);
            fresh.getConnection().close();
            stop(making);
            Files.move(making, folder);
        } catch (IOException e) {
            throw new SQLNonTransientConnectionException("the database cannot be made in " + folder, "08004", e);
        }
    }

    private static void stop(Path database) throws SQLException {
        EmbeddedDataSource stopping = new EmbeddedDataSource();
        stopping.setDatabaseName(database.toString());
        stopping.setShutdownDatabase("shutdown");
        try {
            stopping.getConnection().close();
        } catch (SQLException e) {
            if (!STOPPED.equals(e.getSQLState()) && !NOT_RUNNING.equals(e.getSQLState())) {
                throw e;
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.delete(file);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
