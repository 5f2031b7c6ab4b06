package org.khet.policyplan.internal.allocation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.khet.portal.api.record.RecordRow;

/**
 * What one entitled person, house or plot costs. Source: policyplan, PLAN-38, 39.
 *
 * @param row    the entitlement
 * @param words  post, plot or key by which it is known; never a person's name
 * @param rate   baht a month
 * @param months months between start and end, as exact as days divide
 * @param social baht of social security in all these months
 */
public record EntitledPart(RecordRow row, String words, BigDecimal rate, BigDecimal months, BigDecimal social) {
    /** Months as a line shows them. */
    public BigDecimal shownMonths() {
        return months.setScale(2, RoundingMode.HALF_UP);
    }

    /** Whether the time is more exact than a line shows it: then the sum stands in the line and is not reckoned from it. */
    boolean isDivided() {
        return months.compareTo(shownMonths()) != 0;
    }

    /** Baht in all, rounded half up. */
    public BigDecimal sum() {
        return rate.multiply(months).setScale(2, RoundingMode.HALF_UP).add(social);
    }
}
