package org.khet.ict.internal.ticket;

import java.math.BigDecimal;
import java.util.List;
import org.khet.portal.api.security.Caller;

/** Parts and shops of a ticket: what it still waits for and what it cost. Every method joins the ticket's transaction. */
public interface PendingParts {
    /**
     * A part or a repair by a shop.
     *
     * @param price  of one, baht
     * @param amount baht: what it cost, before that what is asked
     */
    record Line(String what, BigDecimal quantity, BigDecimal price, BigDecimal amount) {}

    /** What was asked for it and neither refused nor cancelled, oldest first. */
    List<Line> lines(Ticket ticket);

    /** How many are asked for and neither there nor refused. */
    int count(Ticket ticket);

    /** Baht of used parts and bills of shops, not negative; the cost of the ticket is never less (E-R43). */
    BigDecimal charged(Ticket ticket);

    /** Cancels them, because the work ended without them; what lies at a shop stays open until its bill came or it is cancelled. */
    void drop(Caller caller, Ticket ticket, String why);
}
