package org.khet.ict.internal.ticket.figure;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.khet.ict.internal.ticket.TicketFilter;
import org.khet.ict.internal.ticket.TicketRegister;
import org.khet.ict.internal.ticket.TicketRow;
import org.khet.portal.api.persistence.PageRequest;
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

    private static int priority(TicketRow row) {
        return row.priority() == 0 ? row.expected() : row.priority();
    }

    /** The most urgent first; urgencies without tickets are left out. */
    public List<Urgent> of(Caller caller) {
        Map<Integer, Long> late = register
                .page(
                        caller,
                        TicketFilter.OPEN.in(TicketFilter.Tab.OVERDUE),
                        new PageRequest(0, TicketRegister.FOUND_MOST, List.of()))
                .stream()
                .collect(Collectors.groupingBy(OpenByUrgency::priority, Collectors.counting()));
        return register.byPriority(caller, TicketFilter.OPEN).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(one -> new Urgent(
                        one.getKey(),
                        one.getValue(),
                        late.getOrDefault(one.getKey(), 0L).intValue()))
                .toList();
    }
}
