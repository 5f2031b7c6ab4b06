package org.khet.monitoring.internal.indicator;

/** Whether an indicator counts or judges. Source: monitoring ME-03. */
public enum Nature {
    /** How much. */
    QUANTITY,
    /** How good. */
    QUALITY
}
