package org.khet.monitoring.internal.round;

import java.math.BigDecimal;
import java.util.Optional;
import org.khet.monitoring.internal.plan.FollowUpItemKind;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordDraft;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordService;

/** What was opened from a record of another module ends with the accepted report that says it is wholly done. Source: monitoring P15, MON-40. */
final class OpenedItems {
    private static final BigDecimal WHOLE = new BigDecimal("100");
    private final RecordService<FollowUpItemKind> items;
    private final RecordService<ReportKind> reports;

    OpenedItems(RecordService<FollowUpItemKind> items, RecordService<ReportKind> reports) {
        this.items = items;
        this.reports = reports;
    }

    void finish(RecordRow report, RecordContext now) {
        ReportKind of = reports.kind();
        FollowUpItemKind kind = items.kind();
        Optional<RecordRow> opened = report.get(of.item)
                .flatMap(id -> items.find(now.office(), id))
                .filter(item ->
                        item.get(kind.origin).isPresent() && item.state().equals(kind.followed));
        boolean done =
                report.get(of.percent).filter(all -> all.compareTo(WHOLE) == 0).isPresent();
        if (done && opened.isPresent()) {
            String words = report.get(of.results);
            String result = words.isBlank() ? report.get(of.title) : words;
            items.internal()
                    .act(
                            now.caller(),
                            opened.get(),
                            kind.finishAction,
                            new RecordDraft()
                                    .with(kind.result, result.length() > 2000 ? result.substring(0, 2000) : result),
                            "");
        }
    }
}
