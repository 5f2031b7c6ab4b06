package org.khet.portal.persistence.internal.source;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** A pool with something of its own to say about connections; all else is the pool's. */
public abstract class DataSourceWrapper implements DataSource {
    private final DataSource pool;

    /** Over this pool. */
    protected DataSourceWrapper(DataSource pool) {
        this.pool = pool;
    }

    /** The pool itself. */
    protected final DataSource pool() {
        return pool;
    }

    /** There is one user only. */
    @Override
    public final Connection getConnection(String user, String password) throws SQLException {
        return getConnection();
    }

    @Override
    public final @Nullable PrintWriter getLogWriter() throws SQLException {
        return pool.getLogWriter();
    }

    @Override
    public final void setLogWriter(@Nullable PrintWriter out) throws SQLException {
        pool.setLogWriter(out);
    }

    @Override
    public final void setLoginTimeout(int seconds) throws SQLException {
        pool.setLoginTimeout(seconds);
    }

    @Override
    public final int getLoginTimeout() throws SQLException {
        return pool.getLoginTimeout();
    }

    @Override
    public final Logger getParentLogger() {
        return Logger.getLogger("org.khet.portal.persistence");
    }

    @Override
    public final <T> T unwrap(Class<T> type) throws SQLException {
        return pool.unwrap(type);
    }

    @Override
    public final boolean isWrapperFor(Class<?> type) throws SQLException {
        return pool.isWrapperFor(type);
    }
}
