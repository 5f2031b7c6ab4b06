package org.khet.processes.internal.catalogue;

/** Where a process came from. */
public enum ProcessOrigin {
    /** The shipped catalogue. */
    SHIPPED,
    /** A blank pattern. */
    PATTERN,
    /** The office itself. */
    OWN,
    /** Another office or process. */
    COPIED
}
