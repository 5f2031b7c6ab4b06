package org.khet.finance.internal.balance;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.UnitOfWork;

/**
 * Plain queries of the module's tables in the caller's transaction, for sums and rules over many records. Every statement names
 * {@code office_id = ?}. Records are written by their services only; code that keeps a sum beside a record writes it here.
 */
public final class SqlQuery {
    private final UnitOfWork work;

    /** @param work the module's unit */
    public SqlQuery(UnitOfWork work) {
        this.work = work;
    }

    /** Makes something of a row. */
    public interface Reading<T> {
        /** The value of a row. */
        T of(ResultSet row) throws SQLException;
    }

    /** What the rows of a query are. */
    public <T> List<T> list(OfficeId office, String sql, Reading<T> reading, Object... values) {
        return work.in(office, em -> {
            try (PreparedStatement statement = prepare(em.unwrap(Connection.class), sql, values);
                    ResultSet rows = statement.executeQuery()) {
                List<T> found = new ArrayList<>();
                while (rows.next()) {
                    found.add(reading.of(rows));
                }
                return found;
            } catch (SQLException e) {
                throw new IllegalStateException(sql, e);
            }
        });
    }

    /** Runs a statement that changes rows; how many it changed. */
    public int change(OfficeId office, String sql, Object... values) {
        return work.in(office, em -> {
            try (PreparedStatement statement = prepare(em.unwrap(Connection.class), sql, values)) {
                return statement.executeUpdate();
            } catch (SQLException e) {
                throw new IllegalStateException(sql, e);
            }
        });
    }

    private static PreparedStatement prepare(
            @org.jspecify.annotations.Nullable Connection connection, String sql, Object... values)
            throws SQLException {
        PreparedStatement statement = Objects.requireNonNull(connection).prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
