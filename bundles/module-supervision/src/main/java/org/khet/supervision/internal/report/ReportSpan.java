package org.khet.supervision.internal.report;

/** What a report of supervision covers. */
public enum ReportSpan {
    /** One term. */
    TERM,
    /** The school year of the term. */
    YEAR
}
