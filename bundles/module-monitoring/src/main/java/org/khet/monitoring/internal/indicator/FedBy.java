package org.khet.monitoring.internal.indicator;

/** Where the results of an indicator come from. Source: monitoring ME-03, MON-61. */
public enum FedBy {
    /** Somebody types them. */
    MANUAL,
    /** Another module gives them. */
    QUERY
}
