package org.khet.finance.internal.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import org.khet.finance.internal.setting.FinanceSettings;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.settings.Settings;

/** How much of a line is to be spent by a month: the office's targets of the quarters, a third of the way for each month. Source: finance RF-73. */
public final class SpendingTarget {
    private static final int MONTHS = 3;
    private static final BigDecimal HUNDRED = new BigDecimal("100");

    private final Settings settings;

    /** @param settings targets of the quarters in percent */
    public SpendingTarget(Settings settings) {
        this.settings = settings;
    }

    /** The target at the end of a month in percent, two decimals. */
    public BigDecimal at(OfficeId office, YearMonth month) {
        int ofYear = (month.getMonthValue() + 2) % 12;
        int quarter = ofYear / MONTHS;
        BigDecimal before = quarter == 0 ? BigDecimal.ZERO : target(office, quarter - 1, month);
        BigDecimal step = target(office, quarter, month).subtract(before);
        return before.add(step.multiply(new BigDecimal(ofYear % MONTHS + 1))
                        .divide(new BigDecimal(MONTHS), 2, RoundingMode.HALF_UP))
                .setScale(2, RoundingMode.HALF_UP);
    }

    private BigDecimal target(OfficeId office, int quarter, YearMonth month) {
        return new BigDecimal(settings.get(office, FinanceSettings.TARGETS.get(quarter), month.atEndOfMonth()));
    }

    /** A part in percent of a whole, two decimals; 0 of nothing. */
    public static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0
                ? BigDecimal.ZERO.setScale(2)
                : part.multiply(HUNDRED).divide(whole, 2, RoundingMode.HALF_UP);
    }
}
