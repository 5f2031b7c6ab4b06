package org.khet.portal.testkit.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.khet.portal.persistence.internal.source.DatabaseKind;

/** Makes and drops databases. */
interface DatabaseServer {
    /** Product of its databases. */
    DatabaseKind kind();

    /** A new empty database, Thai order. */
    DataSource create(String name);

    /** Keeps a database as it is now for {@link #copy}; nobody is connected any more, nor will be. */
    void keep(String template);

    /** A new database like one that is kept. */
    DataSource copy(String template, String name);

    /** Drops it; nobody is connected any more. */
    void drop(String name);

    /** A pool as portal-persistence would make it. */
    static HikariDataSource pool(DataSource database) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("test");
        config.setDataSource(database);
        config.setMaximumPoolSize(40);
        config.setMinimumIdle(0);
        config.setConnectionTimeout(60_000);
        config.setAutoCommit(false);
        config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        return new HikariDataSource(config);
    }
}
