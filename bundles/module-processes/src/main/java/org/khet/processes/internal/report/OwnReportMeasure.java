package org.khet.processes.internal.report;

/** What a report measures. */
public enum OwnReportMeasure {
    /** How many records. */
    COUNT,
    /** The sum of a field. */
    SUM,
    /** The mean of a field. */
    MEAN
}
