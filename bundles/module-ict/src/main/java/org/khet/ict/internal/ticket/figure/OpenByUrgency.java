package org.khet.ict.internal.ticket.figure;

import java.util.List;
import java.util.Map;
import org.khet.ict.internal.ticket.TicketFilter;
import org.khet.ict.internal.ticket.TicketRegister;
import org.khet.portal.api.security.Caller;

/** The open tickets that somebody sees, by urgency, with what was not received or not solved in time. Source: ict I.2.8, F. */
public final class OpenByUrgency {
    private final TicketRegister register;

    /** Over the register. */
    public OpenByUrgency(TicketRegister register) {
        this.register = register;
    }

    /**
     * Open tickets of one urgency.
     *
     * @param priority 1 to 4; before a ticket is received the one that is expected
     * @param open     how many
     * @param late     how many of them were not received or not solved in time
     */
    public record Urgent(int priority, int open, int late) {}

    /** The most urgent first; urgencies without tickets are left out. */
    public List<Urgent> of(Caller caller) {
        Map<Integer, Integer> late = register.byPriority(caller, TicketFilter.OPEN.in(TicketFilter.Tab.OVERDUE));
        return register.byPriority(caller, TicketFilter.OPEN).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(one -> new Urgent(one.getKey(), one.getValue(), late.getOrDefault(one.getKey(), 0)))
                .toList();
    }
}
