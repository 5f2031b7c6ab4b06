package org.khet.ict.internal.ticket.trouble;

/** Whom the trouble stops; text {@code ict.ticket.impact.<NAME>}. Source: ict I.2.3, I.2.8. */
public enum TicketImpact {
    PERSON,
    ROOM,
    UNIT,
    MANY;

    /** The priority that the matrix proposes, 1 (urgent) to 4 (low). */
    public int priority(TicketUrgency urgency) {
        return switch (this) {
            case PERSON -> choose(urgency, 4, 3, 3, 2);
            case ROOM -> choose(urgency, 4, 3, 2, 1);
            case UNIT -> choose(urgency, 3, 2, 1, 1);
            case MANY -> choose(urgency, 2, 2, 1, 1);
        };
    }

    private static int choose(TicketUrgency urgency, int canWait, int hinders, int stopped, int today) {
        return switch (urgency) {
            case CAN_WAIT -> canWait;
            case HINDERS -> hinders;
            case WORK_STOPPED -> stopped;
            case DEADLINE_TODAY -> today;
        };
    }
}
