package org.khet.processes.internal.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Adds up records of one figure as they pass by. */
final class OwnReportSum {
    private static final int DECIMALS = 2;
    private int records;
    private int filled;
    private BigDecimal sum = BigDecimal.ZERO;

    /** @param value what is measured; {@code null} where it is empty, or records are counted */
    void add(@Nullable Object value) {
        records++;
        if (value != null) {
            sum = sum.add(new BigDecimal(value.toString()));
            filled++;
        }
    }

    void add(OwnReportSum other) {
        records += other.records;
        filled += other.filled;
        sum = sum.add(other.sum);
    }

    int records() {
        return records;
    }

    BigDecimal value(OwnReportMeasure measure) {
        if (measure == OwnReportMeasure.COUNT) {
            return BigDecimal.valueOf(records);
        }
        return measure == OwnReportMeasure.MEAN && filled > 0
                ? sum.divide(BigDecimal.valueOf(filled), DECIMALS, RoundingMode.HALF_UP)
                : sum;
    }

    OwnReportTable.Figure figure(OwnReportMeasure measure) {
        return new OwnReportTable.Figure(value(measure), records);
    }
}
