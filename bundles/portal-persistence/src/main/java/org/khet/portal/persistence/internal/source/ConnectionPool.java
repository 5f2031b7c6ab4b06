package org.khet.portal.persistence.internal.source;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;

/** How connections are kept. */
public final class ConnectionPool {
    private ConnectionPool() {}

    /**
     * A pool that starts without the database, and goes on by itself when the database is back.
     *
     * @param size           most connections
     * @param timeoutSeconds how long a caller waits for one
     */
    public static HikariDataSource over(DataSource database, int size, int timeoutSeconds) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("khet");
        config.setDataSource(database);
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(Math.min(2, size));
        config.setAutoCommit(false);
        config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        config.setConnectionTimeout(TimeUnit.SECONDS.toMillis(timeoutSeconds));
        config.setValidationTimeout(TimeUnit.SECONDS.toMillis(Math.min(2, timeoutSeconds)));
        config.setKeepaliveTime(TimeUnit.MINUTES.toMillis(2));
        config.setInitializationFailTimeout(-1);
        return new HikariDataSource(config);
    }
}
