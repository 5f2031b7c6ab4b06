package org.khet.ict.internal.ticket.trouble;

/** How urgent it is; text {@code ict.ticket.urgency.<NAME>}. Source: ict I.2.3, I.2.8. */
public enum TicketUrgency {
    CAN_WAIT,
    HINDERS,
    WORK_STOPPED,
    DEADLINE_TODAY
}
