package org.khet.processes.internal.book;

/** Sort of a book. Source: kinds-processes.md §3. */
public enum BookSort {
    /** Manual of a group. */
    GROUP,
    /** Manual of a person. */
    PERSON,
    /** Manual of the office. */
    OFFICE,
    /** Sheet of processes. */
    PROCESS,
    /** Annual report. */
    REPORT,
    /** A plan. */
    PLAN,
    /** Another book. */
    OTHER
}
