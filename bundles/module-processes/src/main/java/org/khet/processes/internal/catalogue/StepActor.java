package org.khet.processes.internal.catalogue;

/** Who does a step. Source: core C.5. */
public enum StepActor {
    /** The unit that owns the process. */
    OWNER,
    /** A named unit. */
    UNIT,
    /** The head of the named unit, else of the owner unit. */
    HEAD,
    /** Whoever has a function of the list of the office, in the named unit, else in the owner unit. */
    FUNCTION,
    /** The director. */
    DIRECTOR,
    /** The deputy director. */
    DEPUTY,
    /** The working group of the case. */
    COMMITTEE,
    /** Schools. */
    SCHOOL,
    /** Who leads the case. */
    LEAD
}
