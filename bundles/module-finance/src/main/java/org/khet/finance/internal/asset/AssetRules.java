package org.khet.finance.internal.asset;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.khet.finance.internal.setting.FinanceSettings;
import org.khet.portal.api.office.OfficeId;
import org.khet.portal.api.settings.Settings;
import org.khet.portal.api.time.WorkingDays;

/** What the settings of an office say about assets. Source: finance RF-59, RF-60. */
public final class AssetRules {
    private final Settings settings;
    private final WorkingDays workingDays;

    /** @param settings by day */
    public AssetRules(Settings settings, WorkingDays workingDays) {
        this.settings = settings;
        this.workingDays = workingDays;
    }

    /** Below the threshold it is only listed. */
    public boolean isLow(OfficeId office, BigDecimal cost, LocalDate day) {
        return cost.compareTo(BigDecimal.valueOf(settings.get(office, FinanceSettings.ASSET_THRESHOLD, day))) < 0;
    }

    /** The last day of a month on which that month is counted. */
    public int lastDay(OfficeId office, LocalDate day) {
        return settings.get(office, FinanceSettings.ASSET_DAY, day);
    }

    /** When a yearly check that began that day is due. */
    LocalDate checkDue(OfficeId office, LocalDate started) {
        return workingDays.plus(office, started, settings.get(office, FinanceSettings.CHECK_DAYS, started));
    }
}
