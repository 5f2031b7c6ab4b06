package org.khet.ict.internal.ticket.job;

import java.util.List;
import java.util.function.BiPredicate;
import org.khet.ict.internal.ticket.Ticket;
import org.khet.ict.internal.ticket.TicketEvents;
import org.khet.ict.internal.ticket.TicketFlow;
import org.khet.ict.internal.ticket.TicketState;
import org.khet.ict.internal.ticket.store.WaitingTicketRepository;
import org.khet.portal.api.job.JobRun;
import org.khet.portal.api.persistence.Transactions;
import org.khet.portal.api.security.Caller;
import org.khet.portal.api.security.Callers;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Goes through the tickets of an office that wait in a state, each in a transaction of its own, kept from others. */
@Component(service = WaitingTicketLoop.class)
public final class WaitingTicketLoop {
    private final TicketFlow flow;
    private final WaitingTicketRepository tickets;
    private final TicketEvents news;
    private final Transactions transactions;
    private final Callers callers;

    /** For the component runtime. */
    @Activate
    public WaitingTicketLoop(
            @Reference TicketFlow flow,
            @Reference WaitingTicketRepository tickets,
            @Reference TicketEvents news,
            @Reference Transactions transactions,
            @Reference Callers callers) {
        this.flow = flow;
        this.tickets = tickets;
        this.news = news;
        this.transactions = transactions;
        this.callers = callers;
    }

    TicketFlow flow() {
        return flow;
    }

    WaitingTicketRepository tickets() {
        return tickets;
    }

    TicketEvents news() {
        return news;
    }

    /** Does something with each; gives with how many something was done. */
    long each(JobRun run, TicketState state, BiPredicate<Caller, Ticket> act) {
        Caller system = callers.system(run.office());
        long done = 0;
        long after = 0;
        List<Long> packet = tickets.in(run.office(), state, after);
        while (!packet.isEmpty()) {
            for (long key : packet) {
                run.check();
                done += transactions.call(() -> one(system, state, key, act)) ? 1 : 0;
                run.progress(done, 0);
            }
            after = packet.getLast();
            packet = tickets.in(run.office(), state, after);
        }
        return done;
    }

    private boolean one(Caller system, TicketState state, long key, BiPredicate<Caller, Ticket> act) {
        return flow.tickets()
                .hold(system.office(), key)
                .filter(ticket -> ticket.state() == state)
                .filter(ticket -> act.test(system, ticket))
                .isPresent();
    }
}
