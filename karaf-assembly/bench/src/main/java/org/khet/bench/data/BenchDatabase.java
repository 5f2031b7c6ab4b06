package org.khet.bench.data;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.persistence.internal.transaction.JpaUnit;
import org.khet.portal.persistence.internal.transaction.JpaUnitOfWork;
import org.khet.portal.persistence.internal.transaction.ThreadTransactions;
import org.khet.portal.persistence.internal.unit.UnitOpener;

/** A database with the portal's pool, transactions and migrated units; gone when closed. */
public final class BenchDatabase implements AutoCloseable {
    private static final int POOL = 24;

    private final BenchProduct product;
    private final BenchProduct.Server server;
    private final HikariDataSource pool;
    private final RecordingPool recorder;
    private final ThreadTransactions transactions;
    private final List<JpaUnit> open = new ArrayList<>();

    /** Starts it, empty. */
    public BenchDatabase(BenchProduct product) throws IOException {
        this.product = product;
        this.server = product.start();
        this.pool = new HikariDataSource(settings(server.connections()));
        this.recorder = new RecordingPool(pool);
        this.transactions = new ThreadTransactions(recorder);
    }

    /** As portal-persistence sets its pool up; only the patience is longer, since nobody waits for a page. */
    private static HikariConfig settings(DataSource connections) {
        var config = new HikariConfig();
        config.setDataSource(connections);
        config.setMaximumPoolSize(POOL);
        config.setMinimumIdle(2);
        config.setAutoCommit(false);
        config.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        config.setConnectionTimeout(Duration.ofMinutes(1).toMillis());
        return config;
    }

    /** Opens the unit of a bundle; its migrations run. */
    public UnitOfWork unit(String id, String prefix) {
        JpaUnit unit = new UnitOpener(recorder, product.kind(), transactions).open(ClassPathUnits.find(id, prefix));
        open.add(unit);
        return new JpaUnitOfWork(transactions, unit);
    }

    /** Transactions that units join. */
    public ThreadTransactions transactions() {
        return transactions;
    }

    /** The pool itself, for plain JDBC. */
    public DataSource pool() {
        return pool;
    }

    /** Notes the SQL of what runs through units. */
    public RecordingPool recorder() {
        return recorder;
    }

    /** Runs statements in one transaction. */
    public void execute(List<String> statements) throws SQLException {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
            connection.commit();
        }
    }

    /** Runs a statement that may not be part of a transaction. */
    public void executeAlone(String sql) throws SQLException {
        try (Connection connection = server.connections().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public void close() throws IOException {
        open.forEach(unit -> unit.close(Duration.ZERO));
        pool.close();
        server.end().end();
    }
}
