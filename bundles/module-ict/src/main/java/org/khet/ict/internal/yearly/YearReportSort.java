package org.khet.ict.internal.yearly;

/** What a report of a year is about; text {@code ict.choice.year-report-sort.<NAME>}. Source: ict F20, ICT-108, ICT-123. */
public enum YearReportSort {
    WEB,
    GROUP
}
