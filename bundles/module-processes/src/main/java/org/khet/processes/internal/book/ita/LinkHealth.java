package org.khet.processes.internal.book.ita;

/** What is known of the page to which an address leads. Source: monitoring MON-36. */
public enum LinkHealth {
    /** Not looked at yet, or there was no way to look: never taken for dead. */
    UNKNOWN,
    /** It answered. */
    ALIVE,
    /** Its server says that there is no such page. */
    DEAD
}
