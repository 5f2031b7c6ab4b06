package org.khet.monitoring.internal.indicator;

/** How a figure came here. Source: monitoring C.1b, ME-16, core CORE-149. */
public enum ResultSource {
    /** Somebody typed it. */
    TYPED,
    /** It was taken from a file. */
    IMPORTED,
    /** It came with an accepted report. */
    REPORT,
    /** Another module gave it. */
    QUERY
}
