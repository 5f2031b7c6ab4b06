package org.khet.supervision.internal.quality;

/** How far an item of the check list is fulfilled. */
public enum Fulfilment {
    /** Wholly. */
    WHOLE,
    /** In part. */
    PART,
    /** Not at all. */
    MISSING
}
