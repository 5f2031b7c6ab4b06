package org.khet.portal.core.internal.series;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * The counter rows, spoken to in plain SQL: one statement for a number where the database can answer an update, else two; as
 * short a time under lock as can be. The update takes the lock, so nobody reads a value that another transaction is about to
 * change.
 */
final class CounterRepository {
    private static final String KEY = " where office_id = ? and series = ? and buddhist_year = ?";
    private static final String RAISE = "update core_series set last_number = last_number + 1" + KEY;
    private static final String READ = "select last_number from core_series" + KEY;
    private static final String BEGIN =
            "insert into core_series (office_id, series, buddhist_year, last_number) values (?, ?, ?, 1)";
    private static final String RAISE_AND_READ = RAISE + " returning last_number";
    private static final String UNIQUE_VIOLATION = "23505";

    private final Connection connection;

    private CounterRepository(Connection connection) {
        this.connection = connection;
    }

    /** On the connection of the running transaction. */
    static CounterRepository of(EntityManager rows) {
        return new CounterRepository(Objects.requireNonNull(rows.unwrap(Connection.class)));
    }

    int next(long office, String series, int year) {
        try {
            OptionalInt next = raised(office, series, year);
            while (next.isEmpty()) {
                if (begun(office, series, year)) {
                    return 1;
                }
                next = raised(office, series, year);
            }
            return next.getAsInt();
        } catch (SQLException e) {
            throw new IllegalStateException("no number of " + series, e);
        }
    }

    /** As far as it was committed or given in this transaction; empty when the series has not begun. */
    OptionalInt last(long office, String series, int year) {
        try {
            return read(READ, office, series, year);
        } catch (SQLException e) {
            throw new IllegalStateException("no number of " + series, e);
        }
    }

    /** Empty when the series has not begun. */
    private OptionalInt raised(long office, String series, int year) throws SQLException {
        if ("PostgreSQL".equals(connection.getMetaData().getDatabaseProductName())) {
            return read(RAISE_AND_READ, office, series, year);
        }
        return changed(RAISE, office, series, year) ? read(READ, office, series, year) : OptionalInt.empty();
    }

    /** False when another transaction began the series in the meantime. */
    private boolean begun(long office, String series, int year) throws SQLException {
        Savepoint before = connection.setSavepoint();
        try {
            return changed(BEGIN, office, series, year);
        } catch (SQLException e) {
            if (!UNIQUE_VIOLATION.equals(e.getSQLState())) {
                throw e; // after a deadlock the savepoint is gone, and its reason decides whether the work is done
                // again
            }
            connection.rollback(before);
            return false;
        }
    }

    private boolean changed(String sql, long office, String series, int year) throws SQLException {
        try (PreparedStatement statement = prepared(sql, office, series, year)) {
            return statement.executeUpdate() == 1;
        }
    }

    private OptionalInt read(String sql, long office, String series, int year) throws SQLException {
        try (PreparedStatement statement = prepared(sql, office, series, year);
                ResultSet row = statement.executeQuery()) {
            return row.next() ? OptionalInt.of(row.getInt(1)) : OptionalInt.empty();
        }
    }

    private PreparedStatement prepared(String sql, long office, String series, int year) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        statement.setLong(1, office);
        statement.setString(2, series);
        statement.setInt(3, year);
        return statement;
    }
}
