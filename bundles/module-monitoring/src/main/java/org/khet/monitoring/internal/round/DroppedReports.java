package org.khet.monitoring.internal.round;

import java.util.Optional;
import org.khet.monitoring.internal.plan.FollowUpItemKind;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordFilter;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;

/**
 * Reports that nobody is asked for any more: what they report on was given up before they were sent, or before they were sent again.
 * They end with that reason and are not missed. Source: monitoring RM-23, J.2.
 */
final class DroppedReports {
    private final RecordService<FollowUpItemKind> items;
    private final RecordService<ReportKind> reports;

    DroppedReports(RecordService<FollowUpItemKind> items, RecordService<ReportKind> reports) {
        this.items = items;
        this.reports = reports;
    }

    /** Drops the drafts of an item that is given up. */
    void ofItem(RecordRow item, RecordContext now) {
        ReportKind of = reports.kind();
        reports.internal()
                .all(now.caller(), RecordFilter.of(of.item.is(item.id()), of.in(of.draft)))
                .forEach(report -> drop(report, item, now));
    }

    /** The report as it was dropped, where it came back for an item that was given up; empty where it is asked for. */
    Optional<RecordRow> dropped(RecordRow report, RecordContext now) {
        ReportKind of = reports.kind();
        return report.get(of.item)
                .filter(id -> report.state().equals(of.draft))
                .flatMap(id -> items.find(now.office(), id))
                .filter(item -> item.state().equals(items.kind().cancelled))
                .map(item -> drop(report, item, now));
    }

    private RecordRow drop(RecordRow report, RecordRow item, RecordContext now) {
        return reports.internal()
                .act(
                        now.caller(),
                        report,
                        reports.kind().drop,
                        new RecordDraft(),
                        item.head().reason());
    }
}
