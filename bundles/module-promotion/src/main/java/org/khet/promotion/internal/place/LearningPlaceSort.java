package org.khet.promotion.internal.place;

/** Whether one learns from a place or from a person. Source: other-groups P11, PROM-12. */
public enum LearningPlaceSort {
    /** A place. */
    PLACE,
    /** A local expert. */
    EXPERT
}
