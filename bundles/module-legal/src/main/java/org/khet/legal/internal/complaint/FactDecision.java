package org.khet.legal.internal.complaint;

/** What is decided about facts that were found. */
public enum FactDecision {
    /** A disciplinary case of minor misconduct. */
    MINOR,
    /** A disciplinary case of serious misconduct. */
    SERIOUS,
    /** Nothing that could be punished. */
    NO_GROUNDS,
    /** Another agency is concerned. */
    REFERRED
}
