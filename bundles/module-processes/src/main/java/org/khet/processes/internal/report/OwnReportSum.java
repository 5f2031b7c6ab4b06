package org.khet.processes.internal.report;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Adds up records of one figure as they pass by. */
final class OwnReportSum {
    private static final int DECIMALS = 2;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private int records;
    private BigDecimal sum = BigDecimal.ZERO;

    /** @param value what is measured; of records that are counted, anything */
    void add(BigDecimal value) {
        records++;
        sum = sum.add(value);
    }

    OwnReportTable.Figure figure(OwnReportMeasure measure) {
        return new OwnReportTable.Figure(value(measure), records);
    }

    private BigDecimal value(OwnReportMeasure measure) {
        return switch (measure) {
            case COUNT -> BigDecimal.valueOf(records);
            case SUM -> sum;
            case MEAN -> each(sum);
            case SHARE -> each(sum.multiply(HUNDRED));
        };
    }

    private BigDecimal each(BigDecimal all) {
        return records == 0 ? all : all.divide(BigDecimal.valueOf(records), DECIMALS, RoundingMode.HALF_UP);
    }
}
