package org.khet.ict.internal.ticket.deadline;

import java.time.Instant;
import java.util.List;
import org.khet.ict.internal.ticket.Ticket;
import org.khet.ict.internal.ticket.TicketRepository;
import org.khet.ict.internal.ticket.TicketState;
import org.khet.ict.internal.ticket.TicketStep;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Keeps beside each ticket when it is over its times, so that the register sorts and filters by them: at each move, since a pause
 * moves the end, and by a job, since a holiday or a setting moves it too. Safe for concurrent use. Source: ict I.2.8, ICT-25.
 */
@Component(service = DeadlineUpdater.class)
public final class DeadlineUpdater {
    private final TicketRepository tickets;
    private final ReceiptTimes times;
    private final TargetClock targets;

    /** Where tickets are kept, and what reckons their times. */
    @Activate
    public DeadlineUpdater(
            @Reference TicketRepository tickets, @Reference ReceiptTimes times, @Reference TargetClock targets) {
        this.tickets = tickets;
        this.times = times;
        this.targets = targets;
    }

    /** Reckons anew, in the running transaction. */
    public void keep(Ticket ticket) {
        keep(ticket, tickets.steps(ticket.key().office(), ticket.id()));
    }

    /** As {@link #keep(Ticket)}, with all steps of the ticket, oldest first. */
    public void keep(Ticket ticket, List<TicketStep> steps) {
        Instant target = targets.due(ticket, steps).orElse(null);
        Instant receipt = ticket.state() == TicketState.SUBMITTED
                ? times.of(ticket).map(ReceiptTime::due).orElse(null)
                : null;
        tickets.keep(ticket, TicketDeadlines.of(target, receipt));
    }
}
