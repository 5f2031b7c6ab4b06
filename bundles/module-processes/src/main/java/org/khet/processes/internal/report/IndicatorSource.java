package org.khet.processes.internal.report;

/** Where the value of an indicator comes from. */
public enum IndicatorSource {
    /** Typed by a person. */
    TYPED,
    /** Percent of the cases that ended in time. */
    ON_TIME,
    /** Mean days of a case. */
    MEAN_DAYS,
    /** What a module measures by itself. */
    MEASURE
}
