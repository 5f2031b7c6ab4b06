package org.khet.rounds.internal.cell;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.UnitOfWork;

/** Plain statements over the tables of values in the caller's transaction; each names {@code office_id = ?}. */
public final class RoundsSql {
    private final UnitOfWork work;

    /** @param work the module's unit */
    public RoundsSql(UnitOfWork work) {
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
            try (PreparedStatement statement = connection(em).prepareStatement(sql)) {
                bind(statement, values);
                try (ResultSet rows = statement.executeQuery()) {
                    List<T> found = new ArrayList<>();
                    while (rows.next()) {
                        found.add(reading.of(rows));
                    }
                    return found;
                }
            } catch (SQLException e) {
                throw new IllegalStateException(sql, e);
            }
        });
    }

    /** Runs a statement that changes rows; how many it changed. */
    public int change(OfficeId office, String sql, Object... values) {
        return batch(office, sql, List.<Object[]>of(values));
    }

    /** Runs a statement for each of these rows. */
    public int batch(OfficeId office, String sql, List<Object[]> rows) {
        return work.in(office, em -> {
            try (PreparedStatement statement = connection(em).prepareStatement(sql)) {
                for (Object[] values : rows) {
                    bind(statement, values);
                    statement.addBatch();
                }
                int changed = 0;
                for (int one : statement.executeBatch()) {
                    changed += Math.max(one, 0);
                }
                return changed;
            } catch (SQLException e) {
                throw new IllegalStateException(sql, e);
            }
        });
    }

    private static Connection connection(jakarta.persistence.EntityManager em) {
        return Objects.requireNonNull(em.unwrap(Connection.class));
    }

    private static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }
}
