package org.khet.ict.internal.ticket.deadline;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When a ticket is over its times, as the clock reckoned last. Source: ict I.2.8, ICT-25.
 *
 * @param target when the time to solve it is over, or was; {@code null} while it stands still before that and when its work is done
 * @param late   from when on it is overdue, to be received or to be solved; {@code null} while no end of either is known
 */
public record TicketDeadlines(
        @Nullable Instant target, @Nullable Instant late) {
    /** It is overdue by the earlier of both. */
    static TicketDeadlines of(@Nullable Instant target, @Nullable Instant receipt) {
        boolean byReceipt = target == null || (receipt != null && receipt.isBefore(target));
        return new TicketDeadlines(target, byReceipt ? receipt : target);
    }
}
