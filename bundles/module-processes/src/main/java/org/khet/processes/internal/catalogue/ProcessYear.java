package org.khet.processes.internal.catalogue;

/** By which years a process counts. */
public enum ProcessYear {
    /** Fiscal years. */
    FISCAL,
    /** School years. */
    SCHOOL
}
