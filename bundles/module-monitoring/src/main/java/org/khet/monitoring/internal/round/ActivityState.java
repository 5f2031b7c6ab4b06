package org.khet.monitoring.internal.round;

/** How far an activity of a project is. Source: monitoring ME-06. */
public enum ActivityState {
    /** Not begun. */
    NOT_STARTED,
    /** Under way. */
    RUNNING,
    /** Done. */
    DONE,
    /** Behind. */
    DELAYED,
    /** Not going to be done. */
    CANCELLED;

    /** Whether it needs a word why. */
    public boolean asksWhy() {
        return this == DELAYED || this == CANCELLED;
    }
}
