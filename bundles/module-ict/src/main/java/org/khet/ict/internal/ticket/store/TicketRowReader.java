package org.khet.ict.internal.ticket.store;

import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Calendar;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.khet.ict.internal.ticket.TicketRow;
import org.khet.ict.internal.ticket.TicketRow.Progress;
import org.khet.ict.internal.ticket.TicketRow.Turn;
import org.khet.ict.internal.ticket.TicketState;
import org.khet.ict.internal.ticket.WorkMode;
import org.khet.ict.internal.ticket.trouble.TicketImpact;
import org.khet.ict.internal.ticket.trouble.TicketUrgency;
import org.khet.portal.api.office.OfficeId;

/** Reads what a list shows of tickets whose keys are known already, with the turns of the open ones: by one statement. */
final class TicketRowReader {
    private static final String COLUMNS =
            "id, number_text, title, unit_name, state, priority, technician_name, reported_at,"
                    + " category, state_since, cost, impact, urgency, work_mode, school_id, 0";

    /** The columns stand for others here: state, number and instant of a turn. */
    private static final String TURNS =
            " union all select ticket_id, '', '', '', to_state, step_no, '', done_at, '', done_at, 0.00, '', '', '', 0, 1"
                    + " from ict_ticket_step where office_id = ? and from_state <> to_state and ticket_id in (";

    private static final int IS_TURN = 16;

    private final Calendar utc = Calendar.getInstance(TimeZone.getTimeZone("UTC"));
    private final Map<Long, SortedMap<Integer, Turn>> turns = new HashMap<>();
    private final Map<Long, TicketRow> rows = new HashMap<>();
    private final Map<Object, Object> known = new HashMap<>(); // pages keep their rows: what these share is kept once

    private TicketRowReader() {}

    /** The rows in the order of the keys; one that is gone meanwhile is left out. */
    static List<TicketRow> of(EntityManager em, OfficeId office, List<Long> keys) {
        var reader = new TicketRowReader();
        TicketQuery.of(office, keys)
                .select(
                        em,
                        COLUMNS,
                        TURNS + String.join(", ", Collections.nCopies(keys.size(), "?")) + ")",
                        reader::read,
                        Stream.concat(Stream.of(office.value()), keys.stream()).toArray());
        return keys.stream()
                .map(reader.rows::get)
                .filter(Objects::nonNull)
                .map(reader::withTurns)
                .toList();
    }

    private long read(ResultSet row) throws SQLException {
        long ticket = row.getLong(1);
        if (row.getInt(IS_TURN) == 0) {
            rows.put(ticket, row(row));
        } else {
            turns.computeIfAbsent(ticket, key -> new TreeMap<>())
                    .put(
                            row.getInt(6),
                            new Turn(
                                    TicketState.valueOf(row.getString(5)),
                                    once(row.getTimestamp(8, utc).toInstant())));
        }
        return ticket;
    }

    private TicketRow row(ResultSet row) throws SQLException {
        boolean away = WorkMode.ON_SITE.name().equals(row.getString(14)) && row.getObject(15) != null;
        return new TicketRow(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                once(row.getString(4)),
                TicketState.valueOf(row.getString(5)),
                row.getInt(6),
                TicketImpact.valueOf(row.getString(12)).priority(TicketUrgency.valueOf(row.getString(13))),
                once(row.getString(7)),
                once(row.getTimestamp(8, utc).toInstant()),
                once(row.getString(9)),
                once(row.getTimestamp(10, utc).toInstant()),
                once(row.getBigDecimal(11)),
                new Progress(away, List.of()));
    }

    private TicketRow withTurns(TicketRow row) {
        return row.state().isOpen() && turns.containsKey(row.id())
                ? row.with(List.copyOf(turns.get(row.id()).values()))
                : row;
    }

    @SuppressWarnings("unchecked") // what equals a value is of its class
    private <T> T once(T value) {
        return (T) known.computeIfAbsent(value, same -> same);
    }
}
