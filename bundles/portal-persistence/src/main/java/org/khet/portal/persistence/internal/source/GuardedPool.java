package org.khet.portal.persistence.internal.source;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The pool as everybody sees it: while the watch knows that the database is away, nobody waits for it. Else each press of a
 * button would wait for the time-out of each of its questions, and with it every other tab of the session.
 */
public final class GuardedPool implements DataSource {
    private static final String AWAY = "08001";

    private final DataSource pool;
    private final DatabaseWatch watch;

    /** Guards the pool that is watched. */
    public GuardedPool(DataSource pool, DatabaseWatch watch) {
        this.pool = pool;
        this.watch = watch;
    }

    @Override
    public Connection getConnection() throws SQLException {
        if (watch.isGone()) {
            throw new SQLTransientConnectionException("the database does not answer", AWAY);
        }
        return pool.getConnection();
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        return getConnection();
    }

    @Override
    public @Nullable PrintWriter getLogWriter() throws SQLException {
        return pool.getLogWriter();
    }

    @Override
    public void setLogWriter(@Nullable PrintWriter out) throws SQLException {
        pool.setLogWriter(out);
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        pool.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return pool.getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getLogger("org.khet.portal.persistence");
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return pool.unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return pool.isWrapperFor(type);
    }
}
