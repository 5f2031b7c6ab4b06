package org.khet.ict.internal.ticket.store;

import jakarta.persistence.EntityManager;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.khet.ict.internal.ticket.TicketState;
import org.khet.ict.internal.ticket.trouble.TicketImpact;
import org.khet.ict.internal.ticket.trouble.TicketUrgency;

/** Counts of the register, each by one question that an index of the filter answers. */
final class TicketCounts {
    private TicketCounts() {}

    static Map<TicketState, Integer> byState(EntityManager em, TicketQuery query) {
        Map<TicketState, Integer> counts = new EnumMap<>(TicketState.class);
        query.select(
                        em,
                        "state, count(*)",
                        " group by state",
                        row -> Map.entry(TicketState.valueOf(row.getString(1)), row.getInt(2)))
                .forEach(count -> counts.put(count.getKey(), count.getValue()));
        return counts;
    }

    /** Before a ticket is received, by the priority that its impact and urgency propose. */
    static Map<Integer, Integer> byPriority(EntityManager em, TicketQuery query) {
        Map<Integer, Integer> counts = new TreeMap<>();
        query.select(
                        em,
                        "priority, impact, urgency, count(*)",
                        " group by priority, impact, urgency",
                        row -> Map.entry(
                                row.getInt(1) > 0
                                        ? row.getInt(1)
                                        : TicketImpact.valueOf(row.getString(2))
                                                .priority(TicketUrgency.valueOf(row.getString(3))),
                                row.getInt(4)))
                .forEach(count -> counts.merge(count.getKey(), count.getValue(), Integer::sum));
        return counts;
    }
}
