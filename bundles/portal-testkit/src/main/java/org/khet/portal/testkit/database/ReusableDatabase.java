package org.khet.portal.testkit.database;

import com.zaxxer.hikari.HikariDataSource;
import jakarta.persistence.EntityManagerFactory;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.eclipse.persistence.sessions.server.ServerSession;
import org.jspecify.annotations.Nullable;
import org.khet.portal.persistence.internal.source.DataSourceWrapper;
import org.khet.portal.persistence.internal.source.DatabaseKind;
import org.khet.portal.persistence.internal.transaction.JoiningDataSource;
import org.khet.portal.persistence.internal.transaction.JpaUnit;
import org.khet.portal.persistence.internal.transaction.JpaUnitOfWork;
import org.khet.portal.persistence.internal.transaction.ThreadTransactions;
import org.khet.portal.persistence.internal.unit.UnitOpener;
import org.khet.portal.persistence.internal.unit.UnitSource;

/**
 * A copy of a template with its unit, which the test classes of a run use one after the other: opening the unit and
 * compiling its statements anew for each class took longer than the tests of most. Connections and transactions are each
 * class's own, so that a thread that a class left behind meets a closed pool, not the rows of the next class. One at a time.
 */
final class ReusableDatabase implements AutoCloseable {
    /** After so many deleted rows a new copy is the faster one. */
    private static final int WORN = 20_000;

    private static final List<String> OF_DERBY = List.of(
            "count(*) from sys.systables",
            "count(*) from sys.syscolumns",
            "count(*) from sys.sysconglomerates",
            "count(*) from sys.sysconstraints",
            "count(*) from sys.syssequences",
            "count(*) from sys.systriggers");

    private static final List<String> OF_POSTGRESQL = List.of(
            "count(*) from pg_class",
            "max(oid::bigint) from pg_class",
            "count(*) from pg_attribute",
            "count(*) from pg_constraint",
            "count(*) from pg_namespace",
            "count(*) from pg_trigger");

    private final DatabaseServer server;
    private final String name;
    private final UnitSource source;
    private final DataSource database;
    private final EmptiedTables tables;
    private final List<Long> shape;
    private final Switch connections;
    private @Nullable JpaUnit unit;

    ReusableDatabase(DatabaseTemplate template, String name, UnitSource source) {
        this.server = template.server();
        this.name = name;
        this.source = source;
        this.database = server.copy(template.name(), name);
        this.connections = new Switch(database);
        this.tables = new EmptiedTables(server.kind(), source.prefix());
        this.shape = shape();
    }

    DatabaseKind kind() {
        return server.kind();
    }

    UnitSource source() {
        return source;
    }

    EmptiedTables tables() {
        return tables;
    }

    /** A pool of connections for one test class, which closes it. */
    HikariDataSource pool(StatementCount statements) {
        return DatabaseServer.pool(statements.of(database));
    }

    /** The unit, working in these transactions from now on; it remembers no rows and has no keys in reserve. */
    JpaUnit unit(DataSource pool, ThreadTransactions transactions) {
        connections.now = new JoiningDataSource(pool, transactions);
        JpaUnit open = unit;
        if (open == null) {
            open = new UnitOpener(connections, kind(), transactions).open(source);
            unit = open;
        } else {
            new JpaUnitOfWork(transactions, open).runtime(manager -> {
                EntityManagerFactory factory = manager.getEntityManagerFactory();
                factory.getCache().evictAll();
                factory.unwrap(ServerSession.class).getSequencingControl().initializePreallocated();
                return true;
            });
        }
        return open;
    }

    /** Makes it as it was for the next class; false when this one left more behind than rows of the unit's tables. */
    boolean isReadyAgain() {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            if (kind() == DatabaseKind.POSTGRESQL) {
                try (Statement statement = connection.createStatement()) {
                    statement.execute("set lock_timeout = '5s'");
                }
            }
            tables.emptyForNext(connection);
            connection.commit();
        } catch (SQLException | IllegalStateException e) {
            return false;
        }
        return tables.rows() < WORN && shape.equals(shape());
    }

    @Override
    public void close() {
        if (unit != null) {
            unit.close(Duration.ZERO);
        }
        server.drop(name);
    }

    /** How many tables, columns, indexes, constraints and steps of the migration there are. */
    private List<Long> shape() {
        boolean derby = kind() == DatabaseKind.DERBY;
        var numbers = new ArrayList<Long>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String one : derby ? OF_DERBY : OF_POSTGRESQL) {
                numbers.add(number(statement, one));
            }
            numbers.add(number(statement, "count(*) from \"" + source.prefix() + "_history\""));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return numbers;
    }

    private static long number(Statement statement, String one) throws SQLException {
        try (ResultSet row = statement.executeQuery("select " + one)) {
            row.next();
            return row.getLong(1);
        }
    }

    /** What the unit has as database: that of the class which runs. */
    private static final class Switch extends DataSourceWrapper {
        private volatile @Nullable DataSource now;

        Switch(DataSource database) {
            super(database);
        }

        @Override
        public Connection getConnection() throws SQLException {
            return Objects.requireNonNull(now, "no test class runs").getConnection();
        }
    }
}
