package org.khet.legal.internal.discipline;

/** What somebody is kept from office by while a case is open. */
public enum MeasureSort {
    /** Suspended. */
    SUSPENSION,
    /** Removed in the meantime. */
    INTERIM_REMOVAL
}
