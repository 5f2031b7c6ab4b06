package org.khet.ict.internal.setting;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.UnitOfWork;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Questions to the module's tables in SQL with bound parameters; every one names the office. Safe for concurrent use. */
@Component(service = IctSql.class)
public final class IctSql {
    private final UnitOfWork work;

    /** @param work unit {@code ict} */
    @Activate
    public IctSql(@Reference(target = "(khet.unit=ict)") UnitOfWork work) {
        this.work = work;
    }

    /** Makes something of a row. */
    @FunctionalInterface
    public interface Reading<T> {
        /** What stands in the row. */
        T of(ResultSet row) throws SQLException;
    }

    /** The first column of all rows. */
    public List<String> texts(OfficeId office, String sql, Object... values) {
        return rows(office, sql, row -> row.getString(1), values);
    }

    /** All rows. */
    public <T> List<T> rows(OfficeId office, String sql, Reading<T> reading, Object... values) {
        return work.in(office, em -> {
            em.flush();
            Connection connection = Objects.requireNonNull(em.unwrap(Connection.class));
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                for (int i = 0; i < values.length; i++) {
                    statement.setObject(i + 1, values[i]);
                }
                List<T> found = new ArrayList<>();
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        found.add(reading.of(rows));
                    }
                }
                return found;
            } catch (SQLException e) {
                throw new IllegalStateException("cannot be read: " + sql, e);
            }
        });
    }

    /** Changes rows so that others who do the same wait until this transaction ends. */
    public void lock(OfficeId office, String sql, Object... values) {
        work.in(office, em -> {
            em.flush();
            Connection connection = Objects.requireNonNull(em.unwrap(Connection.class));
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                for (int i = 0; i < values.length; i++) {
                    statement.setObject(i + 1, values[i]);
                }
                return statement.executeUpdate();
            } catch (SQLException e) {
                throw new IllegalStateException("cannot be locked: " + sql, e);
            }
        });
    }
}
