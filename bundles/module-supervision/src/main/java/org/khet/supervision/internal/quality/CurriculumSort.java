package org.khet.supervision.internal.quality;

/** Which curriculum. */
public enum CurriculumSort {
    /** Basic education. */
    BASIC,
    /** Pre-primary education. */
    PRE_PRIMARY,
    /** Special education. */
    SPECIAL
}
