package org.khet.monitoring.internal.spending;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.khet.monitoring.internal.MonitoringSettings;
import org.khet.monitoring.internal.SettingReader;
import org.khet.portal.api.office.OfficeId;

/** Percent that shall be spent at the end of each quarter, by setting. Source: monitoring ME-17, RM-07. */
public final class SpendingTargets {
    private static final int QUARTERS = 4;
    private static final Pattern BLANKS = Pattern.compile("[ ,]+");
    private final SettingReader settings;

    /** Over the office's settings. */
    public SpendingTargets(SettingReader settings) {
        this.settings = settings;
    }

    /** The target of a quarter, 1 to 4; empty when the office set something that is not four numbers. */
    public Optional<BigDecimal> of(OfficeId office, int quarter) {
        List<BigDecimal> numbers = new ArrayList<>();
        String typed = settings.get(office, MonitoringSettings.SPENDING_TARGETS).strip();
        for (String part : BLANKS.splitAsStream(typed).toList()) {
            if (!part.matches("\\d{1,3}(\\.\\d{1,2})?")) {
                return Optional.empty();
            }
            numbers.add(new BigDecimal(part).setScale(2));
        }
        return numbers.size() == QUARTERS ? Optional.of(numbers.get(quarter - 1)) : Optional.empty();
    }
}
