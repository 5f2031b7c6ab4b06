package org.khet.monitoring.internal.spending;

/** How a figure of spending came here. Source: monitoring ME-16. */
public enum FigureOrigin {
    /** The finance module gave it. */
    FINANCE,
    /** It came with a file. */
    IMPORTED,
    /** Somebody typed it. */
    TYPED
}
