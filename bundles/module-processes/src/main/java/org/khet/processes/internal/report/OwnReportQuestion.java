package org.khet.processes.internal.report;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.khet.portal.api.time.FiscalYear;

/**
 * What somebody wants to know of a register: measure by group and period. Names only, so that it can be kept while modules come
 * and go. Source: core CORE-106.
 *
 * @param type     name of the register, e.g. {@code documents.order}
 * @param group    name of the field by which it is grouped, {@link #STATE} for the state
 * @param measure  what is measured
 * @param measured name of the field that is added up; empty when records are counted
 * @param span     periods
 * @param day      name of the day by which a period is meant, {@link #CREATED} for the day on which a record was made
 * @param year     fiscal year of that day; empty for all
 * @param filters  keys of which a record has one, by name of a field; a field is not named without keys
 */
public record OwnReportQuestion(
        String type,
        String group,
        OwnReportMeasure measure,
        String measured,
        OwnReportSpan span,
        String day,
        Optional<FiscalYear> year,
        SortedMap<String, SortedSet<String>> filters) {
    /** Grouped by state. */
    public static final String STATE = "state";

    /** By the day on which a record was made. */
    public static final String CREATED = "created";

    /** Keeps an immutable copy. */
    public OwnReportQuestion {
        SortedMap<String, SortedSet<String>> copy = new TreeMap<>();
        filters.forEach((field, keys) -> {
            if (!keys.isEmpty()) {
                copy.put(field, Collections.unmodifiableSortedSet(new TreeSet<>(keys)));
            }
        });
        filters = Collections.unmodifiableSortedMap(copy);
    }

    /** Of all records. */
    public OwnReportQuestion(
            String type,
            String group,
            OwnReportMeasure measure,
            String measured,
            OwnReportSpan span,
            String day,
            Optional<FiscalYear> year) {
        this(type, group, measure, measured, span, day, year, Collections.emptySortedMap());
    }

    /** The same by other periods, within a year or of all. */
    OwnReportQuestion by(OwnReportSpan periods, Optional<FiscalYear> within) {
        return new OwnReportQuestion(type, group, measure, measured, periods, day, within, filters);
    }

    /** The same of records that have one of these keys in a field, beside what was asked before. */
    public OwnReportQuestion with(String field, String... keys) {
        SortedMap<String, SortedSet<String>> more = new TreeMap<>(filters);
        more.put(field, new TreeSet<>(List.of(keys)));
        return new OwnReportQuestion(type, group, measure, measured, span, day, year, more);
    }
}
