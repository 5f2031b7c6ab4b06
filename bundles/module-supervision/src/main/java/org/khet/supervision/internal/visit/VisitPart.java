package org.khet.supervision.internal.visit;

/** Part of a day. */
public enum VisitPart {
    /** Until noon. */
    MORNING,
    /** From noon. */
    AFTERNOON,
    /** Both. */
    DAY;

    /** Whether both have some time in common. */
    public boolean meets(VisitPart other) {
        return this == other || this == DAY || other == DAY;
    }
}
