package org.khet.ict.internal.ticket;

import java.math.BigDecimal;
import java.util.List;
import org.khet.portal.api.security.Caller;

/** The parts of an office that gets its register of parts later. */
public record WiredParts(TestOffice office) implements PendingParts {
    @Override
    public List<Line> lines(Ticket ticket) {
        PendingParts parts = office.parts;
        return parts == null ? List.of() : parts.lines(ticket);
    }

    @Override
    public int count(Ticket ticket) {
        PendingParts parts = office.parts;
        return parts == null ? 0 : parts.count(ticket);
    }

    @Override
    public BigDecimal charged(Ticket ticket) {
        PendingParts parts = office.parts;
        return parts == null ? BigDecimal.ZERO : parts.charged(ticket);
    }

    @Override
    public void drop(Caller caller, Ticket ticket, String why) {
        PendingParts parts = office.parts;
        if (parts != null) {
            parts.drop(caller, ticket, why);
        }
    }
}
