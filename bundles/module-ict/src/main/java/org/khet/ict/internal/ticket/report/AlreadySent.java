package org.khet.ict.internal.ticket.report;

import org.khet.ict.internal.ticket.Ticket;

/** The form was sent before, from another window or without the answer having come back, and says something else now. */
public final class AlreadySent extends RuntimeException {
    private final transient Ticket ticket;

    AlreadySent(Ticket ticket) {
        super(ticket.number().text());
        this.ticket = ticket;
    }

    /** What it was sent as. */
    public Ticket ticket() {
        return ticket;
    }
}
