package org.khet.policyplan.internal.allocation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import org.khet.policyplan.internal.setting.PolicyplanSettings;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.settings.Settings;

/** The employer's social security: a percentage of the monthly pay up to a cap. Source: policyplan R-05, PLAN-14. */
final class SocialSecurity {
    private static final BigDecimal HUNDRED = new BigDecimal("100");
    private final Settings settings;

    SocialSecurity(Settings settings) {
        this.settings = settings;
    }

    /** What holds in a month, by the settings of its first day. */
    SocialTerms in(OfficeId office, YearMonth month) {
        LocalDate day = month.atDay(1);
        return new SocialTerms(
                BigDecimal.valueOf(settings.get(office, PolicyplanSettings.SOCIAL_CAP, day)),
                BigDecimal.valueOf(settings.get(office, PolicyplanSettings.SOCIAL_PERCENT, day)));
    }

    /**
     * Percentage and cap of a month.
     *
     * @param cap     most of the pay that counts
     * @param percent of it
     */
    record SocialTerms(BigDecimal cap, BigDecimal percent) {
        /** Baht a month and head. */
        BigDecimal of(BigDecimal pay) {
            return pay.min(cap).multiply(percent).divide(HUNDRED, 2, RoundingMode.HALF_UP);
        }
    }
}
