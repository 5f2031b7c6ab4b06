package org.khet.monitoring.internal.rule;

/** Part of a fiscal year for which something is measured. Source: monitoring ME-03, RM-24. */
public enum Period {
    /** The whole year. */
    YEAR,
    /** October to December. */
    Q1,
    /** January to March. */
    Q2,
    /** April to June. */
    Q3,
    /** July to September. */
    Q4
}
