package org.khet.documents.internal.register;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.UnitOfWork;

/** Writes tables of the module by bound parameters, where a change is none of a record: counters, and rows in bulk. */
public final class SqlWriter {
    private final UnitOfWork work;

    /** @param work the module's unit */
    public SqlWriter(UnitOfWork work) {
        this.work = work;
    }

    /** Runs a statement once for each of these rows, joining the running transaction. */
    public void batch(OfficeId office, String statement, List<@Nullable Object[]> rows) {
        work.in(office, manager -> {
            Connection connection = Objects.requireNonNull(manager.unwrap(Connection.class));
            try (PreparedStatement prepared = connection.prepareStatement(statement)) {
                for (@Nullable Object[] values : rows) {
                    for (int i = 0; i < values.length; i++) {
                        prepared.setObject(i + 1, values[i]);
                    }
                    prepared.addBatch();
                }
                return prepared.executeBatch().length;
            } catch (SQLException e) {
                throw new IllegalStateException(statement, e);
            }
        });
    }
}
