package org.khet.monitoring.internal.round;

/** Where a sum that was spent comes from. Source: monitoring C.1b {@code spent_source}, RM-08. */
public enum MoneySource {
    /** The finance module; nobody types over it. */
    FINANCE,
    /** A file. */
    IMPORT,
    /** Somebody typed it. */
    TYPED
}
