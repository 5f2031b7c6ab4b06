package org.khet.policyplan.internal.plan;

/** By what an indicator measures. */
public enum IndicatorSort {
    /** Quantity. */
    QUANTITY,
    /** Quality. */
    QUALITY
}
