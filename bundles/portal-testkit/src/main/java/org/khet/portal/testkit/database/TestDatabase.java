package org.khet.portal.testkit.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.stream.Stream;
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

    /** Runs the updates of a script of this database's own dialect again, as over rows that were there before it. */
    default void update(String module, String script) {
        String path = "/migrations/" + module + "/" + script + "." + kind().text() + ".sql";
        try (InputStream in = Objects.requireNonNull(TestDatabase.class.getResourceAsStream(path), path)) {
            execute(Stream.of(new String(in.readAllBytes(), StandardCharsets.UTF_8).split(";"))
                    .map(String::strip)
                    .filter(sql -> sql.startsWith("update"))
                    .toArray(String[]::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
