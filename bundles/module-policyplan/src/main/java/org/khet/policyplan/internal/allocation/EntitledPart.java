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
 * @param months months between start and end, two decimals
 * @param social baht of social security in all these months
 */
public record EntitledPart(RecordRow row, String words, BigDecimal rate, BigDecimal months, BigDecimal social) {
    /** Baht in all, rounded half up. */
    public BigDecimal sum() {
        return rate.multiply(months).setScale(2, RoundingMode.HALF_UP).add(social);
    }
}
