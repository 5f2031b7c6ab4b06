package org.khet.ict.internal.ticket.trouble;

/** Kind of work; text {@code ict.ticket.kind.<NAME>}. Source: ict I.2.3. */
public enum TicketKind {
    REPAIR,
    ADVICE,
    ACCOUNT,
    VIDEO_CONFERENCE,
    INSTALLATION
}
