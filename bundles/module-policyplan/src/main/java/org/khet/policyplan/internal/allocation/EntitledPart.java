package org.khet.policyplan.internal.allocation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.khet.portal.api.record.RecordRow;

/**
 * What one entitled person, house or plot costs as long as one rate holds. Source: policyplan, PLAN-38, 39.
 *
 * @param row    the entitlement
 * @param words  post, plot or key by which it is known; never a person's name
 * @param rate   baht a month
 * @param months months with that rate between start and end, as exact as days divide
 * @param social baht of social security in all these months, as exact as days divide
 */
public record EntitledPart(RecordRow row, String words, BigDecimal rate, BigDecimal months, BigDecimal social) {
    /** With a further month of the same rate. */
    EntitledPart plus(BigDecimal month, BigDecimal more) {
        return new EntitledPart(row, words, rate, months.add(month), social.add(more));
    }

    /** Baht of social security, rounded half up. */
    BigDecimal shownSocial() {
        return social.setScale(2, RoundingMode.HALF_UP);
    }

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
        return rate.multiply(months).setScale(2, RoundingMode.HALF_UP).add(shownSocial());
    }
}
