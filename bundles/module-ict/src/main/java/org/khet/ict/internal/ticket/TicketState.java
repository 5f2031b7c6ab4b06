package org.khet.ict.internal.ticket;

import java.util.List;

/**
 * State of a ticket; which ways lead out of it is said by {@link TicketAction}. Source: ict I.2.2. The state's text is
 * {@code ict.ticket.state.<NAME>}.
 */
public enum TicketState {
    DRAFT(false, false),
    SUBMITTED(true, false),
    RECEIVED(true, false),
    ASSIGNED(true, false),
    DIAGNOSING(true, false),
    REPAIRING(true, false),
    WAITING_REQUESTER(true, true),
    WAITING_PART(true, true),
    SENT_OUT(true, true),
    UNREPAIRABLE(true, false),
    READY(true, false),
    RETURNED(true, false),
    REOPENED(true, false),
    CLOSED(false, false),
    AUTO_CLOSED(false, false),
    CANCELLED(false, false),
    REJECTED(false, false);

    /** Where a device that was carried in still stands in the workshop. */
    public static final List<TicketState> IN_WORKSHOP =
            List.of(ASSIGNED, DIAGNOSING, REPAIRING, WAITING_REQUESTER, WAITING_PART, SENT_OUT, UNREPAIRABLE);

    private final boolean open;
    private final boolean paused;

    TicketState(boolean open, boolean paused) {
        this.open = open;
        this.paused = paused;
    }

    /** Whether somebody still has something to do. */
    public boolean isOpen() {
        return open;
    }

    /** Whether the clock stands still because the desk waits for somebody else. Source: ict E-R32. */
    public boolean isPaused() {
        return paused;
    }

    /** Whether a way of the table leads from here to there. */
    public boolean mayBecome(TicketState next) {
        for (TicketAction action : TicketAction.values()) {
            if (!action.stays() && action.to(this) == next && action.from().contains(this)) {
                return true;
            }
        }
        return false;
    }
}
