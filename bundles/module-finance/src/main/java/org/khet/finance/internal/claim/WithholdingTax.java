package org.khet.finance.internal.claim;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.khet.finance.internal.bank.PayeeSort;
import org.khet.finance.internal.setting.FinanceSettings;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.settings.Settings;

/** Tax withheld from payments to sellers (ภาษีหัก ณ ที่จ่าย); the base excludes value added tax. Source: finance RF-18, J.4.3. */
public final class WithholdingTax {
    private static final BigDecimal TEN_THOUSAND = new BigDecimal("10000");

    private final Settings settings;

    /** @param settings rate and thresholds by day */
    public WithholdingTax(Settings settings) {
        this.settings = settings;
    }

    /** The tax in baht, half up to the satang; zero below the threshold. */
    public BigDecimal of(OfficeId office, PayeeSort payee, BigDecimal base, LocalDate day) {
        int threshold = settings.get(
                office, payee == PayeeSort.JURISTIC ? FinanceSettings.TAX_JURISTIC : FinanceSettings.TAX_NATURAL, day);
        if (base.compareTo(new BigDecimal(threshold)) < 0) {
            return BigDecimal.ZERO.setScale(2);
        }
        BigDecimal rate = new BigDecimal(settings.get(office, FinanceSettings.TAX_RATE, day));
        return base.multiply(rate).divide(TEN_THOUSAND, 2, RoundingMode.HALF_UP);
    }
}
