package org.khet.promotion.internal.need;

/** Of which register a learner is. Source: other-groups PROM-05, P05. */
public enum LearnerSort {
    /** Gifted. */
    GIFTED,
    /** Disadvantaged. */
    DISADVANTAGED
}
