package org.khet.processes.internal.report;

import java.time.LocalDate;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;
import org.khet.portal.api.security.Caller;

/** Fixes indicators of years that are over. Safe for concurrent use. Source: core CORE-86, kinds-processes.md §3. */
public final class IndicatorYears {
    private final RecordService<ProcessIndicatorKind> indicators;
    private final MeasuredValues measures;

    /** Over the register. */
    public IndicatorYears(RecordService<ProcessIndicatorKind> indicators, MeasuredValues measures) {
        this.indicators = indicators;
        this.measures = measures;
    }

    /** Fixes what has its last value; how many. */
    public int fix(Caller system, LocalDate today) {
        ProcessIndicatorKind kind = indicators.kind();
        int fixed = 0;
        for (RecordRow row : indicators.internal().all(system, RecordFilter.of(kind.in(kind.open)))) {
            if (kind.isFinal(row, today, measures)) {
                indicators.internal().act(system, row, kind.fix);
                fixed++;
            }
        }
        return fixed;
    }
}
