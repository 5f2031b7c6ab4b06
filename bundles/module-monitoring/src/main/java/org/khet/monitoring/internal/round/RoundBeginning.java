package org.khet.monitoring.internal.round;

import java.time.LocalDate;
import java.time.YearMonth;
import org.khet.monitoring.internal.MonitoringSettings;
import org.khet.monitoring.internal.SettingReader;
import org.khet.monitoring.internal.rule.Period;
import org.khet.portal.api.record.FiscalQuarter;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.time.FiscalYear;

/**
 * What stands in the form of a new round: the quarter that is reported next, or the month where the office follows up by months, opened
 * on the day after it and due on the office's day of that month. Until that day is over it is the one before today's. Source: monitoring
 * RM-24.
 */
public final class RoundBeginning {
    private final SettingReader settings;

    /**
     * A quarter or a month.
     *
     * @param number of the year, from October on
     * @param first  first day
     * @param last   last day
     */
    record Span(int number, LocalDate first, LocalDate last) {
        /** The year in which it lies. */
        FiscalYear year() {
            return FiscalYear.of(first);
        }

        /** The period of the targets towards which it counts. */
        Period period() {
            return Period.valueOf("Q" + FiscalQuarter.of(first).number());
        }
    }

    /** Over the office's settings. */
    public RoundBeginning(SettingReader settings) {
        this.settings = settings;
    }

    Span span(RecordContext now) {
        Span today = of(now, now.today());
        LocalDate due = today.first().withDayOfMonth(day(now));
        return now.today().isAfter(due) ? today : of(now, today.first().minusDays(1));
    }

    private Span of(RecordContext now, LocalDate day) {
        if (settings.get(now.office(), MonitoringSettings.MONTHLY_ROUNDS)) {
            YearMonth month = YearMonth.from(day);
            int number = (month.getMonthValue() + 2) % 12 + 1;
            return new Span(number, month.atDay(1), month.atEndOfMonth());
        }
        FiscalQuarter quarter = FiscalQuarter.of(day);
        return new Span(quarter.number(), quarter.firstDay(), quarter.lastDay());
    }

    LocalDate opens(RecordContext now) {
        return span(now).last().plusDays(1);
    }

    LocalDate due(RecordContext now) {
        return opens(now).withDayOfMonth(day(now));
    }

    private int day(RecordContext now) {
        return settings.get(now.office(), MonitoringSettings.DUE_DAY);
    }
}
