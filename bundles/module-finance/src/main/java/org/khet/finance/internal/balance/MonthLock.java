package org.khet.finance.internal.balance;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.Objects;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.UnitOfWork;

/**
 * The common lock of a month of the accounts: whoever writes into it may do so beside others, whoever closes it waits for all of them, and
 * nobody writes meanwhile. Held until the transaction ends, and taken before any row of a document, so that the two never wait for each
 * other. Source: finance RF-30, RF-32, FIN-40.
 */
public final class MonthLock {
    private static final String WHERE = " where office_id = ? and month_of = ?";
    private static final String DOUBLE = "23505";

    private final UnitOfWork work;

    /** @param work the module's unit */
    public MonthLock(UnitOfWork work) {
        this.work = work;
    }

    /** Work on the connection of the transaction. */
    private interface Attempt {
        /** Whether there was a row to lock. */
        boolean locked(Connection connection, boolean postgres) throws SQLException;
    }

    /** Writes into a month: it is not closed before the transaction ends. */
    public void write(OfficeId office, YearMonth month) {
        run(office, month, (connection, postgres) -> {
            String sql = "select closings from fin_month_lock" + WHERE + (postgres ? " for share" : " with rs");
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                bind(statement, office, month);
                try (ResultSet rows = statement.executeQuery()) {
                    return rows.next();
                }
            }
        });
    }

    /** Closes a month: nobody writes into it until the transaction ends. */
    public void close(OfficeId office, YearMonth month) {
        run(office, month, (connection, postgres) -> {
            try (PreparedStatement statement =
                    connection.prepareStatement("update fin_month_lock set closings = closings + 1" + WHERE)) {
                bind(statement, office, month);
                return statement.executeUpdate() == 1;
            }
        });
    }

    /** The first who needs the lock of a month makes its row; of two at once the second waits for the first. */
    private void run(OfficeId office, YearMonth month, Attempt attempt) {
        work.in(office, em -> {
            try {
                Connection connection = connection(em);
                boolean postgres = "PostgreSQL".equals(connection.getMetaData().getDatabaseProductName());
                if (!attempt.locked(connection, postgres)) {
                    make(connection, postgres, office, month);
                    attempt.locked(connection, postgres);
                }
                return true;
            } catch (SQLException e) {
                throw new IllegalStateException("lock of " + month, e);
            }
        });
    }

    private static void make(Connection connection, boolean postgres, OfficeId office, YearMonth month)
            throws SQLException {
        String sql = "insert into fin_month_lock (office_id, month_of, closings) values (?, ?, 0)"
                + (postgres ? " on conflict do nothing" : "");
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, office, month);
            statement.executeUpdate();
        } catch (SQLException e) {
            if (!DOUBLE.equals(e.getSQLState())) {
                throw e;
            }
        }
    }

    private static void bind(PreparedStatement statement, OfficeId office, YearMonth month) throws SQLException {
        statement.setLong(1, office.value());
        statement.setInt(2, month.getYear() * 100 + month.getMonthValue());
    }

    private static Connection connection(EntityManager em) {
        return Objects.requireNonNull(em.unwrap(Connection.class));
    }
}
