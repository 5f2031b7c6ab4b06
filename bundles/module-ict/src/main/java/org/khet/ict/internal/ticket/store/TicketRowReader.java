package org.khet.ict.internal.ticket.store;

import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Calendar;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TimeZone;
import org.khet.ict.internal.ticket.TicketRow;
import org.khet.ict.internal.ticket.TicketState;
import org.khet.ict.internal.ticket.trouble.TicketImpact;
import org.khet.ict.internal.ticket.trouble.TicketUrgency;
import org.khet.portal.api.office.OfficeId;

/** Reads what a list shows of tickets whose keys are known already. */
final class TicketRowReader {
    private static final String COLUMNS =
            "id, number_text, title, unit_name, state, priority, technician_name, reported_at,"
                    + " category, state_since, cost, impact, urgency";

    private TicketRowReader() {}

    /** The rows in the order of the keys; one that is gone meanwhile is left out. */
    static List<TicketRow> of(EntityManager em, OfficeId office, List<Long> keys) {
        Calendar utc = Calendar.getInstance(TimeZone.getTimeZone("UTC"));
        Map<Long, TicketRow> byKey = new HashMap<>();
        Map<Object, Object> known = new HashMap<>(); // pages keep their rows: what these share is kept once
        TicketQuery.of(office, keys)
                .select(em, COLUMNS, "", row -> row(row, utc, known))
                .forEach(row -> byKey.put(row.id(), row));
        return keys.stream().map(byKey::get).filter(Objects::nonNull).toList();
    }

    private static TicketRow row(ResultSet row, Calendar utc, Map<Object, Object> known) throws SQLException {
        return new TicketRow(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                once(row.getString(4), known),
                TicketState.valueOf(row.getString(5)),
                row.getInt(6),
                TicketImpact.valueOf(row.getString(12)).priority(TicketUrgency.valueOf(row.getString(13))),
                once(row.getString(7), known),
                once(row.getTimestamp(8, utc).toInstant(), known),
                once(row.getString(9), known),
                once(row.getTimestamp(10, utc).toInstant(), known),
                once(row.getBigDecimal(11), known));
    }

    @SuppressWarnings("unchecked") // what equals a value is of its class
    private static <T> T once(T value, Map<Object, Object> known) {
        return (T) known.computeIfAbsent(value, same -> same);
    }
}
