package org.khet.monitoring.internal.round;

import java.util.List;
import java.util.Optional;
import org.khet.monitoring.internal.MonitoringRecords;
import org.khet.portal.api.record.Condition;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.security.Caller;

/** The drafts of an open round into which rows of its sheet go. Source: monitoring J.3, MON-48. */
final class SheetDrafts {
    private final MonitoringRecords records;

    SheetDrafts(MonitoringRecords records) {
        this.records = records;
    }

    /**
     * The draft of a project in the open round of that title, by its code; without one that of the project of its title that has no code.
     * None where it is not clear which is meant.
     */
    Optional<RecordRow> of(Caller caller, String title, String code, String project) {
        RoundKind round = records.rounds.kind();
        ReportKind kind = records.reports.kind();
        Condition named =
                code.isBlank() ? Condition.all(kind.title.is(project), kind.code.isEmpty()) : kind.code.is(code);
        List<RecordRow> found =
                records
                        .rounds
                        .internal()
                        .all(caller, RecordFilter.of(round.title.is(title), round.in(round.open)))
                        .stream()
                        .flatMap(one -> records
                                .reports
                                .internal()
                                .all(caller, RecordFilter.of(kind.round.is(one.id()), named, kind.in(kind.draft)))
                                .stream())
                        .toList();
        return found.size() == 1
                ? records.reports.find(caller.office(), found.getFirst().id())
                : Optional.empty();
    }
}
