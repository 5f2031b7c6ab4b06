package org.khet.portal.records.internal.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.khet.portal.api.record.RecordContext;
import org.khet.portal.api.record.RecordKind;
import org.khet.portal.api.record.RecordRow;
import org.khet.portal.api.record.RecordTexts;
import org.khet.portal.api.waiting.WaitingSource.Deadline;
import org.khet.portal.api.waiting.WaitingSource.Waiting;

/** Says records of a kind that wait for somebody as the first page shows them; what their titles name is read for all of them at once. */
record WaitingEntries(RecordKind kind, RecordTitles names, RecordContext context) {
    List<Waiting> of(List<WaitingRecord> found) {
        Map<Long, String> titles = titles(found.stream().map(WaitingRecord::row).toList());
        return found.stream()
                .map(one -> new Waiting(
                        RecordTexts.title(kind),
                        titles.getOrDefault(one.row().id(), ""),
                        RecordTexts.state(kind, one.row().state()),
                        one.since(),
                        last(one.row()).isBefore(context.today()),
                        kind.pageAddress(one.row().id())))
                .toList();
    }

    /** With the last day, which each of them has. */
    List<Deadline> until(List<RecordRow> found) {
        Map<Long, String> titles = titles(found);
        return found.stream()
                .map(row -> new Deadline(
                        RecordTexts.title(kind),
                        titles.getOrDefault(row.id(), ""),
                        last(row),
                        kind.pageAddress(row.id())))
                .toList();
    }

    private LocalDate last(RecordRow row) {
        return kind.due().map(row::raw).map(LocalDate.class::cast).orElse(LocalDate.MAX);
    }

    private Map<Long, String> titles(List<RecordRow> rows) {
        return names.of(context.caller().office(), rows, context.caller().person());
    }
}
