package org.khet.ict.internal.ticket.figure;

/** Of how long a report tells; text {@code ict.choice.report-period.<NAME>}. Source: ict F9. */
public enum ReportPeriod {
    MONTH,
    QUARTER,
    YEAR
}
