package org.khet.portal.persistence.internal.source;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How long one question may take on PostgreSQL, so that a row that somebody holds does not keep the connections of all
 * offices: 10 s for a lock, as embedded Derby waits; a minute for a statement; five for a transaction that asks nothing. Long
 * work says so: {@link #lift}, {@link #lifted}. Stateless.
 */
public final class StatementLimits {
    /** Options of each new connection. */
    static final String OPTIONS =
            "-c lock_timeout=10s -c statement_timeout=60s -c idle_in_transaction_session_timeout=300s";

    private static final Logger LOG = LoggerFactory.getLogger(StatementLimits.class);
    private static final String[] LIFTED = {
        "statement_timeout = 0", "idle_in_transaction_session_timeout = 0", "lock_timeout = '60s'"
    };

    private StatementLimits() {}

    /**
     * No limit but that of locks, a minute, until the transaction of the connection ends; for backups and restores.
     *
     * @param connection of either database, not in autocommit
     */
    public static void lift(Connection connection, DatabaseKind kind) throws SQLException {
        if (kind == DatabaseKind.POSTGRESQL) {
            connection.setNetworkTimeout(Runnable::run, 0); // the pool sets it back
            for (String setting : LIFTED) {
                execute(connection, "set local " + setting);
            }
        }
    }

    /** Connections as {@link #lift} makes them, until they are closed; for migrations. */
    public static DataSource lifted(DataSource pool, DatabaseKind kind) {
        return kind == DatabaseKind.DERBY ? pool : new Lifted(pool);
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static final class Lifted extends DataSourceWrapper {
        Lifted(DataSource pool) {
            super(pool);
        }

        @Override
        public Connection getConnection() throws SQLException {
            Connection real = pool().getConnection();
            try {
                real.setNetworkTimeout(Runnable::run, 0);
                for (String setting : LIFTED) {
                    execute(real, "set " + setting);
                }
                real.commit();
            } catch (SQLException e) {
                real.close();
                throw e;
            }
            return (Connection) Proxy.newProxyInstance(
                    StatementLimits.class.getClassLoader(), new Class<?>[] {Connection.class}, new Returned(real));
        }
    }

    /** A connection that has its limits again when it goes back to the pool. */
    private record Returned(Connection real) implements InvocationHandler {
        @Override
        public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] args) throws Throwable {
            if (method.getName().equals("close") && !real.isClosed()) {
                limit();
            }
            try {
                return method.invoke(real, args);
            } catch (InvocationTargetException e) {
                throw e.getCause() == null ? e : e.getCause();
            }
        }

        private void limit() {
            try {
                if (!real.getAutoCommit()) {
                    real.rollback();
                }
                for (String setting : LIFTED) {
                    execute(real, "reset " + setting.replaceFirst(" .*", ""));
                }
                if (!real.getAutoCommit()) {
                    real.commit();
                }
            } catch (SQLException e) {
                LOG.debug("a connection broke before it went back", e);
            }
        }
    }
}
