package org.khet.monitoring.internal.round;

import java.time.LocalDate;
import java.util.Set;
import org.khet.monitoring.internal.MonitoringPermissions;
import org.khet.monitoring.internal.rule.Lateness;
import org.khet.portal.api.event.DomainEvent.Audience;
import org.khet.portal.api.record.RecordRow;

/** When a report was sent, and who hears when it was not. Source: monitoring RM-05. */
final class ReportSending {
    private ReportSending() {}

    /** Copied to those who confirm once the due day is over. */
    static Audience directorOnceLate(ReportKind kind, RecordRow row) {
        return row.get(kind.remindedOn).filter(row.get(kind.dueOn)::isBefore).isPresent()
                ? new Audience(Set.of(), Set.of(MonitoringPermissions.REPORT_CONFIRM))
                : Audience.NOBODY;
    }

    /** The first day of sending and the days that it was late; a return does not reset them. */
    static RecordRow sentFirst(ReportKind kind, RecordRow row, LocalDate today) {
        return row.get(kind.firstSentOn).isPresent()
                ? row
                : row.with(kind.firstSentOn, today).with(kind.lateDays, Lateness.days(row.get(kind.dueOn), today));
    }
}
