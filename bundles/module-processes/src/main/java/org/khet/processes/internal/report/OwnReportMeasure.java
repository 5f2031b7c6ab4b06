package org.khet.processes.internal.report;

import java.util.Optional;
import org.khet.portal.api.report.CountedField.Use;

/** What a report measures. */
public enum OwnReportMeasure {
    /** How many records. */
    COUNT,
    /** The sum of a field. */
    SUM,
    /** The mean of a field. */
    MEAN,
    /** Of how many in a hundred something holds. */
    SHARE;

    /** Which fields it is of; empty when records are counted. */
    public Optional<Use> use() {
        return switch (this) {
            case COUNT -> Optional.empty();
            case SUM, MEAN -> Optional.of(Use.MEASURE);
            case SHARE -> Optional.of(Use.SHARE);
        };
    }
}
