package org.khet.monitoring.internal.round;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khet.monitoring.internal.MonitoringPermissions;
import org.khet.monitoring.internal.rule.Lateness;
import org.khet.portal.api.event.DomainEvent.Audience;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.school.SchoolId;
import org.khet.portal.api.security.Caller;

/** When a report was sent, and who hears when it was not. Source: monitoring RM-05. */
final class ReportSending {
    private ReportSending() {}

    /** Who writes it: its owner, else those who report for its school or unit. */
    static Audience writers(ReportKind kind, RecordRow row) {
        return row.get(kind.owner)
                .map(person -> new Audience(Set.of(person), Set.of()))
                .orElse(new Audience(Set.of(), Set.of(MonitoringPermissions.REPORT_WRITE)));
    }

    /** Who is reminded: who writes it, and once the due day is over who confirms it too. */
    static Audience reminded(ReportKind kind, RecordRow row) {
        Audience writers = writers(kind, row);
        boolean late =
                row.get(kind.remindedOn).filter(row.get(kind.dueOn)::isBefore).isPresent();
        return late
                ? new Audience(
                        writers.people(),
                        Stream.concat(writers.permissions().stream(), Stream.of(MonitoringPermissions.REPORT_CONFIRM))
                                .collect(Collectors.toSet()))
                : writers;
    }

    /** Whether a school's report is sent by who may confirm it for that school: its director, or who acts for one. */
    static boolean isByHead(ReportKind kind, RecordRow row, Caller caller) {
        Set<SchoolId> confirmed =
                caller.scope(MonitoringPermissions.REPORT_CONFIRM).schools();
        return row.get(kind.school).filter(confirmed::contains).isPresent();
    }

    /** The first day of sending and the days that it was late; a return does not reset them. */
    static RecordRow sentFirst(ReportKind kind, RecordRow row, LocalDate today) {
        return row.get(kind.firstSentOn).isPresent()
                ? row
                : row.with(kind.firstSentOn, today).with(kind.lateDays, Lateness.days(row.get(kind.dueOn), today));
    }
}
