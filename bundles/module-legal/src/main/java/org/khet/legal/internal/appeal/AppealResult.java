package org.khet.legal.internal.appeal;

/** What a body resolves about an appeal or a grievance. */
public enum AppealResult {
    /** Not granted. */
    DISMISSED,
    /** A lighter punishment, granted in part. */
    REDUCED,
    /** The decision is lifted. */
    LIFTED,
    /** A harder punishment. */
    RAISED
}
