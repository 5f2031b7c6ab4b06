package org.khet.ict.internal.ticket;

import org.khet.portal.api.security.Caller;

/** What a ticket still waits for: parts and shops. Every method joins the ticket's transaction. */
public interface PendingParts {
    /** How many are asked for and neither there nor refused. */
    int count(Ticket ticket);

    /** Cancels them, because the work ended without them; what lies at a shop stays open until its bill came or it is cancelled. */
    void drop(Caller caller, Ticket ticket, String why);
}
