package org.khet.ict.internal.ticket;

/** Where the repair is done; text {@code ict.ticket.mode.<NAME>}. Source: ict T6. */
public enum WorkMode {
    ON_SITE,
    CARRIED_IN,
    REMOTE
}
