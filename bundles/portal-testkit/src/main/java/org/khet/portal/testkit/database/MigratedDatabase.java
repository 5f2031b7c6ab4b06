package org.khet.portal.testkit.database;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.khet.portal.api.persistence.Transactions;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.persistence.internal.source.DatabaseKind;
import org.khet.portal.persistence.internal.transaction.JpaUnit;
import org.khet.portal.persistence.internal.transaction.JpaUnitOfWork;
import org.khet.portal.persistence.internal.transaction.ThreadTransactions;
import org.khet.portal.persistence.internal.unit.UnitOpener;
import org.khet.portal.persistence.internal.unit.UnitSource;

/** One database of one test class. */
final class MigratedDatabase implements TestDatabase, AutoCloseable {
    private final DatabaseServer server;
    private final String name;
    private final UnitSource source;
    private final HikariDataSource pool;
    private final ThreadTransactions transactions;
    private final JpaUnit unit;
    private final List<JpaUnit> others = new ArrayList<>();

    MigratedDatabase(DatabaseTemplate template, String name, UnitSource source) {
        this.server = template.server();
        this.name = name;
        this.source = source;
        this.pool = DatabaseServer.pool(server.copy(template.name(), name));
        this.transactions = new ThreadTransactions(pool);
        this.unit = new UnitOpener(pool, server.kind(), transactions).open(source);
    }

    @Override
    public DatabaseKind kind() {
        return server.kind();
    }

    @Override
    public UnitOfWork unit() {
        return new JpaUnitOfWork(transactions, unit);
    }

    @Override
    public UnitOfWork unit(String module) {
        JpaUnit other = new UnitOpener(pool, server.kind(), transactions)
                .open(ClassPathUnit.find(ModuleHeader.parse(module), source.classes()));
        others.add(other);
        return new JpaUnitOfWork(transactions, other);
    }

    @Override
    public Transactions transactions() {
        return transactions;
    }

    @Override
    public DataSource connections() {
        return pool;
    }

    @Override
    public void clear() {
        try (Connection connection = pool.getConnection();
                Statement statement = connection.createStatement()) {
            Deque<String> tables = tables(connection.getMetaData());
            for (int tries = tables.size() * tables.size(); !tables.isEmpty(); tries--) {
                String table = tables.removeFirst();
                if (!emptied(connection, statement, table)) {
                    tables.addLast(table);
                }
                if (tries < 0) {
                    throw new IllegalStateException("cannot be emptied: " + tables);
                }
            }
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        others.forEach(other -> other.close(Duration.ZERO));
        unit.close(Duration.ZERO);
        pool.close();
        server.drop(name);
    }

    private Deque<String> tables(DatabaseMetaData data) throws SQLException {
        Deque<String> tables = new ArrayDeque<>();
        try (ResultSet rows = data.getTables(null, null, null, new String[] {"TABLE"})) {
            while (rows.next()) {
                String table = rows.getString("TABLE_NAME").toLowerCase(Locale.ROOT);
                if (table.startsWith(source.prefix() + "_") && !table.equals(source.prefix() + "_history")) {
                    tables.add(table);
                }
            }
        }
        return tables;
    }

    /** False when rows of another table still point here. */
    private static boolean emptied(Connection connection, Statement statement, String table) throws SQLException {
        Savepoint before = connection.setSavepoint();
        try {
            statement.executeUpdate("delete from " + table);
            return true;
        } catch (SQLException e) {
            connection.rollback(before);
            return false;
        }
    }
}
