package org.khet.processes.internal.report;

import java.util.Optional;
import org.khet.portal.api.time.FiscalYear;

/**
 * What somebody wants to know of a register: measure by group and period. Names only, so that it can be kept while modules come
 * and go. Source: core CORE-106.
 *
 * @param type     record type, e.g. {@code documents.order}
 * @param group    name of the field by which it is grouped, {@link #STATE} for the state
 * @param measure  what is measured
 * @param measured name of the field that is added up; empty when records are counted
 * @param span     periods
 * @param day      name of the day by which a period is meant, {@link #CREATED} for the day on which a record was made
 * @param year     fiscal year of that day; empty for all
 */
public record OwnReportQuestion(
        String type,
        String group,
        OwnReportMeasure measure,
        String measured,
        OwnReportSpan span,
        String day,
        Optional<FiscalYear> year) {
    /** Grouped by state. */
    public static final String STATE = "state";

    /** By the day on which a record was made. */
    public static final String CREATED = "created";
}
