package org.khet.documents.internal.register;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.UnitOfWork;

/** Reads tables of the module by bound parameters, where a list of records is no answer: twins, counts, last numbers. */
public final class SqlReader {
    /** Makes something of a row. */
    @FunctionalInterface
    public interface RowReader<T> {
        /** Reads one row. */
        T read(ResultSet row) throws SQLException;
    }

    private final UnitOfWork work;

    /** @param work the module's unit */
    public SqlReader(UnitOfWork work) {
        this.work = work;
    }

    /** The rows of a query whose first parameter is the office. */
    public <T> List<T> list(OfficeId office, String query, RowReader<T> reader, Object... values) {
        return work.in(office, rows -> {
            Connection connection = Objects.requireNonNull(rows.unwrap(Connection.class));
            try (PreparedStatement statement = connection.prepareStatement(query)) {
                for (int i = 0; i < values.length; i++) {
                    statement.setObject(i + 1, values[i]);
                }
                List<T> found = new ArrayList<>();
                try (ResultSet result = statement.executeQuery()) {
                    while (result.next()) {
                        found.add(reader.read(result));
                    }
                }
                return found;
            } catch (SQLException e) {
                throw new IllegalStateException(query, e);
            }
        });
    }
}
