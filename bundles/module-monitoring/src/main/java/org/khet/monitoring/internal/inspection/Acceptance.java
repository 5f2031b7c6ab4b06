package org.khet.monitoring.internal.inspection;

/** How a suggestion is decided. Source: monitoring ME-11, RM-12. */
public enum Acceptance {
    /** It is carried out. */
    ACCEPT,
    /** A part of it is. */
    PART,
    /** It is not. */
    REFUSE
}
