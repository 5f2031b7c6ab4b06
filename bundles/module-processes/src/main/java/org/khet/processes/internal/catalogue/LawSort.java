package org.khet.processes.internal.catalogue;

/** Sort of a law. */
public enum LawSort {
    /** An act. */
    ACT,
    /** A regulation or rule. */
    REGULATION,
    /** An announcement or order. */
    ANNOUNCEMENT,
    /** A plan or policy. */
    PLAN,
    /** A reference. */
    REFERENCE
}
