package org.khet.promotion.internal.meal;

/** What is followed up. Source: other-groups P06, PROM-14. */
public enum MealTopic {
    /** School milk. */
    MILK,
    /** School lunch. */
    LUNCH
}
