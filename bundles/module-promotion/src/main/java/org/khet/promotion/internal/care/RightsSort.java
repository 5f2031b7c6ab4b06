package org.khet.promotion.internal.care;

/** Of which register a case of rights and discipline is. Source: other-groups P06, PROM-15. */
public enum RightsSort {
    /** Rights of children and youth. */
    RIGHTS,
    /** Discipline of pupils. */
    DISCIPLINE
}
