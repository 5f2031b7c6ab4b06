package org.khet.ict.internal.ticket.trouble;

/** How the report came; text {@code ict.ticket.channel.<NAME>}. Source: ict I.2.3. */
public enum ReportChannel {
    PORTAL,
    PHONE,
    PAPER,
    WALK_IN,
    CHAT
}
