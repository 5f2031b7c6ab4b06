package org.khet.documents.internal.register;

/** When a register begins again at 1. Source: core E-11. */
public enum BookYear {
    /** With the calendar year. */
    CALENDAR,
    /** With the fiscal year. */
    FISCAL,
    /** Never. */
    NEVER
}
