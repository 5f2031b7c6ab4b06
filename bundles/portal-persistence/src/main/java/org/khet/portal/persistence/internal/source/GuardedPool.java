package org.khet.portal.persistence.internal.source;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import javax.sql.DataSource;

/**
 * The pool as everybody sees it: while the watch knows that the database is away, nobody waits for it. Else each press of a
 * button would wait for the time-out of each of its questions, and with it every other tab of the session.
 */
public final class GuardedPool extends DataSourceWrapper {
    private static final String AWAY = "08001";

    private final DatabaseMonitor watch;

    /** Guards the pool of the database that is watched. */
    public GuardedPool(DataSource pool, DatabaseMonitor watch) {
        super(pool);
        this.watch = watch;
    }

    @Override
    public Connection getConnection() throws SQLException {
        if (watch.isGone()) {
            throw new SQLTransientConnectionException("the database does not answer", AWAY);
        }
        return pool().getConnection();
    }
}
