package org.khet.processes.internal.book.ita;

/** What an item of the integrity assessment still lacks, the first thing only. Source: core CORE-140. */
public enum ItaLack {
    /** Nothing. */
    NONE,
    /** The memo that permits it. */
    MEMO,
    /** The address of the page. */
    PAGE,
    /** A page: the one that is named is not there. */
    LIVE_PAGE
}
