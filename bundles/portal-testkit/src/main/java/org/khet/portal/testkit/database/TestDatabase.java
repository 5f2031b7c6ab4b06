package org.khet.portal.testkit.database;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.khet.portal.api.persistence.Transactions;
import org.khet.portal.api.persistence.UnitOfWork;
import org.khet.portal.api.record.storage.RecordTables;
import org.khet.portal.persistence.internal.record.DynamicRecordTables;
import org.khet.portal.persistence.internal.source.DatabaseKind;

/** An empty database with the migrated tables of one module, for one test class at a time. */
public interface TestDatabase {
    /** Which product it is. */
    DatabaseKind kind();

    /** The unit of work of the module under test. */
    UnitOfWork unit();

    /**
     * Opens the unit of another module of the class path on the same database, e.g. {@code id=core;prefix=core}.
     */
    UnitOfWork unit(String module);

    /** The transactions that the unit joins. */
    Transactions transactions();

    /** Opens tables of declared records in these units. */
    default RecordTables recordTables() {
        return new DynamicRecordTables();
    }

    /** How many statements were prepared so far, on all connections: a list must not take one for each row. */
    long statements();

    /** Connections of their own, outside of the unit's transactions; not committed by themselves. */
    DataSource connections();

    /** Deletes all rows of the module's tables, those of its migrations included. */
    void clear();

    /** Runs plain SQL in a transaction of its own. */
    default void execute(String... statements) {
        try (Connection connection = connections().getConnection();
                var statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first column of the first row of a query, {@code 0} when there is none. */
    default long number(String query) {
        try (Connection connection = connections().getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            return rows.next() ? rows.getLong(1) : 0;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
