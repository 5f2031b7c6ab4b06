package org.khet.policyplan.internal.request;

/** Plans of schools. */
public enum SchoolPlanSort {
    /** For several years. */
    DEVELOPMENT,
    /** For one year. */
    YEARLY
}
