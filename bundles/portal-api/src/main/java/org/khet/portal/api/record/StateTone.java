package org.khet.portal.api.record;

/** Shape and colour of a state or an action; the six of the screens, named here so that a declaration knows no screen. */
public enum StateTone {
    /** Not started, draft, over without effect. */
    IDLE,
    /** Being worked on. */
    RUN,
    /** Waits for somebody else. */
    WAIT,
    /** Due soon. */
    NEAR,
    /** Too late, or refused. */
    LATE,
    /** Done. */
    DONE
}
