package org.khet.portal.persistence.internal.transaction;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.khet.portal.persistence.internal.source.DataSourceWrapper;

/** What EclipseLink gets as data source: on a thread with a transaction always that transaction's connection. */
public final class JoiningDataSource extends DataSourceWrapper {
    private final ThreadTransactions transactions;

    /** Joins these transactions; outside of one it is the pool. */
    public JoiningDataSource(DataSource pool, ThreadTransactions transactions) {
        super(pool);
        this.transactions = transactions;
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection shared = transactions.shared();
        return shared == null ? pool().getConnection() : shared;
    }
}
