package org.khet.ict.internal.ticket.store;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.khet.ict.internal.ticket.Ticket;
import org.khet.ict.internal.ticket.deadline.TicketDeadlines;

/** Columns of {@link TicketDeadlines}: of no entity, as a job that writes them must make no open page an outdated one. */
final class DeadlineColumns {
    private static final String WRITE =
            "update ict_ticket set target_at = ?, late_at = ? where office_id = ? and id = ?";

    private DeadlineColumns() {}

    /** In the running transaction. */
    static void write(EntityManager em, Ticket ticket, TicketDeadlines deadlines) {
        Connection connection = Objects.requireNonNull(em.unwrap(Connection.class));
        try (PreparedStatement statement = connection.prepareStatement(WRITE)) {
            set(statement, 1, deadlines.target());
            set(statement, 2, deadlines.late());
            statement.setLong(3, ticket.key().office().value());
            statement.setLong(4, ticket.id());
            statement.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException("the times of a ticket cannot be kept", failure);
        }
    }

    private static void set(PreparedStatement statement, int place, @Nullable Instant at) throws SQLException {
        if (at == null) {
            statement.setNull(place, Types.TIMESTAMP);
        } else {
            statement.setTimestamp(place, Timestamp.valueOf(UtcInstantColumn.wallTime(at)));
        }
    }
}
