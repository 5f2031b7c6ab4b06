package org.khet.processes.internal.report;

/** The periods beside each other in a report. */
public enum OwnReportSpan {
    /** One column. */
    NONE,
    /** Months. */
    MONTH,
    /** Quarters of fiscal years. */
    QUARTER,
    /** Fiscal years. */
    YEAR
}
