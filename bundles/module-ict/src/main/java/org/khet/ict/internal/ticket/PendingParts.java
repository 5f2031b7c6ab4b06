package org.khet.ict.internal.ticket;

import java.math.BigDecimal;
import org.khet.portal.api.security.Caller;

/** Parts and shops of a ticket: what it still waits for and what it cost. Every method joins the ticket's transaction. */
public interface PendingParts {
    /** How many are asked for and neither there nor refused. */
    int count(Ticket ticket);

    /** Baht of used parts and bills of shops, not negative; the cost of the ticket is never less (E-R43). */
    BigDecimal charged(Ticket ticket);

    /** Cancels them, because the work ended without them; what lies at a shop stays open until its bill came or it is cancelled. */
    void drop(Caller caller, Ticket ticket, String why);
}
