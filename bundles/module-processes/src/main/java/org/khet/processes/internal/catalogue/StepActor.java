package org.khet.processes.internal.catalogue;

/** Who does a step. Source: core C.5. */
public enum StepActor {
    /** The unit that owns the process. */
    OWNER,
    /** A named unit. */
    UNIT,
    /** The head of the owner unit. */
    HEAD,
    /** The director, by a decision. */
    DIRECTOR,
    /** The working group of the case. */
    COMMITTEE,
    /** Schools. */
    SCHOOL,
    /** Who leads the case. */
    LEAD
}
