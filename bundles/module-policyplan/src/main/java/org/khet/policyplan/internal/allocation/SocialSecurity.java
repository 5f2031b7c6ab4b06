package org.khet.policyplan.internal.allocation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
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

    /** Baht a month and head, by the settings of the day. */
    BigDecimal monthly(OfficeId office, BigDecimal pay, LocalDate day) {
        BigDecimal cap = BigDecimal.valueOf(settings.get(office, PolicyplanSettings.SOCIAL_CAP, day));
        BigDecimal percent = BigDecimal.valueOf(settings.get(office, PolicyplanSettings.SOCIAL_PERCENT, day));
        return pay.min(cap).multiply(percent).divide(HUNDRED, 2, RoundingMode.HALF_UP);
    }
}
