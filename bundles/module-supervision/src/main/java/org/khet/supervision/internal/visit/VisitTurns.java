package org.khet.supervision.internal.visit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Objects;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.persistence.UnitOfWork;

/**
 * The turn of whoever saves a visit of an office: the next one waits until that transaction ends, then sees the visit. It is held at the
 * first visit of the office, whose edition stays. Safe for concurrent use. Source: other-groups SUP-01.
 */
final class VisitTurns {
    private static final String TAKE = "update sup_visit set version = version where office_id = ?"
            + " and id = (select min(id) from sup_visit where office_id = ?)";
    private final UnitOfWork work;

    VisitTurns(UnitOfWork work) {
        this.work = work;
    }

    void take(OfficeId office) {
        work.in(office, em -> {
            Connection connection = Objects.requireNonNull(em.unwrap(Connection.class));
            try (PreparedStatement statement = connection.prepareStatement(TAKE)) {
                statement.setLong(1, office.value());
                statement.setLong(2, office.value());
                return statement.executeUpdate();
            } catch (SQLException e) {
                throw new IllegalStateException("no turn to save a visit", e);
            }
        });
    }
}
