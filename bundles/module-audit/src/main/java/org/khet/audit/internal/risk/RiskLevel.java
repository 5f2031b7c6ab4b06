package org.khet.audit.internal.risk;

/** How high a risk is. */
public enum RiskLevel {
    /** High. */
    HIGH,
    /** Medium. */
    MEDIUM,
    /** Low. */
    LOW
}
