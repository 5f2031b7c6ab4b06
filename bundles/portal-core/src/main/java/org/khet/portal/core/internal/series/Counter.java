package org.khet.portal.core.internal.series;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.util.Objects;

/**
 * The counter rows, spoken to in plain SQL: two statements for a number, as short a time under lock as can be. The update
 * comes first and takes the lock, so nobody reads a value that another transaction is about to change.
 */
final class Counter {
    private static final String KEY = " where office_id = ? and series = ? and buddhist_year = ?";
    private static final String RAISE = "update core_series set last_number = last_number + 1" + KEY;
    private static final String READ = "select last_number from core_series" + KEY;
    private static final String BEGIN =
            "insert into core_series (office_id, series, buddhist_year, last_number) values (?, ?, ?, 1)";
    private static final String UNIQUE_VIOLATION = "23505";

    private final Connection connection;

    private Counter(Connection connection) {
        this.connection = connection;
    }

    /** On the connection of the running transaction. */
    static Counter of(EntityManager rows) {
        return new Counter(Objects.requireNonNull(rows.unwrap(Connection.class)));
    }

    int next(long office, String series, int year) {
        try {
            while (!changed(RAISE, office, series, year)) {
                if (begun(office, series, year)) {
                    return 1;
                }
            }
            return read(office, series, year);
        } catch (SQLException e) {
            throw new IllegalStateException("no number of " + series, e);
        }
    }

    /** False when another transaction began the series in the meantime. */
    private boolean begun(long office, String series, int year) throws SQLException {
        Savepoint before = connection.setSavepoint();
        try {
            return changed(BEGIN, office, series, year);
        } catch (SQLException e) {
            connection.rollback(before);
            if (UNIQUE_VIOLATION.equals(e.getSQLState())) {
                return false;
            }
            throw e;
        }
    }

    private boolean changed(String sql, long office, String series, int year) throws SQLException {
        try (PreparedStatement statement = prepared(sql, office, series, year)) {
            return statement.executeUpdate() == 1;
        }
    }

    private int read(long office, String series, int year) throws SQLException {
        try (PreparedStatement statement = prepared(READ, office, series, year);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getInt(1);
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
