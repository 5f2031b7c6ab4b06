package org.khet.portal.testkit.database;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.khet.portal.api.persistence.Transactions;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.persistence.internal.source.DatabaseKind;
import org.khet.portal.persistence.internal.transaction.JpaUnit;
import org.khet.portal.persistence.internal.transaction.JpaUnitOfWork;
import org.khet.portal.persistence.internal.transaction.ThreadTransactions;
import org.khet.portal.persistence.internal.unit.UnitOpener;

/** The database of one test class. */
final class MigratedDatabase implements TestDatabase, AutoCloseable {
    private final ReusableDatabase reused;
    private final StatementCount statements;
    private final HikariDataSource pool;
    private final ThreadTransactions transactions;
    private final JpaUnit unit;
    private final UnitOfWork work;
    private final List<JpaUnit> others = new ArrayList<>();

    MigratedDatabase(ReusableDatabase reused) {
        this.reused = reused;
        this.statements = new StatementCount(reused.tables()::hear);
        this.pool = reused.pool(statements);
        this.transactions = new ThreadTransactions(pool);
        this.unit = reused.unit(pool, transactions);
        this.work = new JpaUnitOfWork(transactions, unit);
    }

    ReusableDatabase reused() {
        return reused;
    }

    @Override
    public DatabaseKind kind() {
        return reused.kind();
    }

    @Override
    public UnitOfWork unit() {
        return work;
    }

    @Override
    public UnitOfWork unit(String module) {
        JpaUnit other = new UnitOpener(pool, kind(), transactions)
                .open(ClassPathUnit.find(
                        ModuleHeader.parse(module), reused.source().classes()));
        others.add(other);
        return new JpaUnitOfWork(transactions, other);
    }

    @Override
    public Transactions transactions() {
        return transactions;
    }

    @Override
    public long statements() {
        return statements.value();
    }

    @Override
    public DataSource connections() {
        return pool;
    }

    @Override
    public void clear() {
        try (Connection connection = pool.getConnection()) {
            reused.tables().emptyWritten(connection);
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        others.forEach(other -> other.close(Duration.ZERO));
        pool.close();
    }
}
