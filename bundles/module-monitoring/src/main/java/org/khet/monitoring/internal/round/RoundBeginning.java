package org.khet.monitoring.internal.round;

import java.time.LocalDate;
import org.khet.monitoring.internal.MonitoringSettings;
import org.khet.monitoring.internal.SettingReader;
import org.khet.portal.api.record.FiscalQuarter;
import org.khet.portal.api.record.RecordContext;

/**
 * What stands in the form of a new round: the quarter that is reported next, opened on the day after it and due on the office's day of
 * that month. Until that day is over it is the quarter before today's. Source: monitoring RM-24.
 */
public final class RoundBeginning {
    private final SettingReader settings;

    /** Over the office's settings. */
    public RoundBeginning(SettingReader settings) {
        this.settings = settings;
    }

    FiscalQuarter quarter(RecordContext now) {
        FiscalQuarter today = FiscalQuarter.of(now.today());
        LocalDate due = today.firstDay().withDayOfMonth(day(now));
        return now.today().isAfter(due)
                ? today
                : FiscalQuarter.of(today.firstDay().minusDays(1));
    }

    LocalDate opens(RecordContext now) {
        return quarter(now).lastDay().plusDays(1);
    }

    LocalDate due(RecordContext now) {
        return opens(now).withDayOfMonth(day(now));
    }

    private int day(RecordContext now) {
        return settings.get(now.office(), MonitoringSettings.DUE_DAY);
    }
}
